/** Whether tests may take their time: everything with everything, as `npm run test:all` wants it (`SPOTLIGHT_SLOW=1`). */
export const slow = document.documentElement.hasAttribute('data-slow');

/** The version that `package.json` states; two scripts on one page tell each other apart by it. */
export const version = '0.1.0';

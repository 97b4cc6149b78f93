declare module 'virtual:tailwind-preflight' {
  /** The style sheet that Tailwind makes of a page without any of its classes. */
  const css: string;
  export default css;
}

/** Style sheets that a test puts on the page. */
const sheets = new Set<CSSStyleSheet>();

afterEach(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !sheets.has(sheet));
  sheets.clear();
});

/** Puts a style sheet on the page for as long as the test lasts, as a `<link>` would. */
export function wear(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.add(sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

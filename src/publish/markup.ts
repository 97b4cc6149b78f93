/** HTML that is safe by how it was made. Only `markup` makes it. */
export class Markup {
  readonly #html: string;

  /** @param html - Written by us alone: whatever comes from a profile goes through `markup`. */
  constructor(html: string) {
    this.#html = html;
  }

  toString(): string {
    return this.#html;
  }
}

/** What may stand in a template: text, which is escaped; HTML made here; several of these; or nothing. */
export type Content = string | number | Markup | undefined | false | readonly Content[];

/** Writes HTML: whatever is put into the template is text, and stays text, unless it was made by this function too. */
export const markup = (template: TemplateStringsArray, ...values: readonly Content[]): Markup =>
  new Markup(template.reduce((written, part, index) => written + write(values[index - 1]) + part));

function write(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Markup) return content.toString();
  if (Array.isArray(content)) return content.map(write).join('');
  return escapeText(String(content as string | number));
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it is written in HTML, between tags or between quotation marks. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** JSON as it may stand in a `<script>`: nothing in it ends the element (HTML § 4.12.1.3). */
export const jsonForScript = (value: unknown): Markup =>
  new Markup(JSON.stringify(value).replace(/</g, '\\u003c'));

/** The name that `@lit-labs/ssr` gives a template, made of its markup: two interleaved sums in the manner of djb2, in base64. */
export function digestOf(strings: TemplateStringsArray): string {
  const sums = new Uint32Array([5381, 5381]);
  for (const text of strings) {
    for (let at = 0; at < text.length; at++) {
      sums[at % 2] = ((sums[at % 2] ?? 0) * 33) ^ text.charCodeAt(at);
    }
  }
  return btoa(String.fromCharCode(...new Uint8Array(sums.buffer)));
}

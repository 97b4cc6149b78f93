/**
 * Where pages put our elements: in frames and corners, where markup forbids them, in old and strict kinds of document.
 *
 * @returns {import('./page.mjs').HostilePage[]}
 */
export function placePages() {
  const inline = (code) => `<script>${code}</script>`;
  const around = (before, after) => (all) => before + all + after;
  return [
    {
      name: 'is XHTML, in which Lit cannot write',
      xhtml: true,
      doctype: '<!DOCTYPE html>',
      html: 'xmlns="http://www.w3.org/1999/xhtml" xml:lang="no"',
      ends: 'untouched',
    },
    {
      name: 'is written in an encoding of 1987',
      headers: {'Content-Type': 'text/html; charset=iso-8859-1'},
    },
    {
      name: 'has old quirks and opens everything in a frame elsewhere',
      doctype: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">',
      head: '<base href="https://nowhere.invalid/" target="hovedramme">',
      body: around('<center><font size="2">', '</font></center>'),
    },
    {
      name: 'shows itself in a frame without width',
      frame: 'width="0" height="0" style="border: 0"',
      looksAreItsOwn: true,
    },
    {name: 'shows itself in a frame that nobody sees', frame: 'hidden', looksAreItsOwn: true},
    {
      name: 'shows itself in a locked frame',
      frame: 'sandbox="allow-scripts allow-same-origin" credentialless',
    },
    {
      name: 'has no width',
      body: around('<div style="inline-size: 0; overflow: hidden">', '</div>'),
      looksAreItsOwn: true,
    },
    {
      name: 'puts everything into a paragraph, a link and a button',
      body: around('<p><a href="/empty"><button>', '</button></a></p>'),
      looksAreItsOwn: true,
    },
    {
      name: 'puts everything into a table that has no place for it',
      body: around('<table><tbody><tr>', '</tr></tbody></table>'),
    },
    {
      name: 'puts everything into a drawing',
      body: around(
        '<svg width="900" height="9000"><foreignObject width="900" height="9000">',
        '</foreignObject></svg>',
      ),
    },
    {
      name: 'lets everything be written in',
      body: around('<div contenteditable="true" spellcheck="true">', '</div>'),
      head: inline("addEventListener('load', () => { document.designMode = 'on' })"),
    },
    {
      name: 'keeps everything in a dialog that opens later',
      body: (all) =>
        `<dialog style="inline-size: 100%; max-inline-size: none; block-size: 90vh; max-block-size: none">${all}</dialog>${inline("addEventListener('load', () => document.querySelector('dialog').showModal())")}`,
    },
    {
      name: 'keeps everything in a closed fold, out of reach',
      body: around('<details inert><summary>Mer</summary>', '</details>'),
      looksAreItsOwn: true,
    },
    {
      name: 'draws only what is in view, very small',
      body: around('<div style="content-visibility: auto; zoom: .1">', '</div>'),
      looksAreItsOwn: true,
    },
  ];
}

/** What the privacy sheet says of each request, and of what is tried, in English. */
export const en = {
  head: ['What', 'From whom', 'When', 'What goes along'],
  rows: {
    script: [
      'The script, `spotlight.js` (`spotlight-prerendered.js` on pages drawn by a server)',
      'The host in the script tag',
      'When the page loads; then from the browser’s cache',
      'No cookie, no `Referer`: the code says so (`crossorigin`, `referrerpolicy`)',
    ],
    more: [
      'What draws stories, whole profiles, directories and maps, and reads profiles with mistakes, `spotlight-more.js`',
      'The host in the script tag',
      'Only on pages with `<spotlight-story>`, `<spotlight-profile>`, `<spotlight-directory>` or `<spotlight-map>`, and where a profile has mistakes, unusual links or somebody who has withdrawn, is very long or has further pages, when the page loads',
      'As for the script',
    ],
    profile: [
      'A profile, or a page of a collection (JSON)',
      'The publisher’s host: the address in `src`, and what that file leads to',
      'Once a file, when the page loads; a story, and what a map shows beyond the first page, when the reader comes near',
      'No cookie, no `Referer`, no header of ours',
    ],
    picture: [
      'A picture of a profile',
      'The publisher’s host, and hosts that you name in `image-hosts`; none else',
      'When the reader comes near it',
      'No cookie, no `Referer`. A host that lets no other website read its pictures (`Access-Control-Allow-Origin`) is asked once more, as for any picture, and then gets the cookie that it may have set before; folders of `spotlight publish` never need that',
    ],
    map: [
      'The map, `spotlight-map.js`',
      'The host in the script tag',
      'Only on pages with `<spotlight-map>`, when the reader comes near it',
      'As for the script',
    ],
    'map-detail': [
      'A closer drawing of the map, `spotlight-map-detail.js`',
      'The host in the script tag',
      'Only when the map shows a small area',
      'As for the script',
    ],
    tile: [
      'A background map, as pictures',
      'The map server that you name in `tiles`, such as Kartverket; no attribute, no server',
      'Only after the reader has pressed the button that says whose map it is',
      'No cookie, no `Referer`; the addresses tell which area is shown',
    ],
  },
  tried: {
    head: ['What is tried', 'How many', 'What has to hold'],
    pages: [
      'Pages that break their guests, with every widget on each',
      'no error, no violation of a policy, no request but those above, no trace',
    ],
    values: [
      'Values that nobody hopes for, in every kind of field',
      'nothing runs, nothing is lost but the field itself',
    ],
    runs: ['Documents at random, and addresses at random', 'the same'],
    servers: [
      'Ways in which a server fails, for every widget',
      'data, or a message with another try, within eight seconds',
    ],
    files: [
      'Ways in which the widgets’ own files fail to come, or come changed',
      'the same, and nothing changed ever runs',
    ],
    sabotage: ['Defences taken away, one at a time', 'a test fails'],
    of: (noticed, all) => `${noticed} of ${all}`,
  },
};

import {wordsOf} from './words.js';

/** The card for React and Preact, whose ways of writing elements are the same. */
export const cardWith =
  (h) =>
  ({organisation, language}) => {
    const {name, url, initials, membership, summary, tags, facts, more} = wordsOf(
      organisation,
      language,
    );
    return h(
      'article',
      {className: 'card'},
      h(
        'div',
        {className: 'content'},
        h(
          'div',
          {className: 'head'},
          h('div', {className: 'plate'}, initials),
          h(
            'div',
            null,
            h('h3', {className: 'name'}, h('a', {href: url}, name)),
            h('p', {className: 'membership'}, membership),
          ),
        ),
        h('p', {className: 'summary'}, summary),
        h('ul', {className: 'tags'}, ...tags.map((tag) => h('li', null, tag))),
        h(
          'dl',
          {className: 'facts'},
          ...facts.flatMap(([label, value]) => [h('dt', null, label), h('dd', null, value)]),
        ),
      ),
      h('div', {className: 'foot'}, h('a', {href: more.url}, more.label)),
    );
  };

/** The same page for a server and for a browser, in React and in Vue, as docs/frameworks.md advises. */
import {createElement, useEffect, useState} from 'react';
import 'spotlight-widgets/card';
import {createSSRApp, h} from 'vue';

const partner = {type: 'organisation', id: 'fjell', name: 'Fjell'};
const hear = (name) => (event) => {
  document.title += ` ${name}:${event.document.id}`;
};

export function ReactPage() {
  const [inBrowser, setInBrowser] = useState(false);
  useEffect(() => setInBrowser(true), []);
  return createElement(
    'spotlight-card',
    {
      key: String(inBrowser),
      data: partner,
      'heading-level': 2,
      'onspotlight-load': hear('react'),
    },
    'Fjell rydder stier.',
  );
}

export const vuePage = () =>
  createSSRApp({
    render: () =>
      h(
        'spotlight-card',
        {data: partner, 'heading-level': 2, onSpotlightLoad: hear('vue')},
        'Fjell rydder stier.',
      ),
  });

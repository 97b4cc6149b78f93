import type {Organisation} from 'spotlight-widgets';

export const partners: Organisation[] = [
  {
    type: 'organisation',
    id: 'dal',
    name: 'Dal',
    summary: {nb: 'Dal måler vann i elver.', en: 'Dal measures water in rivers.'},
  },
  {
    type: 'organisation',
    id: 'vidde',
    name: 'Vidde',
    summary: {nb: 'Vidde teller rein.', en: 'Vidde counts reindeer.'},
  },
];

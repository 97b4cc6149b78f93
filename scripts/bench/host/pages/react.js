import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {cardWith} from '../../cards/pages/virtual-dom.js';
import {fetchOrganisations} from './fetched.js';

const Card = cardWith(createElement);
const organisations = await fetchOrganisations();
createRoot(document.querySelector('#place')).render(
  organisations.map((organisation) => createElement(Card, {key: organisation.id, organisation})),
);

import {createElement, render} from 'preact';
import {cardWith} from '../../cards/pages/virtual-dom.js';
import {fetchOrganisations} from './fetched.js';

const Card = cardWith(createElement);
const organisations = await fetchOrganisations();
render(
  organisations.map((organisation) => createElement(Card, {key: organisation.id, organisation})),
  document.querySelector('#place'),
);

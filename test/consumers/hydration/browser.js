/** Takes over what the server has sent. */
import {createElement} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {ReactPage, vuePage} from './pages.js';

hydrateRoot(document.getElementById('react'), createElement(ReactPage));
vuePage().mount('#vue');

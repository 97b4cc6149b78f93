/** Prints the page as a server sends it. */
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {renderToString as renderVue} from 'vue/server-renderer';
import {ReactPage, vuePage} from './pages.js';

console.log(`<!doctype html>
<html lang="nb">
<meta charset="utf-8">
<title>Partnere</title>
<link rel="icon" href="data:,">
<div id="react">${renderToString(createElement(ReactPage))}</div>
<div id="vue">${await renderVue(vuePage())}</div>
<script type="module" src="./browser.js"></script>
</html>`);

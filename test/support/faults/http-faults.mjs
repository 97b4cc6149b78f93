/**
 * Ways in which a server can go wrong while it speaks proper HTTP, most of the time.
 *
 * @typedef {object} Fault
 * @property {string} name - as a sentence goes on: "a server that …"
 * @property {(exchange: Exchange) => unknown} answer
 * @property {'data' | 'way out' | 'either'} [ends] - how elements end; with a way out if left out
 * @property {number} [most] - how many requests one file may cost; 3 if left out
 * @property {boolean} [forbidden] - whether it leads to where the page's own policy lets nobody go
 * @property {boolean} [hangs] - whether it holds connections for as long as we wait
 *
 * @property {[tag: string, path: string][]} [elements] - what is shown of it; every element if left out
 * @property {false} [mends] - where being well again does not help
 *
 * @typedef {object} Exchange
 * @property {import('node:http').IncomingMessage} request
 * @property {import('node:http').ServerResponse} response
 * @property {import('node:net').Socket} socket
 * @property {number} turn - the how manyth request for this file it is, from 1
 * @property {Buffer} body - the good answer
 * @property {string} path - of the file, without its query
 */
import {leadingFaults} from './leading-faults.mjs';
import {lyingFaults} from './lying-faults.mjs';
import {refusingFaults} from './refusing-faults.mjs';
import {waitingFaults} from './waiting-faults.mjs';

export const httpFaults = [...waitingFaults, ...refusingFaults, ...leadingFaults, ...lyingFaults];

/**
 * Serves the demo sites until one stops it. SPOTLIGHT_PORT sets the first of the four ports.
 */
import {startServers, usualPorts} from './servers.mjs';

const first = Number(process.env.SPOTLIGHT_PORT || usualPorts.host);
if (!Number.isInteger(first) || first < 0 || first > 65532) {
  stop(`SPOTLIGHT_PORT is "${process.env.SPOTLIGHT_PORT}": give a port such as ${usualPorts.host}`);
}
const next = (/** @type {number} */ step) => first && first + step;

const servers = await startServers({
  ports: {host: first, partner: next(1), municipality: next(2), cluster: next(3)},
}).catch((error) => stop(error.message));

console.log(`
  ${servers.host.origin}  The widgets' host: script, profiles, and a snippet to paste
  ${servers.partner.origin}  A partner's site, in English
  ${servers.municipality.origin}  A municipality's site, in nynorsk, under a strict content security policy
  ${servers.cluster.origin}  A cluster's site, in bokmål: directory, profiles, stories and quotes

  Ctrl+C stops them.
`);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void servers.close());

/**
 * Ends with a sentence instead of a stack trace.
 *
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}

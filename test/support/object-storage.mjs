import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {createServer} from 'node:http';
import {buffer} from 'node:stream/consumers';
import {markup} from '../../dist/package/publish/markup.js';

/** @typedef {{body: Buffer, headers: import('node:http').IncomingHttpHeaders}} StoredObject */

/**
 * As much of S3's protocol as rclone speaks for copying, in memory, with one bucket called `bucket`.
 *
 * @param {(change: string, objects: Map<string, StoredObject>) => void} onChange - Told after every single change.
 */
export async function startObjectStorage(onChange) {
  /** @type {Map<string, StoredObject>} */
  const objects = new Map();
  const server = createServer(async (request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://here.invalid');
    const key = decodeURIComponent(pathname.replace(/^\/bucket\/?/, ''));
    const body = await buffer(request);
    if (request.method === 'PUT') {
      objects.set(key, {body, headers: request.headers});
      onChange(`PUT ${key}`, objects);
      return void response.writeHead(200, {ETag: etag(body)}).end();
    }
    if (request.method === 'DELETE') {
      objects.delete(key);
      onChange(`DELETE ${key}`, objects);
      return void response.writeHead(204).end();
    }
    if (!key) {
      response.writeHead(200, {'Content-Type': 'application/xml'});
      return void response.end(listing(objects, searchParams));
    }
    const object = objects.get(key);
    if (!object) return void response.writeHead(404).end();
    response.writeHead(200, {
      ETag: etag(object.body),
      'Content-Length': object.body.length,
      'Last-Modified': new Date(0).toUTCString(),
    });
    response.end(request.method === 'HEAD' ? undefined : object.body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    objects,
    /** What makes rclone know it as the remote `storage:`. */
    environment: {
      RCLONE_CONFIG_STORAGE_TYPE: 's3',
      RCLONE_CONFIG_STORAGE_PROVIDER: 'Other',
      RCLONE_CONFIG_STORAGE_ENDPOINT: `http://127.0.0.1:${port}`,
      RCLONE_CONFIG_STORAGE_ACCESS_KEY_ID: 'anyone',
      RCLONE_CONFIG_STORAGE_SECRET_ACCESS_KEY: 'anything',
      RCLONE_CONFIG_STORAGE_NO_CHECK_BUCKET: 'true',
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const etag = (/** @type {Buffer} */ body) => `"${createHash('md5').update(body).digest('hex')}"`;

/** Names below a prefix, and with a delimiter those of its folders only. */
function listing(objects, parameters) {
  const prefix = parameters.get('prefix') ?? '';
  const delimiter = parameters.get('delimiter');
  const folders = new Set();
  const found = [];
  for (const [key, {body}] of objects) {
    if (!key.startsWith(prefix)) continue;
    const end = delimiter ? key.indexOf(delimiter, prefix.length) : -1;
    if (end >= 0) folders.add(key.slice(0, end + 1));
    else found.push({key, body});
  }
  return String(markup`<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult><Name>bucket</Name><Prefix>${prefix}</Prefix><IsTruncated>false</IsTruncated>
${found.map(
  ({key, body}) =>
    markup`<Contents><Key>${key}</Key><LastModified>1970-01-01T00:00:00.000Z</LastModified><ETag>${etag(body)}</ETag><Size>${body.length}</Size></Contents>`,
)}
${[...folders].map((folder) => markup`<CommonPrefixes><Prefix>${folder}</Prefix></CommonPrefixes>`)}
</ListBucketResult>`);
}

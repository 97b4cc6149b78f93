/**
 * Pages with security policies: Content Security Policy, Trusted Types in each shape, isolation, sandboxes.
 *
 * @param {import('./page.mjs').Addresses} addresses
 * @returns {import('./page.mjs').HostilePage[]}
 */
export function policyPages({host, own, integrity, listed}) {
  const base = `default-src 'none'; script-src ${host} ${own}; connect-src ${host}; img-src ${host}`;
  const policy = (value) => ({'Content-Security-Policy': value});
  const requireTypes = "require-trusted-types-for 'script'";
  const noElement = untouched();
  return [
    {
      name: 'has the policy of the contract',
      headers: policy(`${base}; ${requireTypes}; trusted-types spotlight-lit`),
    },
    {
      name: 'allows our policy name beside others',
      headers: policy(
        `${base}; ${requireTypes}; trusted-types default spotlight-lit lit-html 'allow-duplicates'`,
      ),
    },
    {name: 'allows any policy name', headers: policy(`${base}; ${requireTypes}; trusted-types *`)},
    {
      name: 'requires Trusted Types and lists no names',
      headers: policy(`${base}; ${requireTypes}`),
    },
    {
      name: 'allows no policy at all',
      headers: policy(`${base}; ${requireTypes}; trusted-types 'none'`),
      ends: noElement,
      mayComplain: [/trusted-types/i, /TrustedTypePolic/, /Trusted Type/i],
    },
    {
      name: 'allows only the policy of another Lit',
      headers: policy(`${base}; ${requireTypes}; trusted-types lit-html`),
      ends: noElement,
      mayComplain: [/trusted-types/i, /TrustedTypePolic/, /Trusted Type/i],
    },
    {
      name: 'has a default Trusted Types policy that refuses everything',
      headers: policy(`${base}; ${requireTypes}; trusted-types default spotlight-lit`),
      head: '<script src="/refuse-by-default.js"></script>',
    },
    {name: 'forbids all styles', headers: policy(`${base}; style-src 'none'; font-src 'none'`)},
    {
      name: 'lets in scripts by hash alone',
      headers: policy(
        `default-src 'none'; script-src ${listed} ${own}; connect-src ${host}; img-src ${host}`,
      ),
      // Only Chromium lets a hash stand for a script from elsewhere (CSP level 3).
      engines: ['chromium'],
    },
    {
      name: 'lets in the script by its hash, and not what it brings',
      headers: policy(
        `default-src 'none'; script-src '${integrity}' ${own}; connect-src ${host}; img-src ${host}`,
      ),
      engines: ['chromium'],
      ...onlyTheScript,
    },
    {
      name: 'has two policies, the other in its markup',
      headers: policy(`${base}; ${requireTypes}; trusted-types spotlight-lit`),
      head: `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src ${host} ${own}; connect-src ${host}/profiles/; img-src ${host}; style-src-elem 'none'; style-src-attr 'none'; trusted-types spotlight-lit default" />`,
    },
    {
      name: 'forbids frames, forms, workers, fonts, media and objects',
      headers: policy(
        `${base}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; worker-src 'none'; child-src 'none'; manifest-src 'none'; media-src 'none'; font-src 'none'; style-src 'none'; sandbox allow-scripts allow-same-origin`,
      ),
      mayComplain: [/sandboxed/i],
    },
    {
      name: 'has a default Trusted Types policy alone, which throws',
      headers: policy(`${base}; ${requireTypes}; trusted-types default`),
      head: '<script src="/refuse-by-default.js"></script>',
      ends: noElement,
      mayComplain: [/trusted-types/i, /TrustedTypePolic/, /Trusted Type/i],
    },
    {
      name: 'wants a hash of every script that is fetched',
      headers: {'Integrity-Policy': 'blocked-destinations=(script)'},
    },
    {
      name: 'lets nothing of others be embedded with credentials',
      headers: {
        'Cross-Origin-Embedder-Policy': 'credentialless',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Document-Isolation-Policy': 'isolate-and-require-corp',
        'Origin-Agent-Cluster': '?1',
        'Document-Policy': 'force-load-at-top, document-write=?0',
        'Clear-Site-Data': '"storage"',
      },
      mayComplain: [/Clear-Site-Data/i],
    },
    {name: 'lets in scripts by nonce', ...nonced(host)},
    {
      name: 'trusts what a trusted script brings',
      ...nonced(host, "'strict-dynamic'"),
    },
    {
      name: 'blocks images',
      headers: policy(`default-src 'none'; script-src ${host} ${own}; connect-src ${host}`),
      mayComplain: [/violation: img-src/, /Content Security Policy|Content-Security-Policy/],
    },
    {
      name: 'blocks the profiles',
      headers: policy(`default-src 'none'; script-src ${host} ${own}; img-src ${host}`),
      ends: 'failed',
      mayComplain: [
        /violation: (connect|default)-src/,
        /Content Security Policy|Content-Security-Policy/,
        /Fetch API cannot load|Refused to connect|NetworkError/,
        /console: spotlight/i,
      ],
    },
    {
      name: 'blocks the script',
      headers: policy(
        `default-src 'none'; script-src ${own}; connect-src ${host}; img-src ${host}`,
      ),
      ends: noElement,
      mayComplain: [
        /violation: script-src/,
        /Content Security Policy|Content-Security-Policy/,
        /Loading failed for the module/,
        /Refused to load/,
      ],
    },
    {
      name: 'is sandboxed to scripts alone, with an opaque origin',
      headers: policy('sandbox allow-scripts'),
      mayComplain: [/sandboxed/i],
    },
    {
      name: 'is isolated from other origins',
      headers: {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
    },
    {
      name: 'forbids features and referrers',
      headers: {
        'Permissions-Policy': 'geolocation=(), camera=(), storage-access=(), sync-xhr=()',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
      },
    },
    {
      name: 'has its policy in a meta element after the script',
      head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${host} ${own}; connect-src ${host}; img-src ${host}">`,
    },
    {
      name: 'reports what a stricter policy would block',
      headers: {
        'Content-Security-Policy-Report-Only': `${base}; ${requireTypes}; trusted-types spotlight-lit`,
      },
      mayComplain: [/report-only|Report-Only/],
    },
  ];
}

function untouched() {
  const tags = /** @type {const} */ ([
    'card',
    'quote',
    'story',
    'profile',
    'directory',
    'language',
    'map',
  ]);
  return Object.fromEntries(tags.map((tag) => [tag, 'untouched']));
}

/** A page that lets in one file, and not what that brings. */
const onlyTheScript = {
  ends: /** @type {const} */ ({
    story: 'failed',
    profile: 'failed',
    directory: 'failed',
    map: 'failed',
  }),
  mayComplain: [/violation: script-src/, /Content Security Policy|Content-Security-Policy/],
};

/** A page that names each of its scripts by a nonce, ours included. */
function nonced(host, more = '') {
  const scripts = `script-src 'nonce-Zm9yYmlkZGVu' ${more}`;
  return {
    nonce: 'Zm9yYmlkZGVu',
    headers: {
      'Content-Security-Policy': `default-src 'none'; ${scripts}; connect-src ${host}; img-src ${host}`,
    },
  };
}

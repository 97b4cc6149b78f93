/** Comes first on a page that tests itself: notes all that goes wrong there, and reports to the page's own server. */
(() => {
  const complaints = [];
  const {href, origin} = location;
  let ran = 0;
  // Whatever hostile data makes run calls this.
  window.pwned = () => {
    ran += 1;
    return 'https://pwned.example/';
  };
  addEventListener('error', (event) => {
    if (event.message) complaints.push(`uncaught: ${event.message}`);
  });
  addEventListener('unhandledrejection', ({reason}) =>
    complaints.push(`unhandled: ${reason?.stack ?? reason}`),
  );
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    complaints.push(`violation: ${violatedDirective} ${blockedURI}`),
  );
  for (const level of ['error', 'warn']) {
    console[level] = (...values) =>
      complaints.push(`console: ${values.map((value) => value?.stack ?? value).join(' ')}`);
  }
  const send = fetch;

  window.watch = {
    plan: JSON.parse(document.getElementById('plan').textContent),
    complaints,
    report: (result) =>
      send('/report', {
        method: 'POST',
        body: JSON.stringify({
          ...result,
          complaints,
          ran,
          traces: [
            document.cookie,
            localStorage.length || '',
            location.href === href ? '' : location.href,
          ].filter(Boolean),
          requests: performance
            .getEntriesByType('resource')
            .map(({name}) => name)
            .filter((name) => !name.startsWith(origin)),
        }),
      }),
  };
})();

interface Factory {
  createPolicy(name: string, rules: {createHTML: (html: string) => string}): unknown;
}

/**
 * The Trusted Types policy that Lit makes templates through, under our own name, so that a page can allow us and not
 * everybody who uses Lit. The embed build puts it in Lit's place for its own; `register()` finds out if it was refused.
 */
export const litPolicy = createPolicy();

function createPolicy(): unknown {
  const {trustedTypes} = globalThis as {trustedTypes?: Factory};
  // A second copy of the script draws nothing, and most pages allow a name only once.
  if (!trustedTypes || customElements.get('spotlight-card')) return undefined;
  try {
    return trustedTypes.createPolicy('spotlight-lit', {createHTML: (html) => html});
  } catch {
    return undefined;
  }
}

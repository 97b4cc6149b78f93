interface Factory {
  createPolicy(name: string, rules: {createHTML: (html: string) => string}): unknown;
}

/**
 * The Trusted Types policy that the script tag's build makes templates through, under our own name, so that
 * a page can allow us and not everybody who uses Lit. `register()` finds out if it was refused.
 */
export const policy = createPolicy();

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

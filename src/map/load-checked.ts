import {timeLimit} from '../data/fetch-json.js';

/** How often a file could not be had. */
const failures: Record<string, number> = {};

/**
 * Brings a module that lies beside ours, if it is the very one that our build has made. A script's own `integrity` does not
 * reach what it imports: a preloading link is checked first, and the import then takes what that has brought. After a refusal
 * nothing is imported, or the browser would fetch it again, unchecked.
 *
 * @param beside - The address of the module that asks.
 * @param root - Where the link stands while it loads: in a shadow root of ours, as the page is not ours to write in.
 */
export async function loadChecked<Module>(
  name: string,
  integrity: string,
  beside: string,
  root: ParentNode,
): Promise<Module> {
  const url = new URL(name, beside);
  const {href: file} = url;
  // Browsers ask no more for what they could not have, or still wait for; by another name they do.
  if (failures[file]) url.search = `${failures[file]}`;
  const {href} = url;
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.integrity = integrity;
  link.crossOrigin = 'anonymous';
  link.referrerPolicy = 'no-referrer';
  link.nonce = nonceBeside(beside);
  link.href = href;
  let late: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise((resolve, reject) => {
      late = setTimeout(reject, timeLimit);
      link.onload = resolve;
      link.onerror = reject;
      // First of all: what Lit draws anew goes on to the end of the root, and Firefox says nothing of a link that was taken away.
      root.insertBefore(link, root.firstChild);
    });
    return (await import(/* @vite-ignore */ href)) as Module;
  } catch {
    // Of an import too: Firefox says of some files from elsewhere that they have come, and then that there is no such module.
    failures[file] = (failures[file] ?? 0) + 1;
    throw new Error(`${file} could not be had.`);
  } finally {
    clearTimeout(late);
    // Not link.remove(): an old library's own stumbles over what is gone already.
    link.parentNode?.removeChild(link);
  }
}

/** The nonce that a page has given our own script: a page that lets in nothing else lets in what that brings. */
function nonceBeside(beside: string): string {
  const folder = new URL('.', beside).href;
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[nonce]');
  return [...scripts].find(({src}) => src.startsWith(folder))?.nonce ?? '';
}

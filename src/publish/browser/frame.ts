/**
 * On a page with frames of ours: gives each the height that its content tells. A frame is one of ours when its address is
 * in the folder that this script came from; only such a frame's own word counts, and only a sane one.
 */
{
  const tallest = 20_000;
  const script = document.currentScript as HTMLScriptElement | null;
  const folder = script && new URL('../../embed/', script.src).href;

  const ours = () =>
    [...document.querySelectorAll('iframe')].filter(({src}) => folder && src.startsWith(folder));

  addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null) return;
    const {type, height} = data as {type?: unknown; height?: unknown};
    if (type !== 'spotlight-height' || typeof height !== 'number' || !(height > 0)) return;
    const frame = ours().find(({contentWindow}) => contentWindow === source);
    frame?.style.setProperty('height', `${Math.min(Math.ceil(height), tallest)}px`);
  });

  // Whoever told its height before we listened is asked to tell it again.
  const ask = () =>
    ours().forEach(({contentWindow}) => contentWindow?.postMessage('spotlight-height?', '*'));
  ask();
  addEventListener('load', ask);
}

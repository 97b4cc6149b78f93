/**
 * In a frame: tells the page around it how high the content is. Works in a sandbox, and needs nothing of the page's. Not a
 * module, since a sandboxed page may load those only from a server that lets any origin read.
 */
{
  const tellHeight = () => {
    const {height} = document.body.getBoundingClientRect();
    parent.postMessage({type: 'spotlight-height', height: Math.ceil(height)}, '*');
  };

  if (parent !== window) {
    new ResizeObserver(tellHeight).observe(document.body);
    // The page may have begun to listen after we first told it, and then asks.
    addEventListener('message', ({source, data}: MessageEvent<unknown>) => {
      if (source === parent && data === 'spotlight-height?') tellHeight();
    });
  }
}

/** Lets the browser draw and hear its reader before work goes on. Unlike a timer, it is not slowed down in hidden pages. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    try {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    } catch {
      // A page may have taken it away.
      setTimeout(resolve);
    }
  });
}

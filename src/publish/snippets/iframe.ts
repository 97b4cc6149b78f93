import {markup} from '../markup.js';

/** A frame around a published `embed` page. */
export interface Frame {
  readonly address: string;
  /** What the frame holds, for who cannot see it. */
  readonly title: string;
  readonly width?: number;
  readonly height?: number;
  /** The address of `spotlight-frame.js`, for pages that let a script set the frame's height. */
  readonly script?: string | undefined;
  readonly integrity?: string | undefined;
}

/** The code of an iframe: locked in, but for what shows it and for links that open in another tab. */
export function iframeSnippet({
  address,
  title,
  width = 600,
  height = 480,
  script,
  integrity,
}: Frame): string {
  const frame = markup`<iframe src="${address}" title="${title}" width="${width}" height="${height}" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer" loading="lazy"></iframe>`;
  if (!script) return String(frame);
  const check = integrity && markup` integrity="${integrity}" crossorigin="anonymous"`;
  return String(
    markup`${frame}\n<script src="${script}"${check} referrerpolicy="no-referrer" defer></script>`,
  );
}

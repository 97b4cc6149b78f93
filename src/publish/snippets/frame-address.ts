/** What of a widget a frame's address can ask for. */
export interface FrameWishes {
  /** Another widget than the one that is drawn there: the card of a profile, a story, or a collection's directory. */
  readonly widget?: string | undefined;
  /** The widget's attributes, such as `lang` and `theme`. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** The address of a published `embed` page that shows what is wished for. */
export function frameAddress(page: string, {widget, attributes = {}}: FrameWishes): string {
  const asked = new URLSearchParams({...(widget ? {widget} : {}), ...attributes}).toString();
  return asked ? `${page}#${asked}` : page;
}

/**
 * Looks for what keeps people out, with axe-core.
 */
import 'axe-core/axe.min.js';
import type {AxeResults, ElementContext, Result, RunOptions} from 'axe-core';

declare global {
  // The script above puts itself here.
  var axe: {
    run(context: ElementContext, options: RunOptions): Promise<AxeResults>;
    getRules(): {ruleId: string}[];
  };
}

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  rules: {
    // Off unless asked for.
    'target-size': {enabled: true},
    'label-content-name-mismatch': {enabled: true},
    // About whole pages: an element cannot know which landmark it stands in.
    region: {enabled: false},
  },
  resultTypes: ['violations'],
};

/** Throws a list of what is wrong when an element does not meet WCAG 2.2 AA and good practice. */
export async function accessible(element: Element): Promise<void> {
  finishAnimations(element);
  const {violations} = await axe.run(element, options);
  if (violations.length === 0) return;
  throw new Error(`<${element.localName}> is not accessible.\n${violations.map(said).join('\n')}`);
}

function said({id, help, nodes}: Result): string {
  const places = nodes.map(
    ({html, failureSummary}) => `  ${html}\n    ${indented(failureSummary)}`,
  );
  return [`${id}: ${help}`, ...places].join('\n');
}

function indented(lines = ''): string {
  return lines.replaceAll('\n', '\n    ');
}

/** Colours are judged as they end, not on their way there. */
function finishAnimations(element: Element): void {
  const root = element.shadowRoot;
  const animations = [...element.getAnimations({subtree: true}), ...(root?.getAnimations() ?? [])];
  for (const animation of animations) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
}

import axe, { type RunOnly } from 'axe-core';
import type { Frame } from 'playwright-core';

const RULES = {
  all: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
  /** What another theme can break: it changes colours and nothing else. */
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} satisfies Record<string, RunOnly>;

/** What axe says against the page in the tab as it is now, by the rules of WCAG 2.1 A and AA, or by those of them that look at colours. */
export async function findAxeFaults(frame: Frame, rules: keyof typeof RULES): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source); // Past the page's policy, which lets no foreign script in.
  return frame.evaluate(async (runOnly) => {
    const { violations } = await window.axe.run(document, { runOnly });
    // Fluent's focus sentinels are hidden from those who listen and yet take the focus, to hand it on.
    const counts = (id: string, html: string) => !(id === 'aria-hidden-focus' && html.includes('data-tabster-dummy'));
    return violations.flatMap(({ id, nodes }) => {
      const [first, ...more] = nodes.filter(({ html }) => counts(id, html));
      return first === undefined ? [] : [`${id}: ${first.target.join(' ')} ${first.html.slice(0, 200)} ${first.failureSummary?.split('\n')[1]?.trim() ?? ''} (and ${more.length} more)`];
    });
  }, RULES[rules]);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

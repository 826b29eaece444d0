import axe from 'axe-core';
import type { Frame } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** What axe says against the page in the tab as it is now, by the rules of WCAG 2.1 A and AA. */
export async function findAxeFaults(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source); // Past the page's policy, which lets no foreign script in.
  return frame.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values } });
    // Fluent's focus sentinels are hidden from those who listen and yet take the focus, to hand it on.
    const counts = (id: string, html: string) => !(id === 'aria-hidden-focus' && html.includes('data-tabster-dummy'));
    return violations.flatMap(({ id, nodes }) => {
      const [first, ...more] = nodes.filter(({ html }) => counts(id, html));
      return first === undefined ? [] : [`${id}: ${first.target.join(' ')} ${first.html.slice(0, 200)} ${first.failureSummary?.split('\n')[1]?.trim() ?? ''} (and ${more.length} more)`];
    });
  }, RULES);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

import fs from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** The rules of WCAG 2.2 AA, by axe's own marks. */
export const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] as const;

/** Fluent's own stops for Tab at the ends of a list: they hand the focus on, and no person ever comes to rest on them. */
export const FLUENT_STOPS = '[data-tabster-dummy]';

/**
 * What axe says against a screen as it stands, a line a rule.
 * @param asked.tags the rules that count, by axe's marks
 * @param asked.without single rules that do not
 * @param asked.exclude what is not looked at, by selector
 */
export async function axeComplaints(
  place: Page | Frame,
  asked: {
    readonly tags?: readonly string[];
    readonly without?: readonly string[];
    readonly exclude?: string;
  } = {},
): Promise<string[]> {
  const { tags = WCAG_22_AA, without = [], exclude = null } = asked;
  await place.evaluate(fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await place.evaluate(
    ([selector, runOnly]) =>
      (window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } }).axe.run(
        selector === null ? document : { exclude: [[selector]] },
        { runOnly },
      ),
    [exclude, [...tags]] as const,
  );
  return violations
    .filter(({ id }) => !without.includes(id))
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** How much wider a page is than its window, in CSS pixels. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

import type { TextLanguage } from '../../policy/labels';

/** The locale by which a language counts and sorts: Chromium knows no nynorsk and would take the machine's own. */
export function localeOf(language: TextLanguage): string {
  return language === 'nn' ? 'nb' : language;
}

/** A number as people write it: `1 200`. `decimals` places stand behind the comma. */
export function numberText(number: number, language: TextLanguage, decimals = 0): string {
  return number.toLocaleString(localeOf(language), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** A part of a whole in whole hundredths; 0 of nothing. */
export function percentOf(part: number, whole = 1): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}

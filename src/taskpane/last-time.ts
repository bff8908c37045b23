import type { Recalled } from '../corrections/recall-correction';
import { formatLocalDate, parseLocalDate } from '../deadline/local-date';
import type { TextLanguage } from '../policy/labels';

/** The day of the earlier choice, as people say it; as it was stored when it is no date. */
export function lastTime({ on }: Recalled, language: TextLanguage): string {
  const day = parseLocalDate(on);
  // The year as well: what was learned may be old.
  return day ? `${formatLocalDate(day, language, 'long')} ${on.slice(0, 4)}` : on;
}

import { knownInstant } from '../deadline/local-date';
import { oneLine, shorten } from '../lib/one-line';
import type { Deed, TrailEvent } from './trail';

/** The longest values of one event, in UTF-16 units. Real ones are far shorter; together they always fit. */
const MAX_NAME = 60;
const MAX_ADDRESS = 90;
const MAX_CASE_NUMBER = 60;
const MAX_REASON = 120;
/** Checks of one event that are named, and the length of a name. */
const MAX_CHECKS = 4;
const MAX_CHECK = 30;
/** Receivers of one forward that are named; of more, how many there are is kept. */
const MAX_RECEIVERS = 6;

/** What JSON would write with more than one character, twice over when the text lies in other JSON. */
const LOOKALIKES: Readonly<Record<string, string>> = { '"': '”', '\\': '/' };

/** The event as it is kept: to the second, in single lines of bounded length. Tidying twice changes nothing. */
export function tidyEvent(event: TrailEvent): TrailEvent {
  const instant = knownInstant(event.at) ?? new Date(0);
  const at = new Date(Math.floor(instant.getTime() / 1_000) * 1_000);
  return { ...tidyDeed(event), at, by: tidy(event.by, MAX_NAME) };
}

function tidyDeed(deed: Deed): Deed {
  switch (deed.what) {
    case 'forward':
      return { ...deed, to: receivers(deed.to) };
    case 'answer':
      return { ...deed, to: tidy(deed.to, MAX_ADDRESS) };
    case 'confirmation':
      return { ...deed, from: tidy(deed.from, MAX_ADDRESS) };
    case 'registered':
      return { ...deed, caseNumber: tidy(deed.caseNumber, MAX_CASE_NUMBER) };
    case 'approved':
      return {
        ...deed,
        checks: deed.checks.slice(0, MAX_CHECKS).map((check) => tidy(check, MAX_CHECK)),
        reason: tidy(deed.reason, MAX_REASON),
      };
    case 'done':
      return { ...deed, without: tidy(deed.without, MAX_REASON) };
    case 'decision':
      return deed.weedingCode ? { ...deed, weedingCode: tidy(deed.weedingCode, MAX_REASON) } : deed;
    case 'kind':
    case 'handed-in':
    case 'reply':
    case 'holding-reply':
      return deed;
  }
}

function receivers(to: readonly string[]): readonly string[] {
  const named = to.map((address) => tidy(address, MAX_ADDRESS)).filter((address) => address !== '');
  return named.length <= MAX_RECEIVERS
    ? named
    : [...named.slice(0, MAX_RECEIVERS - 1), `+${named.length - MAX_RECEIVERS + 1}`];
}

/** One line of the text, at most `max` UTF-16 units. */
export function tidy(text: string, max: number): string {
  return shorten(
    oneLine(text).replace(/["\\]/g, (mark) => LOOKALIKES[mark] ?? ''),
    max,
  );
}

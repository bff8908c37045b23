import { formatLocalDate, localDate, localTime } from '../deadline/local-date';
import type { TextLanguage } from '../policy/labels';

/** Norway and Sweden keep the same time; the computer of a traveller may be set to another. */
const TIME_ZONE = 'Europe/Stockholm';

/** When a message came, as people say it: "ons 18 nov. 09:12". */
export function formatReceived(received: Date, language: TextLanguage): string {
  return `${formatLocalDate(localDate(received, TIME_ZONE), language, 'short')} ${localTime(received, TIME_ZONE)}`;
}

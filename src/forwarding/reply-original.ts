import { MAX_FORM_HTML, type NewMessageForm } from '../host/mail-host';
import { escapeHtml } from '../lib/escape-html';
import { OWN_BLOCK_LABELS } from '../mail/own-block-labels';
import type { Unwrapped } from '../mail/unwrapped';
import type { TextLanguage } from '../policy/labels';
import { bareSubject } from './forward-subject';
import { FORWARD_WORDING } from './forward-wording';
import { quoteOriginal } from './quote-original';

const REPLY_PREFIX: Readonly<Record<TextLanguage, string>> = { sv: 'SV', nb: 'SV', nn: 'SV', en: 'RE' };
/** A subject of ours, in UTF-16 units: Outlook takes 255. */
const MAX_SUBJECT = 240;
/** Below this much room, in UTF-16 units of HTML, a quote is no help. */
const LEAST_QUOTE = 500;

/**
 * A reply to the one who first wrote, however often the message was passed on (OSB-28): Outlook's own reply would go to
 * the last who forwarded it. Null when Outlook's own reply is the right one: nobody passed it on, or the sender's
 * address is not known.
 */
export function replyToOriginal(
  { carrier, original }: Unwrapped,
  html: string,
  language: TextLanguage,
): NewMessageForm | null {
  const address = original.from?.address ?? '';
  if (original === carrier || address === '') return null;
  const wording = FORWARD_WORDING[language];
  const bare = bareSubject(original.subject, wording.noSubject);
  const above = `${html}<p>${escapeHtml(OWN_BLOCK_LABELS[language].originalMessage)}:</p>`;
  const room = MAX_FORM_HTML - above.length;
  const isQuoted = original.text !== '' && room >= LEAST_QUOTE;
  return {
    to: [address],
    cc: [],
    subject: `${REPLY_PREFIX[language]}: ${bare}`.slice(0, MAX_SUBJECT),
    html: isQuoted ? above + quoteOriginal(original, wording, false, room).html : html,
    attachOpenMessageAs: null,
  };
}

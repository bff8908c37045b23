import { findInHeaders, type HeaderRule } from './header-findings';
import { findWords, senderFinding, type Finding, type RuleInput } from './rule';

/** Headers that machines write: RFC 3834 (automatic answers), RFC 3462 (reports), RFC 5546 (calendar). */
const HEADERS: readonly HeaderRule[] = [
  header('auto-submitted', /auto-(?:replied|generated|notified)/i, 6),
  header('x-autoreply', /\S+/, 6),
  header('x-autorespond', /\S+/, 6),
  header('x-auto-response-suppress', /\b(?:All|OOF)\b/i, 1.5),
  header('precedence', /auto_reply/i, 6),
  header('return-path', /^\s?<\s?>/, 4),
  header('content-type', /multipart\/report|message\/(?:delivery|disposition)|text\/calendar/i, 5),
  header('x-ms-exchange-calendar-series-instance-id', /\S+/, 3),
];

function header(name: string, value: RegExp, weight: number): HeaderRule {
  return { name, value, kind: 'automatic', source: 'automatic-header', weight };
}

/** How the common programs begin the subject of an automatic answer, a bounce, a receipt or a calendar answer. */
const SUBJECTS = [
  /^ ?(?:auto(?:matiskt? |matic )(?:svar|reply|response|melding)|autosvar|autoreply|autovástádus|out of (?:the )?office|frånvarande|borte|fråvær|fravær):/gu,
  /^ ?(?:undeliver|delivery status|mail delivery|returned mail|kan inte leverera|gick inte att leverera|olevererbart|det går inte att leverera|uleve[rv]|ikke leve[rv]|ikkje leve[rv]|kunne ikke levere|leveringsstatus|failure notice)/gu,
  /^ ?(?:accepted|declined|tentative|canceled|cancelled|accepterat|accepterad|avböjt|avböjd|preliminärt|inställt|godtatt|godteke|akseptert|avslått|avslege|avlyst|foreløpig|førebels):/gu,
  /^ ?(?:read|läst|lest|lese|ikke lest|ikkje lese|delivered|levererat|relayed|not read|oläst borttaget):/gu,
];

const WORDS = [
  /(?:detta (?:mejl|mail|meddelande|brev|e-post) (?:är|har) (?:skickat |skapats |skapat )?(?:automatiskt|autogenererat|genererat)|(?:automatiskt|automatisk) (?:genererat|generert|utskickat|sendt|utsendt|meddelande|melding|svar|e-post|bekräftelse|bekreftelse)|this is an automat\w{1,20}|automatically generated)/gu,
  /(?:svara inte på det (?:här|ta)|detta (?:mejl|meddelande) (?:går|kan) inte (?:att )?(?:besvara|svara)|går inte att svara på|(?:ikke|ikkje) svar på denne|kan (?:ikke|ikkje) (?:be)?svares?t?|do not reply to this)/gu,
];

const MACHINE_SENDER =
  /^(?:mailer-daemon|postmaster|mail-daemon)@|^(?:microsoft outlook|mail delivery (?:system|subsystem))/i;

/** Written by a machine with nothing to answer: by headers, by the programs' own subjects, by its own words. */
export function automatic(input: RuleInput): Finding[] {
  const { headers, from } = input.message;
  const subject = input.parts.filter((part) => part.in === 'subject');
  const sender = from?.address ?? '';
  const found = findInHeaders(headers, HEADERS);
  found.push(...findWords({ parts: subject }, SUBJECTS, finding('automatic-subject', 4)));
  found.push(...findWords(input, WORDS, finding('automatic-words', 1.5)).slice(0, 1));
  if (MACHINE_SENDER.test(sender) || MACHINE_SENDER.test(from?.name ?? '')) {
    found.push(senderFinding(input.message, finding('automatic-sender', 4), sender));
  }
  return found;
}

function finding(source: string, weight: number): Pick<Finding, 'for' | 'source' | 'weight'> {
  return { for: 'automatic', source, weight };
}

import type { MailFacts, MailPerson } from '../mail-facts';
import { Draft } from './draft';
import { MAIL_WORDS, quotedDate, type Language } from './language';
import { htmlOfText } from './plain-text';

/** What an answer is made from. */
export interface Answering {
  readonly facts: MailFacts;
  readonly language: Language;
  /** Whose mailbox it is: never among the receivers of a reply to all. */
  readonly user: MailPerson;
  /** Put above the quoted message. */
  readonly html: string;
}

/** A reply as Outlook opens it: to Reply-To or the sender, the original quoted below. */
export function replyTo(answering: Answering, all: boolean): Draft {
  const { facts, user } = answering;
  const to = facts.replyTo.length > 0 ? facts.replyTo : [facts.from];
  const others = (people: readonly MailPerson[]) =>
    people.filter(
      (person) => !sameAddress(person, user) && !to.some((receiver) => sameAddress(receiver, person)),
    );
  return new Draft({
    composeType: 'reply',
    to: all ? [...to, ...others(facts.to)] : to,
    cc: all ? others(facts.cc) : [],
    subject: prefixed(facts.subject, MAIL_WORDS[answering.language].reply),
    html: withQuote(answering),
    conversationId: facts.conversationId,
    ...threading(facts),
  });
}

/** A forward as Outlook opens it: the original quoted below and its files kept. */
export function forward(answering: Answering): Draft {
  const { facts } = answering;
  const draft = new Draft({
    composeType: 'forward',
    subject: prefixed(facts.subject, MAIL_WORDS[answering.language].forward),
    html: withQuote(answering),
    conversationId: facts.conversationId,
    ...threading(facts),
  });
  for (const { inline, name, contentType, size, index } of facts.attachments) {
    if (inline) continue;
    const outgoing = { kind: 'part', name, messageId: facts.id, index } as const;
    draft.attach({ name, contentType, size, inline: false, outgoing });
  }
  return draft;
}

/** The HTML of a read message with its pictures in it. */
export function htmlWithPictures(facts: MailFacts): string {
  if (facts.html === '') return `<div>${htmlOfText(facts.text)}</div>`;
  return facts.html.replace(/(["'])cid:([^"']+)\1/gi, (whole, quote: string, cid: string) => {
    const picture = facts.inlineImages[cid];
    return picture ? `${quote}${picture}${quote}` : whole;
  });
}

function threading(facts: MailFacts): { inReplyTo: string; references: string } {
  return {
    inReplyTo: facts.internetMessageId,
    references: `${facts.references} ${facts.internetMessageId}`.trim(),
  };
}

/** The prefix once, whatever language the earlier ones are in. */
function prefixed(subject: string, prefix: string): string {
  return `${prefix}: ${subject.replace(/^((re|sv|fw|fwd|vb|vs)\s*:\s*)+/i, '')}`;
}

function withQuote({ facts, language, html }: Answering): string {
  const words = MAIL_WORDS[language];
  const line = (label: string, value: string) =>
    value === '' ? '' : `<b>${label}:</b> ${htmlOfText(value)}<br>`;
  const date = quotedDate(new Date(facts.sent === '' ? facts.received : facts.sent), language);
  return `<div class="elementToProof">${html === '' ? '<br>' : html}</div><div id="appendonsend"></div>
<hr style="display:inline-block;width:98%" tabindex="-1">
<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt">${[
    line(words.from, listed([facts.from])),
    line(words.sent, date),
    line(words.to, listed(facts.to)),
    line(words.cc, listed(facts.cc)),
    line(words.subject, facts.subject),
  ].join('')}</font><div>&nbsp;</div></div>
<div>${htmlWithPictures(facts)}</div>`;
}

function listed(people: readonly MailPerson[]): string {
  return people
    .map(({ name, address }) => (name === '' || name === address ? address : `${name} <${address}>`))
    .join('; ');
}

function sameAddress(one: MailPerson, other: MailPerson): boolean {
  return one.address.toLowerCase() === other.address.toLowerCase();
}

import type { Suggestion } from '../classifier/suggestion';
import { knownInstant, localDate, type LocalDate } from '../deadline/local-date';
import { isInDomains } from '../mail/address';
import { headerValues } from '../mail/headers';
import type { Message, Person } from '../mail/message';
import { forwardedAttachment } from '../mail/unwrap';
import type { Unwrapped } from '../mail/unwrapped';
import type { TextLanguage } from '../policy/labels';
import type { Policy } from '../policy/policy';
import { textIn } from '../policy/text-in';
import { fitsCaseReference } from './check-registration';
import { sha256Hex, utf8 } from './digest';
import { findInTitle, titleFromSubject } from './public-title';
import type { Correspondent, Direction, RegisteredAttachment, Registration } from './registration';
import { registerLine } from './safe-text';

/** People that are taken over into a registration; nobody registers more. */
export const MAX_CORRESPONDENTS = 300;
/** Text that goes into the digest of a message without a Message-ID, in UTF-16 units. */
const DIGESTED_TEXT = 20_000;

export interface PrepareInput {
  readonly unwrapped: Unwrapped;
  readonly suggestion: Suggestion;
  readonly replyBy: LocalDate | null;
  readonly policy: Policy;
  /** The language of the municipality's own names. */
  readonly language: TextLanguage;
  readonly officer: Person;
}

/**
 * What the form is filled in with: everything of the original; the attachments are those of the carrier, in which
 * the original lies, and its bytes too unless the original lies in it as an attachment. A person checks it; nothing fails.
 */
export function prepareRegistration(input: PrepareInput): Registration {
  const { unwrapped, suggestion, policy, officer } = input;
  const { original, carrier } = unwrapped;
  const isProtected = suggestion.flags.includes('protected-identity');
  const caseReference = knownCaseReference(suggestion, policy);
  const people = peopleOf(original).filter(({ address }) => !isInDomains(address, policy.domains));
  const title = titleFromSubject(original.subject);
  const found = findInTitle({ title, people });
  const attachedOriginal = carrier === original ? '' : (forwardedAttachment(carrier)?.id ?? '');
  return {
    title,
    isMasked: isProtected || found.identityNumber,
    direction: directionOf(original, policy),
    correspondents: correspondentsOf(original, policy, isProtected),
    received: knownInstant(original.received),
    documentDate: documentDate(original, policy),
    caseReference,
    isNewCase: caseReference === '' && policy.diarium?.caseReference?.required !== true,
    unit: suggestion.unit,
    unitName: unitName(suggestion, policy, input.language),
    classificationCode:
      policy.diarium?.classes?.find(({ units }) => units.includes(suggestion.unit))?.code ?? '',
    mayBeSecret: isProtected || suggestion.flags.includes('confidential'),
    legalReference: '',
    isProtected,
    mainDocument: '',
    attachedOriginal,
    registersForward: false,
    attachments: attachmentsOf(carrier, attachedOriginal),
    ...messageIdOf(original, carrier),
    duplicateKey: duplicateKey(original, carrier),
    replyBy: input.replyBy,
    officer,
    people,
  };
}

/** The first reference in the message that is one of this municipality's (OSB-54). */
function knownCaseReference({ caseReferences }: Suggestion, policy: Policy): string {
  return (
    caseReferences.map((text) => registerLine(text, 100)).find((text) => fitsCaseReference(text, policy)) ??
    ''
  );
}

function peopleOf({ from, to, cc }: Message): Person[] {
  return [...(from ? [from] : []), ...to, ...cc];
}

function directionOf({ from, to, cc }: Message, { domains }: Policy): Direction {
  if (!from || !isInDomains(from.address, domains)) return 'incoming';
  const receivers = [...to, ...cc].filter(({ address }) => address !== '');
  return receivers.some(({ address }) => !isInDomains(address, domains)) ? 'outgoing' : 'internal';
}

/** The same person is named once, in the first of their roles. */
function correspondentsOf(original: Message, policy: Policy, isProtected: boolean): Correspondent[] {
  const { from, to, cc } = original;
  const all: { role: Correspondent['role']; person: Person }[] = [
    ...(from ? [{ role: 'sender' as const, person: from }] : []),
    ...to.map((person) => ({ role: 'receiver' as const, person })),
    ...cc.map((person) => ({ role: 'copy' as const, person })),
  ];
  const seen = new Set<string>();
  const correspondents: Correspondent[] = [];
  for (const { role, person } of all) {
    const name = registerLine(person.name, 200);
    const address = registerLine(person.address, 320);
    const key = (address || name).toLowerCase();
    if (key === '' || seen.has(key)) continue;
    if (correspondents.length === MAX_CORRESPONDENTS) break;
    seen.add(key);
    const hides = isProtected && !isInDomains(address, policy.domains);
    correspondents.push(
      hides
        ? { role, name: '', address: '', isProtected: true }
        : { role, name, address, isProtected: false },
    );
  }
  return correspondents;
}

function documentDate(original: Message, policy: Policy): LocalDate | null {
  const date = knownInstant(original.sent) ?? knownInstant(original.received);
  return date && localDate(date, policy.timeZone);
}

function unitName({ unit }: Suggestion, { mailboxes }: Policy, language: TextLanguage): string {
  const mailbox = mailboxes.find(({ active, units }) => active && units.includes(unit));
  return mailbox ? registerLine(textIn(mailbox.name, language), 200) : '';
}

/**
 * Files are included; what is only shown inside the text, as the logo of a signature, lies in the message itself. Beside
 * an attached original they are the forwarder's: they are left out until the person wants them.
 */
function attachmentsOf({ attachments }: Message, attachedOriginal: string): RegisteredAttachment[] {
  return attachments
    .filter(({ id }) => id !== '' && id !== attachedOriginal)
    .map(({ id, name, contentType, size, inline, type }) => ({
      id,
      name: registerLine(name, 200),
      contentType,
      size,
      isIncluded: !inline && type !== 'cloud' && attachedOriginal === '',
    }));
}

/** A forward that lost the original's Message-ID has one of its own; two in one message are a sign of forgery or a fault. */
function messageIdOf(
  original: Message,
  carrier: Message,
): Pick<Registration, 'messageId' | 'messageIdState'> {
  const messageId = registerLine(original.messageId || carrier.messageId, 990);
  const source = original.messageId ? original : carrier;
  const written = new Set(headerValues(source.headers, 'Message-ID').map((value) => value.trim()));
  if (messageId === '') return { messageId, messageIdState: 'missing' };
  return { messageId, messageIdState: written.size > 1 ? 'several' : 'one' };
}

function duplicateKey(original: Message, carrier: Message): string {
  const { messageId, messageIdState } = messageIdOf(original, carrier);
  if (messageIdState === 'one') return messageId;
  // Somebody else's Message-ID could have been put in as well: only the whole tells whether it is the same message.
  const { from, sent, received, subject, text } = original;
  const facts = [
    messageId,
    from?.address ?? from?.name ?? '',
    (knownInstant(sent) ?? knownInstant(received))?.getTime() ?? '',
    subject,
    text.slice(0, DIGESTED_TEXT),
  ].join('\n');
  return `sha256:${sha256Hex(utf8(facts))}`;
}

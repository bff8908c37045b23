import type { Suggestion } from '../classifier/suggestion';
import { isInDomains, sameAddress } from '../mail/address';
import type { Message, Person } from '../mail/message';
import { splitQuoted } from '../mail/newest-text';
import type { Kind, Unit } from '../policy/labels';
import type { Policy } from '../policy/policy';
import { maskText, MAX_MASKED_LENGTH, nameWords } from './mask-text';

/** A message whose suggestion was changed. Kept in memory only, never stored. */
export interface CorrectedMessage {
  readonly original: Message;
  /** What was suggested. */
  readonly suggestion: Suggestion;
  /** The kind that holds for the person. */
  readonly kind: Kind;
  /** The units of the mailbox that was chosen; empty when none was. */
  readonly units: readonly Unit[];
}

/** Kinds with nothing to pass on inside: unit `none`, no matter (the guide). */
const NOTHING_INSIDE: readonly Kind[] = ['suspicious', 'advertising', 'automatic', 'misdirected'];
/** Machines and desks are nobody: how they are called says what kind of message it is. */
const NOBODY =
  /^(?:no-?reply|do-?not-?reply|svara-?inte|ikke-?svar|info|kontakt|post|postmaster|mailer-daemon)$/i;
const OWN_DOMAIN = 'municipality.example';
const OTHER_DOMAIN = 'sender.example';

/**
 * A corrected message as one line of a corpus (`corpus/classification-guide.md`), masked: names, e-mail addresses,
 * phone and identity numbers and street addresses give place to placeholders; signature and quoted older mail are left
 * out. The flag `personal-number` goes with the number. Flags, unit and matter are the suggested ones where nobody chose.
 * @param number stands in the line's id, from 1
 */
export function corpusLine(
  { original, suggestion, kind, units }: CorrectedMessage,
  policy: Pick<Policy, 'domains' | 'mailboxes'>,
  number: number,
): string {
  const names = nameWords(peopleOf(original, policy));
  const mask = (text: string) => maskText(text, names);
  const nothingInside = NOTHING_INSIDE.includes(kind);
  return JSON.stringify({
    id: `correction-${number}`,
    lang: suggestion.language,
    from: original.from && {
      name: original.from.name === '' ? '' : '[name]',
      address: maskedAddress(original.from.address, policy),
    },
    to: [...new Set(original.to.map(({ address }) => maskedAddress(address, policy)))],
    subject: mask(original.subject),
    body: maskedBody(original.text, mask),
    attachments: original.attachments.filter(({ inline }) => !inline).map(({ name }) => mask(name)),
    kind,
    flags: suggestion.flags.filter((flag) => flag !== 'personal-number' && flag !== 'protected-identity'),
    unit: nothingInside ? 'none' : unitOf(kind, units, suggestion.unit),
    matter: nothingInside ? '' : suggestion.matter,
  });
}

function maskedBody(text: string, mask: (text: string) => string): string {
  const { newest, signatureStart } = splitQuoted(text.slice(0, MAX_MASKED_LENGTH));
  const own = signatureStart === null ? newest : newest.slice(0, signatureStart);
  return mask(own).trimEnd() + (signatureStart === null ? '' : '\n\n[signature]');
}

/** A mailbox of several units says nothing of which; what is new inside without a unit goes to the registry's own. */
function unitOf(kind: Kind, units: readonly Unit[], suggested: Unit): Unit {
  if (kind === 'absence') return 'hr';
  const [only] = units;
  if (only !== undefined && units.length === 1) return only;
  return suggested === 'none' ? 'executive' : suggested;
}

/** Everybody whose name may stand in the text; a function mailbox is no person. */
function peopleOf({ from, to, cc }: Message, { mailboxes }: Pick<Policy, 'mailboxes'>): Person[] {
  return [...(from ? [from] : []), ...to, ...cc].filter(
    ({ address }) =>
      !NOBODY.test(localPart(address)) && !mailboxes.some((one) => sameAddress(one.address, address)),
  );
}

/** Whether it is one's own organisation, and a machine, is left; who it is, is not. */
function maskedAddress(address: string, { domains }: Pick<Policy, 'domains'>): string {
  if (address === '') return '';
  const local = localPart(address);
  const who = NOBODY.test(local) ? local.toLowerCase() : 'name';
  return `${who}@${isInDomains(address, domains) ? OWN_DOMAIN : OTHER_DOMAIN}`;
}

function localPart(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@')));
}

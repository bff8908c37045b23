import type { Message } from '../mail/message';
import type { Kind, Unit } from '../policy/labels';
import type { Mailbox, MailboxOfficer, Policy } from '../policy/policy';
import { areaTextOf, type AreaText, foundAreas, type FoundWords } from './area-words';

/** Somebody who handles an area of a mailbox. */
export interface OfferedOfficer {
  readonly officer: MailboxOfficer;
  /** The words of their area that stand in the message; none: their area is another one. */
  readonly words: readonly string[];
}

/** A function mailbox that the message may be passed on to, and why it stands where it stands in the list. */
export interface MailboxCandidate {
  readonly mailbox: Mailbox;
  /**
   * `guidance`: a row of the policy names it for this very message; `kind`, `area` and `unit`: it takes these;
   * `central`: it distributes to a mailbox below it that would take the message; `official`: it takes what nobody else
   * takes.
   */
  readonly reason: 'guidance' | 'kind' | 'area' | 'central' | 'unit' | 'official' | 'other';
  /** The words of its area that stand in the message, also where something else is the reason. */
  readonly words: readonly string[];
  /** For `central`: the mailbox below it; else null. */
  readonly distributesTo: Mailbox | null;
  /** The officers of its areas, those whose words stand in the message first (OSB-26). */
  readonly officers: readonly OfferedOfficer[];
}

/** So many mailboxes that took over one after the other are followed. */
const MAX_SUCCESSORS = 20;
/** So many area words in the text weigh more than the unit that is suggested. */
const STRONG_FROM = 2;

/** What decides where a message goes. */
export interface Destination {
  readonly kind: Kind;
  readonly unit: Unit;
  /** The id of the mailbox that a row of the policy names; null when none does. */
  readonly mailbox: string | null;
  readonly original: Pick<Message, 'subject' | 'text'>;
  /** Whether a mailbox has the message already. */
  readonly hasIt: (mailbox: Mailbox) => boolean;
}

type Wished = Pick<MailboxCandidate, 'mailbox' | 'reason'>;

/**
 * All function mailboxes in use, the likeliest first: the one that the guidance names, those for the kind, those whose
 * area words stand in the message, those for the unit, the official one (OSB-38), the others by name. A closed mailbox
 * gives place to its successor (OSB-36), a part of an administration to its central mailbox until that one has the message
 * (OSB-47), and no address comes twice (OSB-29).
 */
export function mailboxCandidates(destination: Destination, policy: Policy): readonly MailboxCandidate[] {
  const { kind, unit, mailbox: named, original, hasIt } = destination;
  const byId = new Map(policy.mailboxes.map((mailbox) => [mailbox.id, mailbox]));
  const text = areaTextOf(original);
  const areas = foundAreas(policy.mailboxes, text);
  const takes = (mailbox: Mailbox) => mailbox.units.includes(unit);
  const byWords = mostWordsFirst(areas);
  const wished: Wished[] = [
    ...candidates(policy.mailboxes, 'guidance', (mailbox) => mailbox.id === named),
    ...candidates(policy.mailboxes, 'kind', (mailbox) => mailbox.kinds.includes(kind)),
    ...candidates(byWords, 'area', takes),
    ...candidates(byWords, 'area', (mailbox) => unit === 'none' || isStronger(areas.get(mailbox), unit)),
    ...candidates(policy.mailboxes, 'unit', takes),
    ...candidates(byWords, 'area', () => true),
    ...candidates(policy.mailboxes, 'official', (mailbox) => mailbox.id === policy.officialMailbox),
    ...candidates(byName(policy), 'other', () => true),
  ];
  const taken = new Set<string>();
  const found: MailboxCandidate[] = [];
  const add = (mailbox: Mailbox, reason: MailboxCandidate['reason'], distributesTo: Mailbox | null) => {
    const address = mailbox.address.toLowerCase();
    if (taken.has(address)) return;
    taken.add(address);
    const words = (areas.get(mailbox) ?? (distributesTo && areas.get(distributesTo)))?.words ?? [];
    found.push({ mailbox, reason, words, distributesTo, officers: officersOf(mailbox, text) });
  };
  for (const { mailbox: first, reason } of wished) {
    const mailbox = inUse(first, byId);
    if (mailbox === null) continue;
    const central = mailbox.level === 'unit' && reason !== 'guidance' ? centralOf(mailbox, policy) : null;
    if (central && !hasIt(central)) add(central, reason === 'other' ? 'other' : 'central', mailbox);
    add(mailbox, reason, null);
  }
  return found;
}

function candidates(
  mailboxes: readonly Mailbox[],
  reason: MailboxCandidate['reason'],
  fits: (mailbox: Mailbox) => boolean,
): Wished[] {
  return mailboxes.filter(fits).map((mailbox) => ({ mailbox, reason }));
}

function mostWordsFirst(areas: ReadonlyMap<Mailbox, FoundWords>): readonly Mailbox[] {
  const weight = ({ words, inSubject }: FoundWords) => words.length + (inSubject ? STRONG_FROM : 0);
  return [...areas].sort(([, one], [, other]) => weight(other) - weight(one)).map(([mailbox]) => mailbox);
}

/**
 * Whether the words set aside the unit that is suggested: one in passing does not, and nothing does where the unit says
 * what is asked, whatever it is about: a bill for a school bus goes to finance.
 */
function isStronger(found: FoundWords | undefined, unit: Unit): boolean {
  if (found === undefined || BY_WHAT_IS_ASKED.includes(unit)) return false;
  return found.inSubject || found.words.length >= STRONG_FROM;
}

const BY_WHAT_IS_ASKED: readonly Unit[] = ['hr', 'finance', 'executive'];

function officersOf({ officers }: Mailbox, text: AreaText): readonly OfferedOfficer[] {
  if (officers === undefined) return [];
  const found = foundAreas(officers, text);
  const offered = officers.map((officer) => ({ officer, words: found.get(officer)?.words ?? [] }));
  return offered.sort((one, other) => other.words.length - one.words.length);
}

/** The open central mailbox of the administration that a mailbox belongs to: the one that shares a unit with it. */
function centralOf({ units }: Mailbox, { mailboxes }: Policy): Mailbox | null {
  const isAbove = (one: Mailbox) => one.active && one.level === 'central';
  return mailboxes.find((one) => isAbove(one) && one.units.some((unit) => units.includes(unit))) ?? null;
}

/** The mailbox itself or the one that took over, through any number of successors; null when nobody did. */
function inUse(mailbox: Mailbox, byId: ReadonlyMap<string, Mailbox>): Mailbox | null {
  let current: Mailbox | undefined = mailbox;
  // Two closed mailboxes can name each other, and a chain of thousands is nobody's policy.
  for (let steps = MAX_SUCCESSORS; steps > 0 && current !== undefined; steps -= 1) {
    if (current.active) return current;
    current = current.successor === undefined ? undefined : byId.get(current.successor);
  }
  return null;
}

/** In the municipality's own language and its alphabet: å, ä and ö last in Swedish, æ, ø and å in Norwegian. */
function byName(policy: Policy): readonly Mailbox[] {
  const language = policy.languages[0];
  const name = (mailbox: Mailbox): string => (language && mailbox.name[language]) ?? mailbox.address;
  const { compare } = alphabet(policy.country);
  return [...policy.mailboxes].sort((a, b) => compare(name(a), name(b)));
}

const alphabets = new Map<Policy['country'], Intl.Collator>();

/** Made once: a plan is laid for each of ten thousand messages in a row. */
function alphabet(country: Policy['country']): Intl.Collator {
  const known = alphabets.get(country);
  if (known) return known;
  const made = new Intl.Collator(country === 'SE' ? 'sv-SE' : 'nb-NO');
  alphabets.set(country, made);
  return made;
}

import type { Kind, Unit } from '../policy/labels';
import type { Mailbox, Policy } from '../policy/policy';

/** A function mailbox that the message may be passed on to, and why it stands where it stands in the list. */
export interface MailboxCandidate {
  readonly mailbox: Mailbox;
  /**
   * `guidance`: a row of the policy names it for this very message; `kind` and `unit`: it takes these;
   * `official`: it takes what nobody else takes.
   */
  readonly reason: 'guidance' | 'kind' | 'unit' | 'official' | 'other';
}

/** So many mailboxes that took over one after the other are followed. */
const MAX_SUCCESSORS = 20;

/** What decides where a message goes. */
export interface Destination {
  readonly kind: Kind;
  readonly unit: Unit;
  /** The id of the mailbox that a row of the policy names; null when none does. */
  readonly mailbox: string | null;
}

/**
 * All function mailboxes in use, the likeliest first: the one that the guidance names, those for the kind, those for the
 * unit, the official one (OSB-38), the others by name. A closed mailbox gives place to its successor (OSB-36), and no address comes
 * twice (OSB-29).
 */
export function mailboxCandidates(
  { kind, unit, mailbox: named }: Destination,
  policy: Policy,
): readonly MailboxCandidate[] {
  const byId = new Map(policy.mailboxes.map((mailbox) => [mailbox.id, mailbox]));
  const wished: MailboxCandidate[] = [
    ...candidates(policy.mailboxes, 'guidance', (mailbox) => mailbox.id === named),
    ...candidates(policy.mailboxes, 'kind', (mailbox) => mailbox.kinds.includes(kind)),
    ...candidates(policy.mailboxes, 'unit', (mailbox) => mailbox.units.includes(unit)),
    ...candidates(policy.mailboxes, 'official', (mailbox) => mailbox.id === policy.officialMailbox),
    ...candidates(byName(policy), 'other', () => true),
  ];
  const taken = new Set<string>();
  const found: MailboxCandidate[] = [];
  for (const { mailbox: first, reason } of wished) {
    const mailbox = inUse(first, byId);
    const address = mailbox?.address.toLowerCase();
    if (mailbox === null || address === undefined || taken.has(address)) continue;
    taken.add(address);
    found.push({ mailbox, reason });
  }
  return found;
}

function candidates(
  mailboxes: readonly Mailbox[],
  reason: MailboxCandidate['reason'],
  fits: (mailbox: Mailbox) => boolean,
): MailboxCandidate[] {
  return mailboxes.filter(fits).map((mailbox) => ({ mailbox, reason }));
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

import type { Suggestion } from '../classifier/suggestion';
import type { Unit } from '../policy/labels';
import type { Mailbox, Policy } from '../policy/policy';

/** A function mailbox that the message may be passed on to, and why it stands where it stands in the list. */
export interface MailboxCandidate {
  readonly mailbox: Mailbox;
  /** `kind` and `unit`: the policy says that it takes these; `official`: it takes what nobody else takes. */
  readonly reason: 'kind' | 'unit' | 'official' | 'other';
}

/** Matters that belong to one unit, whoever the message speaks of: a school child's report of concern is for social services. */
const UNIT_OF_MATTER: { readonly [matter: string]: Unit | undefined } = { 'concern-report': 'social' };

/**
 * All function mailboxes in use, the likeliest first: those for the kind, those for the unit, the official one
 * (OSB-38), the others by name. A closed mailbox gives place to its successor (OSB-36), and no address comes
 * twice (OSB-29).
 */
export function mailboxCandidates(suggestion: Suggestion, policy: Policy): readonly MailboxCandidate[] {
  const { kind } = suggestion;
  const unit = UNIT_OF_MATTER[suggestion.matter] ?? suggestion.unit;
  const wished: MailboxCandidate[] = [
    ...candidates(policy.mailboxes, 'kind', (mailbox) => mailbox.kinds.includes(kind)),
    ...candidates(policy.mailboxes, 'unit', (mailbox) => mailbox.units.includes(unit)),
    ...candidates(policy.mailboxes, 'official', (mailbox) => mailbox.id === policy.officialMailbox),
    ...candidates(byName(policy), 'other', () => true),
  ];
  const taken = new Set<string>();
  const found: MailboxCandidate[] = [];
  for (const { mailbox: first, reason } of wished) {
    const mailbox = inUse(first, policy);
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
function inUse(mailbox: Mailbox, policy: Policy): Mailbox | null {
  let current: Mailbox | undefined = mailbox;
  // Two closed mailboxes can name each other: there are no more steps than mailboxes.
  for (let steps = policy.mailboxes.length; steps > 0 && current !== undefined; steps -= 1) {
    if (current.active) return current;
    const { successor }: Mailbox = current;
    current = policy.mailboxes.find((other) => other.id === successor);
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

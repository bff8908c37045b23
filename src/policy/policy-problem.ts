/** Something in a policy file that is wrong. Its words stand in `src/texts/policy-problem-text.ts`. */
export interface PolicyProblem {
  /** Where (RFC 6901); `''` is the whole file. */
  readonly pointer: string;
  readonly name: PolicyProblemName;
  /** What fills the words: ids, field names and numbers as they stand in the file. */
  readonly values: ProblemFillings;
}

export type PolicyProblemName = PlainProblem | keyof ProblemValues;
export type ProblemFillings = Readonly<Record<string, string | number | readonly string[]>>;

/** A problem that is told with values of its own. */
export function problemAt<Name extends keyof ProblemValues>(
  pointer: string,
  name: Name,
  values: ProblemValues[Name],
): PolicyProblem;
/** A problem whose words are always the same. */
export function problemAt(pointer: string, name: PlainProblem): PolicyProblem;
export function problemAt(
  pointer: string,
  name: PolicyProblemName,
  values: ProblemFillings = {},
): PolicyProblem {
  return { pointer, name, values };
}

/** What a shape asks of a text beside being one; each stands in the shapes as the message of its check. */
const SHAPE_MESSAGES = [
  'empty',
  'not-a-date',
  'not-a-domain',
  'not-a-pattern',
  'not-a-policy-id',
  'not-a-rule-id',
  'not-a-server-address',
  'not-a-time',
  'not-an-address',
  'not-an-id',
  'not-an-organisation-number',
  'not-https',
  'nothing-cited',
] as const;
export type ShapeMessage = (typeof SHAPE_MESSAGES)[number];

/** The problem that a message of a shape names; undefined for a message of valibot's own. */
export function shapeMessage(message: string): ShapeMessage | undefined {
  return SHAPE_MESSAGES.find((name) => name === message);
}

type PlainProblem =
  | 'colours-without-effect'
  | 'condition-never-holds'
  | 'empty-list'
  | 'holds-html'
  | 'level-without-unit'
  | 'mailbox-address-twice'
  | 'mailbox-for-none'
  | 'mailbox-id-twice'
  | 'officer-twice'
  | 'open-with-successor'
  | 'part-twice'
  | 'reminder-too-early'
  | 'reply-without-source'
  | 'signature-field-twice'
  | 'signature-without-name'
  | 'stands-twice'
  | 'substitute-is-away'
  | 'substitute-unreachable'
  | 'template-id-twice'
  | 'unknown-field';

type MailboxProblem =
  | 'closed-takes-mail'
  | 'mailbox-not-open'
  | 'no-central-mailbox'
  | 'no-open-successor'
  | 'no-responsible'
  | 'no-substitute'
  | 'official-closed'
  | 'official-external'
  | 'official-internal'
  | 'official-unknown'
  | 'own-successor'
  | 'registering-mailbox-closed'
  | 'registering-mailbox-unknown';

type OutsideProblem = 'contact-outside' | 'keeper-outside' | 'mailbox-outside' | 'officer-outside';

type DecisionProblem =
  'code-without-weeding' | 'decision-always-offered' | 'secret-not-registered' | 'suggested-not-offered';

/** `received`: what stands in the file, as JSON. */
type ReceivedProblem =
  | ShapeMessage
  | 'not-a-list'
  | 'not-a-number'
  | 'not-a-text'
  | 'not-accepted'
  | 'not-an-object'
  | 'not-whole'
  | 'not-yes-or-no';

type Values<Name extends string, Value> = Readonly<Record<Name, Readonly<Value>>>;

/** What each problem is told with. Placeholders stand with their braces. */
interface ProblemValues
  extends
    Values<ReceivedProblem, { received: string }>,
    Values<MailboxProblem, { mailbox: string }>,
    Values<OutsideProblem, { address: string; domains: readonly string[] }>,
    Values<DecisionProblem, { decision: string }>,
    Values<'area-word-taken', { word: string; mailbox: string }>,
    Values<'category-colour-twice', { colour: string }>,
    Values<'category-name-separator' | 'category-name-too-long', { most: number }>,
    Values<'category-name-twice', { name: string }>,
    Values<'choice-without-options' | 'options-unused' | 'placeholder-lacking', { placeholder: string }>,
    Values<'closing-in-template', { closing: string }>,
    Values<'consult-unknown' | 'contact-unknown', { role: string }>,
    Values<'country-unlike-id', { country: string; beginning: string }>,
    Values<'entry-twice' | 'missing', { field: string }>,
    Values<'example-does-not-fit', { example: string }>,
    Values<'external-but-own' | 'officer-is-mailbox', { address: string }>,
    Values<'file-name-unlike-id', { id: string; fileName: string; expected: string }>,
    Values<'half-placeholder', { example: string }>,
    Values<'internal-address-told', { address: string; instead: string }>,
    Values<'kind-undecided', { kind: string; only: string }>,
    Values<'list-too-long' | 'text-too-long', { length: number; most: number }>,
    Values<'list-too-short' | 'text-too-short', { length: number; least: number }>,
    Values<'no-such-day', { day: string }>,
    Values<'no-such-rule', { rule: string }>,
    Values<'no-such-template', { template: string }>,
    Values<'no-text' | 'option-without-language', { language: string }>,
    Values<'not-json', { detail: string }>,
    Values<'not-json-line', { detail: string; line: number }>,
    Values<'not-one-of', { allowed: readonly string[]; received: string }>,
    Values<'several-central-mailboxes', { mailboxes: readonly string[] }>,
    Values<'successor-closed' | 'successors-in-circle', { mailbox: string; successor: string }>,
    Values<'time-zone-unlike-country', { timeZone: string; country: string; expected: string }>,
    Values<'too-large', { received: string; most: number }>,
    Values<'too-small', { received: string; least: number }>,
    Values<'unit-first-internal', { unit: string; mailbox: string }>,
    Values<'unit-without-mailbox', { unit: string }>,
    Values<'unknown-placeholder', { placeholder: string; known: readonly string[] }> {}

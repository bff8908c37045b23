import type { Suggestion } from '../classifier/suggestion';
import { addressDomain } from '../mail/address';
import type { Message } from '../mail/message';
import type { When } from '../policy/policy';

/** How a message came to the one who reads it. */
interface WayHere {
  /** Through a private account of their own (LAV-3). */
  readonly privately: boolean;
  /** A colleague passed it on with our block (OSB-25). */
  readonly forwarded: boolean;
}

const STRAIGHT: WayHere = { privately: false, forwarded: false };

/** What the conditions of a policy are held against. */
export interface Situation {
  readonly suggestion: Suggestion;
  readonly original: Message;
  readonly way: WayHere;
  /** Whether the phrase stands in the subject or the beginning of the text. */
  says(phrase: string): boolean;
}

/** So much of subject and text is searched for the words of a condition, in UTF-16 units. */
export const MAX_SEARCHED = 20_000;

/** The situation; its text is folded once, and only when a condition asks for words. */
export function situationOf(suggestion: Suggestion, original: Message, way: WayHere = STRAIGHT): Situation {
  const { subject, text } = original;
  let folded: string | null = null;
  return {
    suggestion,
    original,
    way,
    says(phrase) {
      folded ??= fold(`${subject}\n${text}`.slice(0, MAX_SEARCHED));
      return folded.includes(fold(phrase));
    },
  };
}

/**
 * The rows whose condition holds, the most special first: what is said of a matter goes before what is said of flags,
 * words or senders, and that before what is said of a kind. Among equals the later one comes first, so that the
 * municipality's own row goes before its country's.
 */
export function matchingRows<Row extends { readonly when: When }>(
  rows: readonly Row[],
  situation: Situation,
): readonly Row[] {
  return (inOrder(rows) as readonly Row[]).filter((row) => holds(row.when, situation));
}

const ordered = new WeakMap<readonly { readonly when: When }[], readonly { readonly when: When }[]>();

/** The rows by how special they are. Sorted once a policy: a plan is laid for each of ten thousand messages in a row. */
function inOrder(rows: readonly { readonly when: When }[]): readonly { readonly when: When }[] {
  const known = ordered.get(rows);
  if (known) return known;
  const made = rows
    .map((row, index) => ({ row, index, weight: specialness(row.when) }))
    .sort((a, b) => b.weight - a.weight || b.index - a.index)
    .map(({ row }) => row);
  ordered.set(rows, made);
  return made;
}

function holds(when: When, { suggestion, original, way, says }: Situation): boolean {
  const { kind, matter, flags, unit, language, unsure, caseReferences } = suggestion;
  return (
    (when.kinds?.includes(kind) ?? true) &&
    (when.matters === undefined || (matter !== '' && when.matters.includes(matter))) &&
    !(matter !== '' && when.notMatters?.includes(matter)) &&
    (when.flags?.some((flag) => flags.includes(flag)) ?? true) &&
    (when.units?.includes(unit) ?? true) &&
    (when.languages?.includes(language) ?? true) &&
    isAsked(when.unsure, unsure) &&
    isAsked(when.privately, way.privately) &&
    isAsked(when.forwarded, way.forwarded) &&
    isAsked(when.inCase, caseReferences.length > 0) &&
    (when.senders?.some((domain) => isFrom(original, domain)) ?? true) &&
    (when.says?.some(says) ?? true)
  );
}

function isAsked(wanted: boolean | undefined, is: boolean): boolean {
  return wanted === undefined || wanted === is;
}

/** Parts that say what a message is, not what more holds of it. */
const WHAT_IT_IS: readonly string[] = ['kinds', 'matters', 'notMatters'] satisfies (keyof When)[];

function specialness(when: When): number {
  const others = Object.entries(when).filter(
    ([part, asked]) => asked !== undefined && !WHAT_IT_IS.includes(part),
  ).length;
  return (when.matters ? 100 : 0) + 10 * others + (when.kinds ? 1 : 0);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

function isFrom({ from }: Message, domain: string): boolean {
  const sender = addressDomain(from?.address ?? '');
  return sender === domain || sender.endsWith(`.${domain}`);
}

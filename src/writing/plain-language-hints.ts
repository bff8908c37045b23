import type { TextLanguage } from '../policy/labels';
import type { GuidelineSource, HintGroup, Policy } from '../policy/policy';
import { textIn } from '../policy/text-in';
import { findClosings } from './find-closings';
import { findSentences } from './find-sentences';
import { findWords } from './find-words';

/** Something in a text that a reader would find easier otherwise. It is only pointed out; the person decides. */
export interface WritingHint {
  readonly group: HintGroup;
  /** UTF-16 offsets in the text as given; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands there now. */
  readonly found: string;
  /** What to put in its place; `''` takes it away; null when only the person can reword it. */
  readonly replacement: string | null;
  /** Where the municipality's guideline asks for it; null when it is our advice. */
  readonly source: GuidelineSource | null;
}

/** Where the text will stand. */
export interface WritingPlace {
  /** The closing phrase and the signature follow by themselves: a closing in the text would be a second one. */
  readonly closingFollows: boolean;
}

/** UTF-16 units that are looked at; what comes after them in a text this long is not. */
export const LONGEST_CHECKED = 20_000;

/**
 * What can be written more plainly, in the order of the text: closings that are cut short (OSB-67), abbreviations,
 * officialese and terms (HAS-7, HAS-8, OSB-2), law without its meaning (HAS-10), blame (HAS-5) and long sentences
 * (VIM-5); which of them is the policy's `plainLanguage`. Places of words never overlap. Linear in the text.
 */
export function plainLanguageHints(
  text: string,
  language: TextLanguage,
  policy: Pick<Policy, 'plainLanguage' | 'signature'>,
  { closingFollows }: WritingPlace,
): WritingHint[] {
  const checked = text.slice(0, LONGEST_CHECKED);
  const closing = textIn(policy.signature.closing, language);
  const closings = findClosings(checked, language).map(({ start, end, name }) => ({
    group: 'closing' as const,
    start,
    end: closingFollows ? wholeLine(checked, end) : end,
    replacement: closingFollows ? '' : checked[end - 1] === '/' && name ? `${closing}\n` : closing,
  }));
  const words = findWords(checked, language).filter((word) => !closings.some((one) => overlap(one, word)));
  const sentences = findSentences(checked, language).map((sentence) => ({ ...sentence, replacement: null }));
  return [...closings, ...words, ...sentences]
    .flatMap((hint) => {
      const asked = askedFor(hint.group, policy);
      return asked
        ? [{ ...hint, found: checked.slice(hint.start, hint.end), source: asked.source ?? null }]
        : [];
    })
    .sort((one, other) => one.start - other.start || one.end - other.end);
}

/** The text with a hint's replacement put in; as it was when the hint has none. */
export function applyHint(text: string, { start, end, replacement }: WritingHint): string {
  return replacement === null ? text : (text.slice(0, start) + replacement + text.slice(end)).trimEnd();
}

/** How the policy asks for a group; null when it does not. Without a section in the policy every group is our advice. */
function askedFor(
  group: HintGroup,
  { plainLanguage }: Pick<Policy, 'plainLanguage'>,
): { readonly source?: GuidelineSource | undefined } | null {
  if (!plainLanguage) return {};
  return plainLanguage.find((each) => each.group === group) ?? null;
}

/** The end of the line, so that the name goes with its closing. */
function wholeLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function overlap(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end;
}

import type { Flag, Kind, Matter, Unit } from '../policy/labels';
import type { Features, PlacedToken } from './features';
import { maskIdentityNumbers } from './identity-numbers';
import { isFunctionWord } from './language';
import type { Choice, Model } from './model';
import type { ReadablePart } from './readable';
import type { Finding } from './rules/rule';
import type { Weighed } from './score';
import type { Reason } from './suggestion';
import { tokenize } from './tokens';

/** More reasons than this nobody reads. */
export const MAX_REASONS = 12;

/** What a reason can speak for. */
type Reasoned = Kind | Flag | Unit | Exclude<Matter, ''>;

/** A weight smaller than this is no reason that a reader would recognise. */
const LEAST_SHARE = 0.1;
/** A neighbour of a telling word is told with it from this share on. */
const LEAST_NEIGHBOUR_SHARE = 0.03;
/** Words in a row that are one reason. */
const LONGEST_PHRASE = 5;
/** Kinds, units and matters are explained with several words, flags with one or two. */
const MOST_WORDS = 4;
const MOST_SMALL_WORDS = 2;
const MOST_OF_A_LABEL = 5;

/** What a message's features say, and where they stand. */
interface Said {
  readonly features: Features;
  readonly weighed: Weighed;
  readonly model: Model;
  readonly parts: readonly ReadablePart[];
}

/**
 * The words of the message that weigh most for a label, each with its place. Neighbours that speak for it too are told with
 * them: people know a phrase again, not a word.
 */
export function wordReasons(said: Said, choice: Choice<string>, label: Reasoned): Finding[] {
  const { tokens } = said.features;
  const shares = sharesOfTokens(said, choice, label);
  const strongest = [...tokens.keys()]
    .filter((index) => (shares[index] ?? 0) >= LEAST_SHARE)
    .sort((one, other) => (shares[other] ?? 0) - (shares[one] ?? 0));
  const told = new Set<number>();
  const found: Finding[] = [];
  const small: Finding[] = [];
  for (const index of strongest) {
    if (found.length >= MOST_WORDS) break;
    if (told.has(index)) continue;
    const place = tokens[index]?.in ?? 'body';
    const part = said.parts.find((candidate) => candidate.in === place);
    if (part === undefined) continue;
    const { first, last } = phraseAround(index, tokens, shares, told, part.text);
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? 0;
    for (let at = first; at <= last; at += 1) told.add(at);
    const text = part.text.slice(start, end);
    const weight = shares.subarray(first, last + 1).reduce((sum, share) => sum + share, 0);
    const reason: Finding = { for: label, in: place, start, end, text, source: 'words', weight };
    (isTelling(text) ? found : small).push(reason);
  }
  // Small words weigh by the tone of a message; they are shown only when there is nothing better.
  return found.length > 0 ? found : small.slice(0, MOST_SMALL_WORDS);
}

/** The neighbours of a token in the same place that speak for the label too, with at most a space or comma between. */
function phraseAround(
  index: number,
  tokens: readonly PlacedToken[],
  shares: Float64Array,
  told: ReadonlySet<number>,
  text: string,
): { first: number; last: number } {
  const joins = (one: number, other: number, candidate: number) => {
    const before = tokens[one];
    const after = tokens[other];
    if (before === undefined || after?.in !== before.in) return false;
    if (!/^[ ,]{1,2}$/.test(text.slice(before.end, after.start))) return false;
    return !told.has(candidate) && (shares[candidate] ?? 0) >= LEAST_NEIGHBOUR_SHARE;
  };
  let first = index;
  let last = index;
  while (last - first + 1 < LONGEST_PHRASE) {
    const left = joins(first - 1, first, first - 1) ? (shares[first - 1] ?? 0) : 0;
    const right = joins(last, last + 1, last + 1) ? (shares[last + 1] ?? 0) : 0;
    if (left === 0 && right === 0) break;
    if (left > right) first -= 1;
    else last += 1;
  }
  return { first, last };
}

/** What each token adds to the label's log odds: a word's own features, and half of those that it shares with a neighbour. */
function sharesOfTokens(
  { features, weighed, model }: Said,
  choice: Choice<string>,
  label: Reasoned,
): Float64Array {
  const index = choice.labels.indexOf(label);
  const slope = choice.slopes[index] ?? 0;
  const shares = new Float64Array(features.tokens.length);
  weighed.rows.forEach((row, feature) => {
    const from = features.from[feature] ?? -1;
    const to = features.to[feature] ?? -1;
    if (row < 0 || from < 0) return;
    const weight = model.weights[row * model.columns + choice.column + index] ?? 0;
    const share = (weight * weighed.scale * slope) / (from === to ? 1 : 2);
    shares[from] = (shares[from] ?? 0) + share;
    if (to !== from) shares[to] = (shares[to] ?? 0) + share;
  });
  return shares;
}

/** Whether a reader would see why these words matter: not only numbers and small words. */
function isTelling(text: string): boolean {
  return tokenize(text).some(({ word }) => /^\p{L}{3}/u.test(word) && !isFunctionWord(word));
}

/**
 * The reasons to show: strongest first, overlapping ones of the same kind made one, at most `MAX_REASONS`, every
 * label explained before any is explained twice over; identity numbers masked.
 */
export function chooseReasons(findings: readonly Finding[], parts: readonly ReadablePart[]): Reason[] {
  const merged = mergeOverlapping(findings, parts).sort((one, other) => other.weight - one.weight);
  const perLabel = new Map<Reasoned, number>();
  const placed = merged.map((finding) => {
    const turn = perLabel.get(finding.for) ?? 0;
    perLabel.set(finding.for, turn + 1);
    return { finding, turn };
  });
  const chosen = new Set(
    placed
      .filter(({ turn }) => turn < MOST_OF_A_LABEL)
      .sort((one, other) => one.turn - other.turn)
      .slice(0, MAX_REASONS)
      .map(({ finding }) => finding),
  );
  return merged.filter((finding) => chosen.has(finding)).map((finding) => shown(finding, parts));
}

function mergeOverlapping(findings: readonly Finding[], parts: readonly ReadablePart[]): Finding[] {
  const ordered = [...findings].sort((one, other) => one.start - other.start);
  const merged: Finding[] = [];
  // In order of their starts, a finding can only touch the last one of its label in its place.
  const lastAt = new Map<string, number>();
  for (const finding of ordered) {
    const key = `${finding.for} ${finding.in}`;
    const at = lastAt.get(key) ?? merged.length;
    const earlier = merged[at];
    if (earlier === undefined || finding.start > earlier.end) {
      lastAt.set(key, merged.length);
      merged.push(finding);
      continue;
    }
    const stronger = finding.weight > earlier.weight ? finding : earlier;
    const { start } = earlier;
    const end = Math.max(earlier.end, finding.end);
    const whole = parts.find((part) => part.in === finding.in)?.text;
    const text = whole?.slice(start, end) ?? stronger.text;
    merged[at] = whole === undefined ? stronger : { ...stronger, start, end, text };
  }
  return merged;
}

function shown(finding: Finding, parts: readonly ReadablePart[]): Reason {
  const { for: label, in: place, start, end, source } = finding;
  const whole = parts.find((part) => part.in === place)?.text;
  // Masking keeps the length, so that a number cut by the span's edge is masked as well.
  const text = whole === undefined ? maskIdentityNumbers(finding.text) : maskedSlice(whole, start, end);
  return { for: label, in: place, text, start, end, source };
}

/** The longest identity number as written, with room: enough around a span to see a number that it cuts. */
const AROUND = 20;

function maskedSlice(whole: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  return maskIdentityNumbers(whole.slice(from, end + AROUND)).slice(start - from, end - from);
}

import { pointerOf } from './form/pointer';
import type { Path } from './form/value-at';

/** One difference between two versions of a file. */
export type Change =
  | { readonly kind: 'changed'; readonly pointer: string; readonly before: unknown; readonly after: unknown }
  /** The pointer is of the file as it is now. */
  | { readonly kind: 'added'; readonly pointer: string; readonly after: unknown }
  /** The pointer is of the file as it was. */
  | { readonly kind: 'removed'; readonly pointer: string; readonly before: unknown }
  /** The entry stands in another place among those that both have; places count from 1. */
  | {
      readonly kind: 'moved';
      readonly pointer: string;
      readonly from: number;
      readonly to: number;
      readonly after: unknown;
    };

/** What tells one entry of a list from another, wherever it stands. */
const KEYS = ['id', 'decision', 'role', 'check', 'group', 'field', 'placeholder', 'code'];

/** Every difference in the order of the file as it is now; entries of lists are recognised by their id. */
export function diffPolicies(before: unknown, after: unknown): Change[] {
  return [...changesIn(before, after, [])];
}

function* changesIn(before: unknown, after: unknown, path: Path): Generator<Change> {
  if (before === after) return;
  const pointer = pointerOf(path);
  if (before === undefined) yield { kind: 'added', pointer, after };
  else if (after === undefined) yield { kind: 'removed', pointer, before };
  else if (Array.isArray(before) && Array.isArray(after)) yield* changesInLists(before, after, path);
  else if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(after), ...Object.keys(before)])) {
      yield* changesIn(ownPart(before, key), ownPart(after, key), [...path, key]);
    }
  } else yield { kind: 'changed', pointer, before, after };
}

function* changesInLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: Path,
): Generator<Change> {
  const [old, now] = [keysOf(before), keysOf(after)];
  const places = new Map(old.map((key, index) => [key, index]));
  const staying = new Set(now.filter((key) => places.has(key)));
  const oldOrder = new Map(old.filter((key) => staying.has(key)).map((key, rank) => [key, rank]));
  const inOrder = longestRise([...staying].map((key) => oldOrder.get(key) ?? 0));
  for (const [index, key] of now.entries()) {
    const entryPath = [...path, index];
    const was = places.get(key);
    if (was === undefined) {
      yield { kind: 'added', pointer: pointerOf(entryPath), after: after[index] };
      continue;
    }
    const from = oldOrder.get(key) ?? 0;
    if (!inOrder.has(from)) {
      yield {
        kind: 'moved',
        pointer: pointerOf(entryPath),
        from: was + 1,
        to: index + 1,
        after: after[index],
      };
    }
    yield* changesIn(before[was], after[index], entryPath);
  }
  for (const [index, key] of old.entries()) {
    if (!staying.has(key)) {
      yield { kind: 'removed', pointer: pointerOf([...path, index]), before: before[index] };
    }
  }
}

/** A key for every entry; entries that share one are numbered. */
function keysOf(list: readonly unknown[]): string[] {
  const seen = new Map<string, number>();
  return list.map((entry, index) => {
    const key = keyOf(entry) ?? `#${index}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${key} ${count}`;
  });
}

/** Null: only its place tells which entry it is. */
function keyOf(entry: unknown): string | null {
  if (typeof entry === 'string') return `=${entry}`;
  if (!isObject(entry)) return null;
  const name = KEYS.find((key) => typeof entry[key] === 'string');
  return name === undefined ? null : `${name}=${String(entry[name])}`;
}

/** The longest part of a row of ranks that rises: what lies outside has been moved. */
function longestRise(ranks: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const rank of ranks) {
    const place = firstNotBelow(tails, rank);
    before.set(rank, tails[place - 1]);
    tails[place] = rank;
  }
  const rise = new Set<number>();
  for (let rank = tails.at(-1); rank !== undefined; rank = before.get(rank)) rise.add(rank);
  return rise;
}

/** The place of the first number in a rising row that is not below `wanted`. */
function firstNotBelow(rising: readonly number[], wanted: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the file itself holds there, not what every object inherits. */
function ownPart(whole: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(whole, key) ? whole[key] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

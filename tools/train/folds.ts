import { tokenize } from '../../src/classifier/tokens';
import { randomNumbers, shuffle } from './random';
import type { LabelledMessage } from './labelled-message';

/** Words in a row that two texts must share to be compared, and the share of the shorter that makes them the same. */
const SHINGLE_WORDS = 4;
const SAME_SHARE = 0.4;
const LEAST_SHARED = 3;
/** A row of words that more messages have is a set phrase, not a sign that one was made from the other. */
const SET_PHRASE = 40;

/**
 * A fold for each message, so that messages of one sender and texts that are nearly the same never fall in two folds:
 * what is learned from one of them is never asked of the other.
 */
export function foldsOf(
  messages: readonly Pick<LabelledMessage, 'from' | 'body'>[],
  folds: number,
  seed: number,
): number[] {
  const groups = groupsOf(messages);
  const distinct = [...new Set(groups)];
  shuffle(distinct, randomNumbers(seed));
  const foldOf = new Map(distinct.map((group, index) => [group, index % folds]));
  return groups.map((group) => foldOf.get(group) ?? 0);
}

/** A group's number for each message. */
export function groupsOf(messages: readonly Pick<LabelledMessage, 'from' | 'body'>[]): number[] {
  const parent = messages.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  const join = (one: number, other: number) => {
    parent[find(one)] = find(other);
  };
  const firstOf = new Map<string, number>();
  const holders = new Map<string, number[]>();
  messages.forEach((message, index) => {
    const sender = message.from?.address.toLowerCase() ?? '';
    const earlier = firstOf.get(sender);
    if (earlier === undefined || sender === '') firstOf.set(sender, index);
    else join(index, earlier);
    const shingles = shinglesOf(message.body);
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const others = holders.get(shingle) ?? [];
      if (others.length <= SET_PHRASE)
        for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      others.push(index);
      holders.set(shingle, others);
    }
    for (const [other, count] of shared) {
      const shorter = Math.min(shingles.size, shinglesOf(messages[other]?.body ?? '').size);
      if (count >= LEAST_SHARED && count / shorter > SAME_SHARE) join(index, other);
    }
  });
  return messages.map((_, index) => find(index));
}

function shinglesOf(body: string): Set<string> {
  const words = tokenize(body).map(({ word }) => word);
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1) {
    shingles.add(words.slice(at, at + SHINGLE_WORDS).join(' '));
  }
  return shingles;
}

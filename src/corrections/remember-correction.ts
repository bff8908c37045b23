import type { Message } from '../mail/message';
import type { Choice, Correction } from './correction';
import { areSimilar, senderMark, wordMarks } from './similar-words';
import { storedLength, MAX_STORED_LENGTH } from './stored-corrections';

/** More than these are never kept, however short they are. */
export const MAX_CORRECTIONS = 50;

/** What a message is recognised by. */
type Recognised = Pick<Message, 'from' | 'subject' | 'text'>;

/**
 * The corrections with one more, the newest last. It takes the place of an earlier one for the same sender and similar
 * words and keeps what the choice does not name; one with nothing left in it goes. The oldest leave when there are more
 * than `MAX_CORRECTIONS` or they take more than `MAX_STORED_LENGTH`. Unchanged for a message without a sender.
 */
export function rememberCorrection(
  corrections: readonly Correction[],
  original: Recognised,
  choice: Choice,
  today: string,
): readonly Correction[] {
  const address = original.from?.address ?? '';
  if (address.trim() === '') return corrections;
  const sender = senderMark(address);
  const words = wordMarks(original, address);
  const earlier = corrections.filter((one) => isFor(one, sender, words));
  const others = corrections.filter((one) => !isFor(one, sender, words));
  const before = earlier.at(-1);
  const kind = choice.kind === undefined ? (before?.kind ?? null) : choice.kind;
  const mailbox = choice.mailbox === undefined ? (before?.mailbox ?? null) : choice.mailbox;
  if (kind === null && mailbox === null) return earlier.length === 0 ? corrections : others;
  return withinBudget([...others, { sender, words, kind, mailbox, on: today }]);
}

/** The newest correction for the message's sender and similar words, or null. */
export function findCorrection(corrections: readonly Correction[], original: Recognised): Correction | null {
  const address = original.from?.address ?? '';
  if (corrections.length === 0 || address.trim() === '') return null;
  const sender = senderMark(address);
  if (!corrections.some((one) => one.sender === sender)) return null;
  const words = wordMarks(original, address);
  return corrections.filter((one) => isFor(one, sender, words)).at(-1) ?? null;
}

function isFor(correction: Correction, sender: string, words: string): boolean {
  // Two messages without a telling word are not similar, yet a choice must find its own again to be taken back.
  return correction.sender === sender && (correction.words === words || areSimilar(correction.words, words));
}

function withinBudget(corrections: readonly Correction[]): readonly Correction[] {
  let kept = corrections.slice(-MAX_CORRECTIONS);
  while (kept.length > 0 && storedLength(kept) > MAX_STORED_LENGTH) kept = kept.slice(1);
  return kept;
}

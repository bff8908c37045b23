import type { TextLanguage } from '../policy/labels';

/** How long a prepared answer is good for, in milliseconds: then the person has gone on to something else. */
export const ANSWER_LASTS = 120_000;

/**
 * The text of an answer that the pane beside a message leaves for the empty reply form that it opens, so that Outlook's
 * quote and the signature stay. Lies in the person's settings, where the event finds it without a network.
 */
export interface PreparedAnswer {
  /** The conversation that is answered. */
  readonly conversation: string;
  /** Names this answer: a draft that has it is not given it again. */
  readonly nonce: string;
  /** Milliseconds since 1970. */
  readonly until: number;
  /** Plain text with `\n` line ends, without the signature. */
  readonly text: string;
  /** The language of the text, and of the signature below it. */
  readonly language: TextLanguage;
}

/** The answer that was left for a draft of this conversation; null when there is none, or it is too old. */
export function answerFor(stored: unknown, conversationId: string, now: number): PreparedAnswer | null {
  const answer = parsePreparedAnswer(stored);
  const isMeant = answer !== null && conversationId !== '' && answer.conversation === conversationId;
  return isMeant && isFresh(answer, now) ? answer : null;
}

/** Whether what is stored is an answer that is of no use any more: it holds words of a letter and should go. */
export function isSpent(stored: unknown, now: number): boolean {
  if (stored === null || stored === undefined) return false;
  const answer = parsePreparedAnswer(stored);
  return answer === null || !isFresh(answer, now);
}

/** A clock that was set back would make an answer last longer: it is no good then. */
function isFresh({ until }: PreparedAnswer, now: number): boolean {
  return now <= until && until <= now + ANSWER_LASTS;
}

function parsePreparedAnswer(stored: unknown): PreparedAnswer | null {
  const answer = stored as Partial<Record<keyof PreparedAnswer, unknown>> | null | undefined;
  if (typeof answer !== 'object' || answer === null) return null;
  const { conversation, nonce, until, text, language } = answer;
  const areTexts = [conversation, nonce, text, language].every((value) => typeof value === 'string');
  return areTexts && typeof until === 'number' ? (answer as PreparedAnswer) : null;
}

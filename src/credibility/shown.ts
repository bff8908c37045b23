import { oneLine, shorten } from '../lib/one-line';

/** Words of the message in a sentence of ours, in UTF-16 units. */
const MAX_SHOWN = 120;
/** Names in one sentence; of more, the sentence tells the first ones. */
export const MAX_LISTED = 3;

/** Hostile words as they stand in a sentence of ours: one short line, as plain text. */
export function shown(text: string): string {
  return shorten(oneLine(text), MAX_SHOWN);
}

/** The first ones, each once. */
export function listed(texts: readonly string[]): string {
  return [...new Set(texts.map(shown))].slice(0, MAX_LISTED).join(', ');
}

import type { Suggestion } from '../classifier/suggestion';

/** Something that is visibly missing from a message, or cannot be opened. */
export interface Defect {
  /** `missing-attachment`: the text announces one that is not there; `unreadable-format`: a file of a rare format. */
  readonly what: 'missing-attachment' | 'unreadable-format';
  /** The name of the file, or the words that announce one, as the sender wrote them. */
  readonly text: string;
}

/** What is missing or unreadable, as the reasons of the suggestion tell it (LAV-15); each thing once. */
export function defectsOf({ flags, reasons }: Suggestion): readonly Defect[] {
  if (!flags.includes('incomplete')) return [];
  const found = new Map<string, Defect>();
  for (const { for: label, source, text } of reasons) {
    if (label !== 'incomplete') continue;
    if (source !== 'missing-attachment' && source !== 'unreadable-format') continue;
    found.set(`${source} ${text}`, { what: source, text });
  }
  return [...found.values()];
}

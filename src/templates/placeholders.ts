import { PLACEHOLDER_IDS } from '../policy/labels';

/** The name of a placeholder in a template; the field labels shown to people are keyed by it. */
export type PlaceholderId = (typeof PLACEHOLDER_IDS)[number];

export interface Placeholder {
  readonly id: PlaceholderId;
  /**
   * Where its value is proposed from before the person checks it. `message`: facts of the original;
   * `policy`: the municipality's own; `plan`: the deadline; `person`: always asked for.
   */
  readonly filledFrom: 'message' | 'policy' | 'plan' | 'person';
  /** A `date` is written out in the language of the text, with or without its weekday: templates put no article before it. */
  readonly inputType: 'text' | 'date' | 'long-text';
}

const TABLE: { readonly [Id in PlaceholderId]: Omit<Placeholder, 'id'> } = {
  /** The case reference; asked for when the message holds none. */
  caseNumber: { filledFrom: 'message', inputType: 'text' },
  /** The day the authority got the message. */
  received: { filledFrom: 'message', inputType: 'date' },
  /** The function mailbox that takes care of it, by its name in the language of the text. */
  unit: { filledFrom: 'policy', inputType: 'text' },
  /** The day by which *we* answer. */
  answerBy: { filledFrom: 'plan', inputType: 'date' },
  /** The day by which *the sender* should do what we ask; never our own deadline, so nothing proposes it. */
  date: { filledFrom: 'person', inputType: 'date' },
  subject: { filledFrom: 'message', inputType: 'text' },
  /** The authority that the matter belongs to. */
  authority: { filledFrom: 'person', inputType: 'text' },
  /** Address, telephone or web page where the sender gets further. */
  contact: { filledFrom: 'person', inputType: 'text' },
  /** What the sender still has to send. */
  missing: { filledFrom: 'person', inputType: 'long-text' },
  /** The attachment that could not be opened. */
  file: { filledFrom: 'message', inputType: 'text' },
  /** Why it takes longer. */
  reason: { filledFrom: 'person', inputType: 'long-text' },
  /** How far the matter has come. */
  status: { filledFrom: 'person', inputType: 'long-text' },
  municipality: { filledFrom: 'policy', inputType: 'text' },
  /** The address of the official mailbox. */
  officialAddress: { filledFrom: 'policy', inputType: 'text' },
  /** The documents that somebody asks to see. */
  document: { filledFrom: 'person', inputType: 'long-text' },
  /** The name or address of the channel for sensitive matters. */
  secureChannel: { filledFrom: 'person', inputType: 'text' },
};

/** Every placeholder, in the order in which a form asks for them. */
export const PLACEHOLDERS: readonly Placeholder[] = PLACEHOLDER_IDS.map((id) => ({ id, ...TABLE[id] }));

const IDS: readonly string[] = PLACEHOLDER_IDS;

export function isPlaceholderId(name: string): name is PlaceholderId {
  return IDS.includes(name);
}

/** What is known of one placeholder. */
export function placeholder(id: PlaceholderId): Placeholder {
  return { id, ...TABLE[id] };
}

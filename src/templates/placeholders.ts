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
  readonly inputType: InputType;
}

/**
 * How it is asked for. `text` and `long-text` are free; `date` is written out in the language of the text, with or
 * without its weekday, so that templates put no article before it; `case-reference`, `person` and `phone` are one line
 * that is held against what such a thing looks like; of a `choice` the template holds the options, and its value is
 * the number of the chosen one, from 0.
 */
export type InputType = 'text' | 'long-text' | 'date' | 'case-reference' | 'person' | 'phone' | 'choice';

const TABLE: { readonly [Id in PlaceholderId]: Omit<Placeholder, 'id'> } = {
  /** The case reference; asked for when the message holds none. */
  caseNumber: { filledFrom: 'message', inputType: 'case-reference' },
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
  /** Who wrote the message, in a text to a colleague. */
  sender: { filledFrom: 'message', inputType: 'person' },
  /** The colleague who has the matter. */
  handler: { filledFrom: 'person', inputType: 'person' },
  phone: { filledFrom: 'person', inputType: 'phone' },
  /** When somebody answers the telephone. */
  officeHours: { filledFrom: 'person', inputType: 'text' },
  /** The section of the law that a refusal rests on. */
  law: { filledFrom: 'person', inputType: 'text' },
  /** What a refusal is about. */
  part: { filledFrom: 'person', inputType: 'long-text' },
  /** The answer to what can be answered now. */
  answer: { filledFrom: 'person', inputType: 'long-text' },
  /** How the sender gets help with the rest. */
  help: { filledFrom: 'person', inputType: 'long-text' },
  /** What happens with a matter of this kind, step by step. */
  process: { filledFrom: 'person', inputType: 'long-text' },
  /** What has happened, in a text to a colleague. */
  description: { filledFrom: 'person', inputType: 'long-text' },
  question: { filledFrom: 'person', inputType: 'long-text' },
  /** Why a file could not be used. */
  fileProblem: { filledFrom: 'person', inputType: 'choice' },
  /** Whether we take what was passed on. */
  takesIt: { filledFrom: 'person', inputType: 'choice' },
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

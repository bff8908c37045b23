import { KINDS, type Kind } from '../policy/labels';
import type { Correction } from './correction';

/** The bytes of JSON (plain ASCII) that the corrections may take; the wrapper of the settings comes to it. */
export const MAX_STORED_LENGTH = 5_900;

/** The form that this version writes and reads. */
const FORMAT = 1;

/** A mailbox id of a policy: it may come from a settings object that somebody has damaged. */
const MAILBOX_ID = /^[a-z0-9][a-z0-9-]{0,63}$/;
const SENDER = /^[\w-]{8}$/;
const WORDS = /^(?:[\w-]{4}){0,12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** How corrections lie in the settings: short, since all that is kept shares 32 KB. */
export interface StoredCorrections {
  readonly format: number;
  /** `[sender, words, kind, mailbox, day]`, `''` where nothing was chosen; the newest last. */
  readonly list: readonly (readonly string[])[];
}

/** The corrections as they are stored. */
export function toStored(corrections: readonly Correction[]): StoredCorrections {
  return {
    format: FORMAT,
    list: corrections.map(({ sender, words, kind, mailbox, on }) => [
      sender,
      words,
      kind ?? '',
      mailbox ?? '',
      on,
    ]),
  };
}

/** The bytes that they take when stored. */
export function storedLength(corrections: readonly Correction[]): number {
  return JSON.stringify(toStored(corrections)).length;
}

/**
 * What was stored, of any shape: entries that are damaged are left out and the others stand. Null when a newer version
 * wrote it: then nothing may be written over it.
 */
export function fromStored(stored: unknown): readonly Correction[] | null {
  if (!isRecord(stored)) return [];
  const { format, list } = stored;
  if (typeof format === 'number' && format > FORMAT) return null;
  if (format !== FORMAT || !Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => correctionOf(entry) ?? []);
}

function correctionOf(entry: unknown): Correction | null {
  if (!Array.isArray(entry) || !entry.every((part) => typeof part === 'string')) return null;
  const [sender = '', words = '', kind = '', mailbox = '', on = ''] = entry as string[];
  if (!SENDER.test(sender) || !WORDS.test(words) || !DAY.test(on)) return null;
  if (kind !== '' && !isKind(kind)) return null;
  if (mailbox !== '' && !MAILBOX_ID.test(mailbox)) return null;
  if (kind === '' && mailbox === '') return null;
  return { sender, words, kind: kind === '' ? null : kind, mailbox: mailbox === '' ? null : mailbox, on };
}

function isKind(text: string): text is Kind {
  return (KINDS as readonly string[]).includes(text);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

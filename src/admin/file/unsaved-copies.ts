import type { PolicyFile } from '../../policy/policy-source';
import { parsePolicyText } from './open-policy-file';

/** At most so many copies are offered; the oldest are dropped. */
export const MAX_COPIES = 5;
const PREFIX = 'postgang.unsaved.';

/** What was not saved when the page went. */
export interface UnsavedCopy {
  /** When it was last changed (ISO 8601). */
  readonly changedAt: string;
  /** The file's name; null for a municipality that was begun here. */
  readonly name: string | null;
  readonly opened: PolicyFile;
  readonly present: PolicyFile;
}

/** The part of `localStorage` that is used. */
export type CopyStore = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps a copy, one a municipality. False when the browser has no room or forbids it. */
export function keepCopy(store: CopyStore, copy: UnsavedCopy): boolean {
  try {
    store.setItem(`${PREFIX}${copy.opened.id}`, JSON.stringify(copy));
    for (const { opened } of listCopies(store).slice(MAX_COPIES)) dropCopy(store, opened.id);
    return true;
  } catch {
    return false;
  }
}

/** Forgets the copy of a municipality. */
export function dropCopy(store: CopyStore, id: string): void {
  try {
    store.removeItem(`${PREFIX}${id}`);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** The copies, the newest first. What is broken or from another version is passed over. */
export function listCopies(store: CopyStore): UnsavedCopy[] {
  try {
    const keys = Array.from({ length: store.length }, (_, index) => store.key(index));
    return keys
      .filter((key) => key?.startsWith(PREFIX))
      .flatMap((key) => parseCopy(store.getItem(key ?? '')) ?? [])
      .sort((a, b) => b.changedAt.localeCompare(a.changedAt));
  } catch {
    return [];
  }
}

function parseCopy(text: string | null): UnsavedCopy | null {
  try {
    const { changedAt, name, opened, present } = JSON.parse(text ?? 'null') as Record<string, unknown>;
    const [before, now] = [opened, present].map((file) => parsePolicyText(JSON.stringify(file)));
    if (!before?.ok || !now?.ok || Number.isNaN(Date.parse(String(changedAt)))) return null;
    return {
      changedAt: String(changedAt),
      name: typeof name === 'string' ? name : null,
      opened: before.value,
      present: now.value,
    };
  } catch {
    return null;
  }
}

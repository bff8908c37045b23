import type { Result } from '../lib/result';
import {
  parsePublishedPolicy,
  type PublishedPolicy,
  type PublishedProblem,
} from '../policy/published-policy';
import type { PolicyFile } from './fetch-policy';
import { OWN_VERSION } from './own-version';
import type { PolicyFailure, PolicyState } from './pane-state';

export interface PolicyCopyParts {
  /** Null where the browser refuses storage. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  /** Outlook's key for storage that is partitioned (`Office.context.partitionKey`). */
  readonly partition: string;
  /** When the server answered. */
  readonly now: Date;
}

/**
 * The policy to use. When the server can't be reached, has lost the file, or gives one with errors or one that is too new
 * for this version, the last good copy is used and the reason said; such a file is never used itself.
 */
export function choosePolicy(file: PolicyFile, parts: PolicyCopyParts): PolicyState {
  if (file.kind === 'no-id') return { kind: 'failed', failure: { kind: 'no-id' } };
  const { id } = file;
  const key = `${parts.partition}postgang.policy.${id}`;
  if (file.kind !== 'text') return copyOrFailure(parts, key, { kind: file.kind, id });
  const parsed = parsePublishedPolicy(file.text, OWN_VERSION);
  const unusable = whyUnusable(parsed, id);
  if (!parsed.ok || unusable) {
    return copyOrFailure(parts, key, unusable ?? { kind: 'invalid', id, problem: '' });
  }
  keepCopy(parts, key, file.text);
  return ready(parsed.value, file.text, parts.now, null);
}

function whyUnusable(parsed: Result<PublishedPolicy, PublishedProblem>, id: string): PolicyFailure | null {
  if (parsed.ok) {
    const found = parsed.value.policy.id;
    return found === id ? null : { kind: 'invalid', id, problem: `/id: is "${found}"` };
  }
  if (parsed.failure.kind === 'newer') return { kind: 'newer', id };
  // For the administrator, in any language: where it is wrong and the problem's name, which the policy check explains.
  const [first] = parsed.failure.problems;
  return { kind: 'invalid', id, problem: [first?.pointer, first?.name].filter(Boolean).join(': ') };
}

function ready(
  { policy, publishedBy, leftOut }: PublishedPolicy,
  text: string,
  fetched: Date | null,
  copyBecause: PolicyFailure | null,
): PolicyState {
  return { kind: 'ready', policy, copyBecause, file: { text, fetched, publishedBy, leftOut } };
}

function copyOrFailure(parts: PolicyCopyParts, key: string, because: PolicyFailure): PolicyState {
  return readCopy(parts, key, because) ?? { kind: 'failed', failure: because };
}

function readCopy({ storage }: PolicyCopyParts, key: string, because: PolicyFailure): PolicyState | null {
  try {
    const text = storage?.getItem(key);
    const parsed = text ? parsePublishedPolicy(text, OWN_VERSION) : null;
    if (!text || !parsed?.ok) return null;
    const fetched = new Date(storage?.getItem(fetchedKey(key)) ?? '');
    return ready(parsed.value, text, Number.isNaN(fetched.getTime()) ? null : fetched, because);
  } catch {
    return null;
  }
}

function keepCopy({ storage, now }: PolicyCopyParts, key: string, text: string): void {
  try {
    storage?.setItem(key, text);
    storage?.setItem(fetchedKey(key), now.toISOString());
  } catch {
    // A full or forbidden storage only means that there is no copy next time.
  }
}

function fetchedKey(key: string): string {
  return `${key}.fetched`;
}

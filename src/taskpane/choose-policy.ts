import { parsePolicy, type PolicyProblem } from '../policy/load-policy';
import type { Policy } from '../policy/policy';
import type { PolicyFile } from './fetch-policy';
import type { PolicyFailure, PolicyState } from './pane-state';

export interface PolicyCopyParts {
  /** Null where the browser refuses storage. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  /** Outlook's key for storage that is partitioned (`Office.context.partitionKey`). */
  readonly partition: string;
}

/**
 * The policy to use. When the server can't be reached, has lost the file or gives one with errors, the last good copy
 * is used and the reason said; a file with errors is never used itself.
 */
export function choosePolicy(file: PolicyFile, parts: PolicyCopyParts): PolicyState {
  if (file.kind === 'no-id') return { kind: 'failed', failure: { kind: 'no-id' } };
  const { id } = file;
  const key = `${parts.partition}postgang.policy.${id}`;
  if (file.kind !== 'text') return copyOrFailure(parts, key, { kind: file.kind, id });
  const parsed = parsePolicy(file.text);
  const problem = parsed.ok ? otherMunicipality(parsed.value.id, id) : firstProblem(parsed.failure);
  if (!parsed.ok || problem !== null) {
    return copyOrFailure(parts, key, { kind: 'invalid', id, problem: problem ?? '' });
  }
  keepCopy(parts, key, file.text);
  return { kind: 'ready', policy: parsed.value, copyBecause: null };
}

function otherMunicipality(found: string, wanted: string): string | null {
  return found === wanted ? null : `/id: is "${found}"`;
}

function firstProblem([first]: readonly PolicyProblem[]): string {
  return [first?.pointer, first?.problem].filter(Boolean).join(': ');
}

function copyOrFailure(parts: PolicyCopyParts, key: string, because: PolicyFailure): PolicyState {
  const copy = readCopy(parts, key);
  return copy ? { kind: 'ready', policy: copy, copyBecause: because } : { kind: 'failed', failure: because };
}

function readCopy(parts: PolicyCopyParts, key: string): Policy | null {
  try {
    const text = parts.storage?.getItem(key);
    const parsed = text ? parsePolicy(text) : null;
    return parsed?.ok ? parsed.value : null;
  } catch {
    return null;
  }
}

function keepCopy(parts: PolicyCopyParts, key: string, text: string): void {
  try {
    parts.storage?.setItem(key, text);
  } catch {
    // A full or forbidden storage only means that there is no copy next time.
  }
}

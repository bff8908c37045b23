import { parsePolicy, type PolicyProblem } from '../policy/load-policy';
import type { Policy } from '../policy/policy';
import type { PolicyFailure, PolicyState } from './pane-state';

/** Milliseconds that the server may take for the policy file. */
export const POLICY_TIME_LIMIT = 10_000;

const POLICY_ID = /^[a-z0-9-]{1,80}$/;

export interface PolicySourceParts {
  /** The address of the pane: `?policy=<id>` names the municipality. */
  readonly address: string;
  readonly fetch: typeof fetch;
  /** Null where the browser refuses storage. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  /** Outlook's key for storage that is partitioned (`Office.context.partitionKey`). */
  readonly partition: string;
}

/**
 * The municipality's policy from our own origin. When the server can't be reached, has lost the file or gives one with
 * errors, the last good copy is used and the reason said; a file with errors is never used itself.
 */
export async function loadPolicy(parts: PolicySourceParts): Promise<PolicyState> {
  const id = new URL(parts.address).searchParams.get('policy') ?? '';
  if (!POLICY_ID.test(id)) return { kind: 'failed', failure: { kind: 'no-id' } };
  const key = `${parts.partition}postgang.policy.${id}`;
  const answer = await fetchText(parts, id);
  if (answer.kind !== 'text') return copyOrFailure(parts, key, { kind: answer.kind, id });
  const parsed = parsePolicy(answer.text);
  const problem = parsed.ok ? otherMunicipality(parsed.value.id, id) : firstProblem(parsed.failure);
  if (!parsed.ok || problem !== null) {
    return copyOrFailure(parts, key, { kind: 'invalid', id, problem: problem ?? '' });
  }
  keepCopy(parts, key, answer.text);
  return { kind: 'ready', policy: parsed.value, copyBecause: null };
}

function otherMunicipality(found: string, wanted: string): string | null {
  return found === wanted ? null : `/id: is "${found}"`;
}

function firstProblem([first]: readonly PolicyProblem[]): string {
  return [first?.pointer, first?.problem].filter(Boolean).join(': ');
}

function copyOrFailure(parts: PolicySourceParts, key: string, because: PolicyFailure): PolicyState {
  const copy = readCopy(parts, key);
  return copy ? { kind: 'ready', policy: copy, copyBecause: because } : { kind: 'failed', failure: because };
}

type Answer = { kind: 'text'; text: string } | { kind: 'not-found' } | { kind: 'unreachable' };

async function fetchText(parts: PolicySourceParts, id: string): Promise<Answer> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), POLICY_TIME_LIMIT);
  try {
    const response = await parts.fetch(`policy/${id}.json`, { signal: stop.signal, cache: 'no-cache' });
    if (response.status === 404) return { kind: 'not-found' };
    return response.ok ? { kind: 'text', text: await response.text() } : { kind: 'unreachable' };
  } catch {
    return { kind: 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}

function readCopy(parts: PolicySourceParts, key: string): Policy | null {
  try {
    const text = parts.storage?.getItem(key);
    const parsed = text ? parsePolicy(text) : null;
    return parsed?.ok ? parsed.value : null;
  } catch {
    return null;
  }
}

function keepCopy(parts: PolicySourceParts, key: string, text: string): void {
  try {
    parts.storage?.setItem(key, text);
  } catch {
    // A full or forbidden storage only means that there is no copy next time.
  }
}

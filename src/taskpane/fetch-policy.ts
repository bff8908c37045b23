/** Milliseconds that the server may take for the policy file. */
export const POLICY_TIME_LIMIT = 10_000;

const POLICY_ID = /^[a-z0-9-]{1,80}$/;

/** The published policy as the server gave it, unchecked, or why it did not. */
export type PolicyFile =
  | { readonly kind: 'text'; readonly id: string; readonly text: string }
  | { readonly kind: 'not-found' | 'unreachable'; readonly id: string }
  /** The address of the pane names no municipality. */
  | { readonly kind: 'no-id' };

/**
 * Fetches the municipality's policy from our own origin; never rejects. Stands alone, without what checks a policy,
 * so that the file comes while that is still being fetched.
 */
export async function fetchPolicy(parts: {
  /** The address of the pane: `?policy=<id>` names the municipality. */
  readonly address: string;
  readonly fetch: typeof fetch;
}): Promise<PolicyFile> {
  const id = new URL(parts.address).searchParams.get('policy') ?? '';
  if (!POLICY_ID.test(id)) return { kind: 'no-id' };
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), POLICY_TIME_LIMIT);
  try {
    const response = await parts.fetch(`policy/${id}.json`, { signal: stop.signal, cache: 'no-cache' });
    if (response.status === 404) return { kind: 'not-found', id };
    return response.ok ? { kind: 'text', id, text: await response.text() } : { kind: 'unreachable', id };
  } catch {
    return { kind: 'unreachable', id };
  } finally {
    clearTimeout(timer);
  }
}

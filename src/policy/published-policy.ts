import { failure, success, type Result } from '../lib/result';
import { parsePolicy, type PolicyProblem } from './load-policy';
import { holdShape } from './parse-shape';
import { policySchema, type Policy } from './policy';

/** The version of the file format that this Postgang reads. */
const FORMAT_VERSION = 1;
/** Unknown parts that are left out before the file counts as one that can't be used. */
const MAX_LEFT_OUT = 50;

/** A policy as `postgang policy publish` wrote it. */
export interface PublishedPolicy {
  readonly policy: Policy;
  /** The version of Postgang that published it, for instance `0.1.0`; `''` when the file does not say. */
  readonly publishedBy: string;
  /** What a newer Postgang knows and this one does not (RFC 6901): it is left out, the rest is used. */
  readonly leftOut: readonly string[];
}

/** Why a published policy can't be used. `newer`: a newer Postgang has published it, and this one can't read it. */
export type PublishedProblem =
  { readonly kind: 'newer' } | { readonly kind: 'invalid'; readonly problems: readonly PolicyProblem[] };

/**
 * Reads a published policy (`policy/<id>.json`) that another version of Postgang may have written. Sections and fields
 * that are not known are left out and named. A condition that can't be weighed takes its whole row along: without it the
 * row would hold for more messages than was meant.
 * @param ownVersion this Postgang's, for instance `0.1.0`
 */
export function parsePublishedPolicy(
  json: string,
  ownVersion: string,
): Result<PublishedPolicy, PublishedProblem> {
  const read = readObject(json);
  if (!read) {
    const parsed = parsePolicy(json);
    return failure({ kind: 'invalid', problems: parsed.ok ? [] : parsed.failure });
  }
  const { publishedBy: by, ...written } = read;
  const publishedBy = typeof by === 'string' ? by : '';
  if (typeof written.version === 'number' && written.version > FORMAT_VERSION) {
    return failure({ kind: 'newer' });
  }
  const leftOut: string[] = [];
  for (;;) {
    const parsed = holdShape(written, policySchema);
    if (parsed.ok) return success({ policy: parsed.value, publishedBy, leftOut });
    const unknown = parsed.failure.filter(({ name }) => name === 'unknown-field');
    if (unknown.length === 0 || unknown.length < parsed.failure.length || leftOut.length >= MAX_LEFT_OUT) {
      const isNewer = compareVersions(publishedBy, ownVersion) > 0;
      return failure(isNewer ? { kind: 'newer' } : { kind: 'invalid', problems: parsed.failure });
    }
    // From the end: taking out a row moves the rows after it.
    for (const { pointer } of [...unknown].reverse()) {
      const path = whatLeaves(pointer);
      takeOut(written, path);
      leftOut.push(`/${path.join('/')}`);
    }
  }
}

/** Below 0 when `one` is the older version, 0 when they are the same or one is none. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map((version) =>
    /^\d{1,6}(?:\.\d{1,6}){0,3}/.exec(version)?.[0].split('.').map(Number),
  );
  if (!left || !right) return 0;
  const at = [0, 1, 2, 3].find((index) => (left[index] ?? 0) !== (right[index] ?? 0)) ?? 0;
  return (left[at] ?? 0) - (right[at] ?? 0);
}

function readObject(json: string): Record<string, unknown> | null {
  try {
    const read: unknown = JSON.parse(json.replace(/^\uFEFF/, ''));
    return typeof read === 'object' && read !== null && !Array.isArray(read)
      ? (read as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function whatLeaves(pointer: string): readonly string[] {
  const path = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  return path.includes('when') && /^\d+$/.test(path[1] ?? '') ? path.slice(0, 2) : path;
}

function takeOut(from: unknown, [step = '', ...rest]: readonly string[]): void {
  if (typeof from !== 'object' || from === null) return;
  if (rest.length > 0) return takeOut((from as Record<string, unknown>)[step], rest);
  if (Array.isArray(from)) from.splice(Number(step), 1);
  else delete (from as Record<string, unknown>)[step];
}

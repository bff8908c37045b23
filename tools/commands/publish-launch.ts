import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DraftPolicy } from '../../src/checks/draft';
import { launchSlice, MAX_PUBLISHED_SLICE } from '../../src/checks/launch-slice';
import type { Policy } from '../../src/policy/policy';

/** How the line of the policies begins in a `launch.js`: the first of the file. */
const LINE_START = 'var postgangSlices=';

/** The launch file with the policies' slices; those of other policies that stand there already stay. */
export function withSlices(source: string, slices: Readonly<Record<string, DraftPolicy>>): string {
  const end = source.indexOf('\n');
  const isPublished = source.startsWith(LINE_START) && end > 0;
  const earlier = isPublished ? (JSON.parse(source.slice(LINE_START.length, end - 1)) as object) : {};
  const code = isPublished ? source.slice(end + 1) : source;
  // Older engines end a line at these two, also inside a text.
  const line = JSON.stringify({ ...earlier, ...slices })
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return `${LINE_START}${line};\n${code}`;
}

/** The policies' slices by id, and a sentence for each that is too large for `launch.js`. */
export function slicesOf(policies: readonly Policy[]): {
  readonly slices: Readonly<Record<string, DraftPolicy>>;
  readonly tooLarge: readonly string[];
} {
  const all = policies.map((policy) => [policy.id, launchSlice(policy)] as const);
  const tooLarge = all.flatMap(([id, slice]) => {
    const { length } = JSON.stringify(slice);
    if (length <= MAX_PUBLISHED_SLICE) return [];
    const sentence = `${id}: what the events need of the policy has ${length} characters, and launch.js takes ${MAX_PUBLISHED_SLICE} → Mark fewer mailboxes "internalOnly" or "external", or shorten the signature.`;
    return [sentence];
  });
  return { slices: Object.fromEntries(all), tooLarge };
}

/** Whether the events get something else from this policy than from the one that was published there before. */
export function changesEvents(policy: Policy, dist: string): boolean {
  const before = path.join(dist, 'policy', `${policy.id}.json`);
  if (!existsSync(before)) return false;
  try {
    const earlier = launchSlice(JSON.parse(readFileSync(before, 'utf8')) as Policy);
    return JSON.stringify(earlier) !== JSON.stringify(launchSlice(policy));
  } catch {
    // What cannot be read is not the same.
    return true;
  }
}

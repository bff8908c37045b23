import fs from 'node:fs';
import type { Policy } from '../src/policy/policy';
import { parsePublishedPolicy } from '../src/policy/published-policy';

/** A policy of the build; throws when the build has none that can be read. */
export function readPublishedPolicy(file: string): Policy {
  const read = parsePublishedPolicy(fs.readFileSync(file, 'utf8'), '');
  if (!read.ok) throw new Error(`${file} can not be read: ${JSON.stringify(read.failure)}`);
  return read.value.policy;
}

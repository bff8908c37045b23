import fs from 'node:fs';
import path from 'node:path';
import type { Policy } from '../../src/policy/policy';
import { CommandError } from '../commands/command';
import { problemLine, readPolicyFile } from '../commands/read-policy-file';
import { findRoot } from '../find-root';
import { printable } from './printable';

/**
 * The policy for what was given as `--policy`: a municipality's id, or the path of a policy file (it ends with `.json`).
 * Throws `CommandError` when there is none of that id (and tells those that are there), or when the file has problems.
 */
export function choosePolicy(given: string): Policy {
  const file = given.endsWith('.json') ? given : fileOf(given);
  const policy = readPolicyFile(file);
  if (policy.ok) return policy.value;
  throw new CommandError(policy.failure.map(problemLine).join('\n'));
}

function fileOf(id: string): string {
  const folder = path.join(findRoot(), 'policies', 'municipalities');
  const known = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
  if (known.includes(id)) return path.join(folder, `${id}.json`);
  throw new CommandError(
    `There is no policy "${printable(id)}". Known: ${known.join(', ')}. Or give the path of a policy file.`,
  );
}

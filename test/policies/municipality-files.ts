import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Policy } from '../../src/policy/policy';
import { readPolicyFile } from '../../tools/commands/read-policy-file';
import { findRoot } from '../../tools/find-root';

const FOLDER = path.join(findRoot(), 'policies', 'municipalities');

/** The files of all municipalities, whole paths. */
export function municipalityFiles(): string[] {
  return readdirSync(FOLDER).map((name) => path.join(FOLDER, name));
}

/** The merged policy of a municipality that passes its checks. */
export function municipalityPolicy(id: string): Policy {
  const policy = readPolicyFile(path.join(FOLDER, `${id}.json`));
  if (!policy.ok) throw new Error(JSON.stringify(policy.failure, null, 2));
  return policy.value;
}

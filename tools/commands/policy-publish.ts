import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Policy } from '../../src/policy/policy';
import { cannotWrite, type Command, type ExitStatus, type Terminal } from './command';
import { problemLine, readPolicyFile } from './read-policy-file';

export const policyPublish: Command = {
  name: 'policy publish',
  usage: 'FILE … DIST',
  sentence:
    'Checks policies, fills in the common texts and writes DIST/policy/<id>.json for the pane to fetch.',
  run: runPolicyPublish,
};

/** Writes all of the policies or, when one has a problem, none. */
function runPolicyPublish(args: readonly string[], terminal: Terminal): ExitStatus {
  const files = args.slice(0, -1);
  const dist = args[args.length - 1];
  if (dist === undefined || files.length === 0) {
    terminal.err('Which policy, and where to? Write: postgang policy publish FILE … DIST');
    return 2;
  }
  if (dist.endsWith('.json')) {
    terminal.err(`Where to? The last word must be the folder to publish in, and ${dist} is a policy.`);
    return 2;
  }
  const read = files.map((file) => readPolicyFile(file));
  const problems = read.flatMap((policy) => (policy.ok ? [] : policy.failure));
  if (problems.length > 0) {
    for (const problem of problems) terminal.out(problemLine(problem));
    terminal.err('Nothing was published.');
    return 1;
  }
  for (const policy of read.flatMap((result) => (result.ok ? [result.value] : []))) {
    terminal.out(publish(policy, dist));
    const invented = [...policy.mailboxes, ...policy.contacts]
      .filter(({ example }) => example)
      .flatMap((one) => [one.address, 'phone' in one ? one.phone : undefined])
      .filter((given) => given !== undefined);
    if (invented.length > 0) {
      terminal.err(
        `${policy.id}: ${invented.length} addresses and phone numbers are invented examples; replace them before anyone uses them: ${invented.join(', ')}`,
      );
    }
  }
  return 0;
}

/** Writes beside the target and renames, so that a pane never fetches half a policy. */
function publish(policy: Policy, dist: string): string {
  const target = path.join(dist, 'policy', `${policy.id}.json`);
  const unfinished = `${target}.${process.pid}.tmp`;
  try {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(unfinished, `${JSON.stringify(policy)}\n`, { flush: true });
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw cannotWrite(target, error);
  }
  return target;
}

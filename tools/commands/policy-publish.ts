import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Policy } from '../../src/policy/policy';
import { cannotWrite, type Command, type ExitStatus, type Terminal } from './command';
import { ownVersion } from '../own-version';
import { changesEvents, slicesOf, withSlices } from './publish-launch';
import { problemLine, readPolicyFile } from './read-policy-file';

export const policyPublish: Command = {
  name: 'policy publish',
  usage: 'FILE … DIST',
  sentence:
    'Checks policies, fills in the common texts, writes DIST/policy/<id>.json for the pane to fetch and puts what the events need into DIST/launch.js.',
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
  const policies = read.flatMap((result) => (result.ok ? [result.value] : []));
  const { slices, tooLarge } = slicesOf(policies);
  if (tooLarge.length > 0) {
    for (const sentence of tooLarge) terminal.out(sentence);
    terminal.err('Nothing was published.');
    return 1;
  }
  const changed = policies.filter((policy) => changesEvents(policy, dist));
  for (const policy of policies) {
    terminal.out(publish(policy, dist));
    const officers = policy.mailboxes.flatMap((mailbox) => mailbox.officers ?? []);
    const invented = [...policy.mailboxes, ...officers, ...policy.contacts]
      .filter(({ example }) => example)
      .flatMap((one) => [one.address, 'phone' in one ? one.phone : undefined])
      .filter((given) => given !== undefined);
    if (invented.length > 0) {
      terminal.err(
        `${policy.id}: ${invented.length} addresses and phone numbers are invented examples; replace them before anyone uses them: ${invented.join(', ')}`,
      );
    }
  }
  publishLaunch(slices, dist, terminal);
  for (const { id } of changed) {
    terminal.err(
      `${id}: what the events use of the policy has changed. Who opens the pane has it from then on. Classic Outlook keeps launch.js as long as the manifest's version stays: write a manifest with a higher one (postgang manifest … --revision 1) and upload it.`,
    );
  }
  return 0;
}

/** `launch.js` is one file for all: it gets the slices as its first line, without another build. */
function publishLaunch(slices: Parameters<typeof withSlices>[1], dist: string, terminal: Terminal): void {
  const target = path.join(dist, 'launch.js');
  if (!existsSync(target)) {
    terminal.err(
      `${dist} has no launch.js: this is no folder that "npm run build" has made. The events there run nothing.`,
    );
    return;
  }
  const published = withSlices(readFileSync(target, 'utf8'), slices);
  writeWhole(target, published);
  terminal.out(target);
}

/** Writes what the pane fetches; gives the file's name. */
function publish(policy: Policy, dist: string): string {
  const target = path.join(dist, 'policy', `${policy.id}.json`);
  // A pane of another version must be able to say which of the two is newer.
  writeWhole(target, `${JSON.stringify({ publishedBy: ownVersion(), ...policy })}\n`);
  return target;
}

/** Writes beside the target and renames, so that nobody ever fetches half a file. */
function writeWhole(target: string, text: string): void {
  const unfinished = `${target}.${process.pid}.tmp`;
  try {
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(unfinished, text, { flush: true });
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw cannotWrite(target, error);
  }
}

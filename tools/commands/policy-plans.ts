import fs from 'node:fs';
import path from 'node:path';
import { findRoot } from '../find-root';
import { planPage } from '../plans/plan-page';
import {
  cannotWrite,
  textOption,
  type Command,
  type ExitStatus,
  type OptionValues,
  type Terminal,
} from './command';
import { problemLine, readPolicyFile } from './read-policy-file';

export const policyPlans: Command = {
  name: 'policy plans',
  usage: 'FILE … [--out DIR]',
  sentence: 'Writes a page for each policy with every plan that it makes, for a registrator to review.',
  options: { out: { type: 'string' } },
  run: runPolicyPlans,
};

/** Where the pages stand unless another folder is given. */
export function plansFolder(): string {
  return path.join(findRoot(), 'docs', 'plans');
}

function runPolicyPlans(files: readonly string[], terminal: Terminal, options: OptionValues): ExitStatus {
  if (files.length === 0) {
    terminal.err('Which policy? Write: postgang policy plans FILE … [--out DIR]');
    return 2;
  }
  const read = files.map((file) => readPolicyFile(file));
  const problems = read.flatMap((policy) => (policy.ok ? [] : policy.failure));
  if (problems.length > 0) {
    for (const problem of problems) terminal.out(problemLine(problem));
    terminal.err('Nothing was written.');
    return 1;
  }
  const folder = textOption(options, 'out') ?? plansFolder();
  for (const policy of read.flatMap((result) => (result.ok ? [result.value] : []))) {
    const file = path.join(folder, `${policy.id}.md`);
    try {
      fs.mkdirSync(folder, { recursive: true });
      fs.writeFileSync(file, planPage(policy));
    } catch (error) {
      throw cannotWrite(file, error);
    }
    terminal.out(file);
  }
  return 0;
}

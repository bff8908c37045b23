import type { Command, ExitStatus, Terminal } from './command';
import { problemLine, readPolicyFile } from './read-policy-file';

export const policyCheck: Command = {
  name: 'policy check',
  usage: 'FILE …',
  sentence: 'Tells every problem in the policies of municipalities, one line each.',
  run: runPolicyCheck,
};

function runPolicyCheck(files: readonly string[], terminal: Terminal): ExitStatus {
  if (files.length === 0) {
    terminal.err('Which policy? Write: postgang policy check FILE …');
    return 2;
  }
  let status: ExitStatus = 0;
  for (const file of files) {
    const policy = readPolicyFile(file);
    if (policy.ok) continue;
    for (const problem of policy.failure) terminal.out(problemLine(problem));
    status = 1;
  }
  return status;
}

import { explanation } from '../triage/explanation';
import { suggestFor } from '../triage/judge-message';
import { loadModel } from '../triage/load-model';
import { printable } from '../triage/printable';
import { readEmlFile } from '../triage/read-eml-file';
import { CommandError, type Command, type ExitStatus, type Terminal } from './command';

export const explain: Command = {
  name: 'explain',
  usage: 'FILE.eml',
  sentence: 'Says what kind of message this is and which of its words say so.',
  run: runExplain,
};

/** 1 when the file is there but holds no message, 2 when it cannot be read. */
async function runExplain(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [file] = args;
  if (file === undefined || args.length > 1 || !/\.eml$/i.test(file)) {
    throw new CommandError('Which message? Write: postgang explain FILE.eml');
  }
  const model = loadModel();
  const read = await readEmlFile(file, 'Europe/Stockholm');
  if (!read.ok) {
    terminal.err(printable(`${file}: ${read.failure.problem}`));
    return read.failure.about === 'file' ? 2 : 1;
  }
  const { unwrapped, isCut } = read.value;
  if (isCut)
    terminal.err(printable(`${file}: ends in the middle of the message; what is there has been read.`));
  // Without a policy neither a deadline nor a mailbox is told, so the clock does not matter.
  const suggestion = suggestFor(unwrapped, { model, policy: null });
  for (const line of explanation(unwrapped, suggestion)) terminal.out(line);
  return 0;
}

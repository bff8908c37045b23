import { parseArgs } from 'node:util';
import { CommandError, type Command, type ExitStatus, type Terminal } from './command';
import { policyCheck } from './policy-check';
import { policyPublish } from './policy-publish';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [policyCheck, policyPublish];

/** Runs `postgang` with the words after it. Never throws for what a user can cause: it says so and gives 2. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const parsed = parse(args);
  if (typeof parsed === 'string') {
    terminal.err(parsed);
    return 2;
  }
  if (parsed.help) {
    terminal.out(help());
    return 0;
  }
  const command = COMMANDS.find(({ name }) => name === parsed.words.slice(0, wordsIn(name)).join(' '));
  if (command === undefined) {
    const said = parsed.words.slice(0, 2).join(' ');
    terminal.err(said === '' ? 'Which command?' : `There is no command "${said}".`);
    terminal.err(help());
    return 2;
  }
  try {
    return await command.run(parsed.words.slice(wordsIn(command.name)), terminal);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    terminal.err(error.message);
    return 2;
  }
}

function parse(args: readonly string[]): { help: boolean; words: string[] } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    });
    return { help: values.help, words: positionals };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function help(): string {
  const lines = COMMANDS.map(({ name, usage, sentence }) => `  postgang ${name} ${usage}\n      ${sentence}`);
  return ['Usage:', ...lines, 'Exit status: 0 well, 1 findings, 2 usage.'].join('\n');
}

function wordsIn(name: string): number {
  return name.split(' ').length;
}

import { parseArgs } from 'node:util';
import { CommandError, type Command, type ExitStatus, type OptionValues, type Terminal } from './command';
import { checkDraft } from './check-draft';
import { explain } from './explain';
import { manifest } from './manifest';
import { policyCheck } from './policy-check';
import { policyNew } from './policy-new';
import { policyPlans } from './policy-plans';
import { policyPublish } from './policy-publish';
import { train } from './train';
import { triage } from './triage';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  triage,
  explain,
  train,
  policyNew,
  policyCheck,
  policyPlans,
  policyPublish,
  manifest,
  checkDraft,
];

interface Parsed {
  readonly help: boolean;
  readonly words: readonly string[];
  readonly options: OptionValues;
}

/** Runs `postgang` with the words after it. Never throws for what a user can cause: it says so and gives 2. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const leading = leadingWords(args);
  const command = COMMANDS.find(({ name }) => name === leading.slice(0, wordsIn(name)).join(' '));
  const parsed = parse(args.slice(command === undefined ? 0 : wordsIn(command.name)), command);
  if (typeof parsed === 'string') {
    terminal.err(parsed);
    return 2;
  }
  if (parsed.help) {
    terminal.out(help());
    return 0;
  }
  if (command === undefined) {
    const said = parsed.words.slice(0, 2).join(' ');
    terminal.err(said === '' ? 'Which command?' : `There is no command "${said}".`);
    terminal.err(help());
    return 2;
  }
  try {
    return await command.run(parsed.words, terminal, parsed.options);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    terminal.err(error.message);
    return 2;
  }
}

/** The words before the first option: they name the command, whose own options follow. */
function leadingWords(args: readonly string[]): readonly string[] {
  const option = args.findIndex((arg) => arg.startsWith('-'));
  return option < 0 ? args : args.slice(0, option);
}

/** The words and options after a command's name, or what is wrong with them. */
function parse(args: readonly string[], command: Command | undefined): Parsed | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...command?.options, help: { type: 'boolean', short: 'h', default: false } },
      allowPositionals: true,
    });
    const { help: wantsHelp, ...options } = values;
    return { help: wantsHelp === true, words: positionals, options };
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

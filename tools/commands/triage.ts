import { findSources, STANDARD_INPUT } from '../triage/find-sources';
import { choosePolicy } from '../triage/choose-policy';
import { judgeMessage, type JudgedBy } from '../triage/judge-message';
import { loadModel } from '../triage/load-model';
import { FORMATS, outputFormat, type FormatName } from '../triage/output-format';
import { printable } from '../triage/printable';
import { readInstant } from '../triage/read-instant';
import { readMessages } from '../triage/read-messages';
import {
  CommandError,
  textOption,
  type Command,
  type ExitStatus,
  type OptionValues,
  type Terminal,
} from './command';

export const triage: Command = {
  name: 'triage',
  usage: 'FILE|FOLDER|- … [--policy ID] [--format jsonl|table|csv] [--now ISO]',
  sentence:
    'Says what kind of messages these are (.eml, .jsonl, folders of them, - for JSONL from standard input), a line each.',
  options: { policy: { type: 'string' }, format: { type: 'string' }, now: { type: 'string' } },
  run: runTriage,
};

/** One message is in memory at a time. 1 when one could not be read, also when nobody reads the output to its end. */
async function runTriage(
  args: readonly string[],
  terminal: Terminal,
  options: OptionValues,
): Promise<ExitStatus> {
  if (args.length === 0) throw new CommandError('Which messages? Write: postgang triage FILE|FOLDER …');
  if (args.filter((arg) => arg === STANDARD_INPUT).length > 1) {
    throw new CommandError('Standard input can be read only once: write - one time.');
  }
  const name = formatName(options);
  const by = judgedBy(options);
  const format = outputFormat(name, by.policy !== null);
  const zone = by.policy?.timeZone ?? 'Europe/Stockholm';
  const tell = (line: string): void => terminal.err(printable(line));
  let read = 0;
  let failed = 0;
  if (format.header !== null) terminal.out(format.header);
  for await (const entry of readMessages(findSources(args, tell), { zone, input: terminal.input, tell })) {
    read += 1;
    if ('error' in entry) {
      failed += 1;
      terminal.out(format.failed(entry.id, entry.error));
    } else {
      terminal.out(format.judged(judgeMessage(entry.id, entry.unwrapped, by)));
    }
    // Awaited only when there is something to wait for: this runs for every message.
    const room = terminal.hasRoom?.() ?? true;
    if (room !== true && !(await room)) break;
  }
  if (failed > 0) tell(`${failed} of ${read} messages could not be read.`);
  return failed > 0 ? 1 : 0;
}

function formatName(options: OptionValues): FormatName {
  const given = textOption(options, 'format') ?? 'jsonl';
  const format = FORMATS.find((name) => name === given);
  if (format !== undefined) return format;
  throw new CommandError(`There is no format "${printable(given)}". Known: ${FORMATS.join(', ')}.`);
}

function judgedBy(options: OptionValues): JudgedBy {
  const id = textOption(options, 'policy');
  const policy = id === undefined ? null : choosePolicy(id);
  const given = textOption(options, 'now');
  const now = given === undefined ? new Date() : readInstant(given, policy?.timeZone ?? 'Europe/Stockholm');
  if (now === null) throw new CommandError('--now is no time: write it as 2026-11-20T09:12:00+01:00.');
  return { model: loadModel(), policy, now };
}

import type { ParseArgsConfig } from 'node:util';

/** 0: well. 1: findings. 2: the command was not understood or a file could not be read or written. */
export type ExitStatus = 0 | 1 | 2;

/** Where a command writes: results to `out`, diagnostics to `err`; both a line at a time. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
  /** Standard input, for a command that reads `-`; absent: there is none. */
  readonly input?: AsyncIterable<Uint8Array>;
  /**
   * Waits until the reader of `out` has caught up. False: nobody reads any more (EPIPE) and the command may end.
   * Absent: there is always room.
   */
  hasRoom?(): boolean | Promise<boolean>;
}

/** What was given for each option of a command, by its long name. */
export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** One command of `postgang`. */
export interface Command {
  /** The words that call it, for instance `policy check`. */
  readonly name: string;
  /** What follows the name. */
  readonly usage: string;
  readonly sentence: string;
  /** The options that it takes beside `--help`; absent: none. Any other option is a usage error. */
  readonly options?: NonNullable<ParseArgsConfig['options']>;
  run(args: readonly string[], terminal: Terminal, options: OptionValues): ExitStatus | Promise<ExitStatus>;
}

/** Something outside our control that stops a command: told in one sentence, exit status 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** What to throw when a file could not be written. */
export function cannotWrite(file: string, error: unknown): CommandError {
  return new CommandError(
    `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
  );
}

/** The value of an option of type `string`; undefined when it was not given. */
export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

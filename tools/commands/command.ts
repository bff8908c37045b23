/** 0: well. 1: findings. 2: the command was not understood or a file could not be read or written. */
export type ExitStatus = 0 | 1 | 2;

/** Where a command writes: results to `out`, diagnostics to `err`; both a line at a time. */
export interface Terminal {
  out(line: string): void;
  err(line: string): void;
}

/** One command of `postgang`. */
export interface Command {
  /** The words that call it, for instance `policy check`. */
  readonly name: string;
  /** What follows the name. */
  readonly usage: string;
  readonly sentence: string;
  run(args: readonly string[], terminal: Terminal): ExitStatus | Promise<ExitStatus>;
}

/** Something outside our control that stops a command: told in one sentence, exit status 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

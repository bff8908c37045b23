import type { Terminal } from '../../tools/commands/command';
import { runCommand } from '../../tools/commands/run-command';

/** Runs `postgang` with these words and gives what it wrote, a line an entry. */
export async function runPostgang(words: readonly string[], terminal: Partial<Terminal> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await runCommand(words, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    ...terminal,
  });
  return { status, out, err };
}

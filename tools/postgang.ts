#!/usr/bin/env node
import { runCommand } from './commands/run-command';

/** The command line of Postgang. Sets the exit status and lets Node end, so that no output is cut off. */
async function main(): Promise<void> {
  process.exitCode = await runCommand(process.argv.slice(2), {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  });
}

void main();

#!/usr/bin/env node
import { runCommand } from './commands/run-command';
import { streamTerminal } from './commands/stream-terminal';

/** The command line of Postgang. Sets the exit status and lets Node end, so that no output is cut off. */
async function main(): Promise<void> {
  process.exitCode = await runCommand(process.argv.slice(2), streamTerminal(process));
}

void main();

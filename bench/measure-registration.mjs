import { createRequire } from 'node:module';
import path from 'node:path';
import { loadRow, median, quantile } from './table.mjs';
import { peakOfRegistration } from './peak-of-registration.mjs';

const require = createRequire(import.meta.url);
const root = path.join(import.meta.dirname, '..');

/** How often each message's form is filled in; the first rounds only warm the compiler. */
const ROUNDS = { all: 12, warmUp: 2 };

/**
 * Times how the registration form is filled in after the suggestion, over the sample mailbox, and measures what is held
 * in memory while a large message is registered.
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function measureRegistration() {
  const { openFormFiller } = require('../build/bench/time-registration.js');
  const filler = await openFormFiller(root);
  const before = process.cpuUsage();
  filler.time(0);
  const { user, system } = process.cpuUsage(before);
  const times = [];
  for (let round = 0; round < ROUNDS.all; round += 1) {
    for (let index = 0; index < filler.count; index += 1) {
      const time = filler.time(index);
      if (round >= ROUNDS.warmUp) times.push(time);
    }
  }
  const { reading, sending, attachment } = peakOfRegistration();
  const attachments = { unit: 'MB', atMost: 3 * attachment, note: '20 attachments of 1 MB' };
  return [
    { what: 'registration form filled: median', value: median(times), unit: 'ms' },
    { what: 'registration form filled: p99', value: quantile(times, 0.99), unit: 'ms', atMost: 50 },
    {
      what: 'registration form filled: first of a process, processor time',
      value: (user + system) / 1_000,
      unit: 'ms',
      atMost: 50,
    },
    { what: 'held while the files are read: peak', value: reading, ...attachments },
    { what: 'held while they are sent (webhook): peak', value: sending, ...attachments },
    loadRow(),
  ];
}

import fs from 'node:fs';

/**
 * Imported before a measured program (`node --import`): when it ends, what it has used of the machine stands in the file
 * that `BENCH_USAGE` names.
 */
process.on('exit', () => {
  fs.writeFileSync(process.env.BENCH_USAGE ?? '', JSON.stringify(process.resourceUsage()));
});

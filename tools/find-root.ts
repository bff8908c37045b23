import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of the package, wherever this runs: as source, or compiled under `build/`. */
export function findRoot(): string {
  let folder = __dirname;
  while (!existsSync(path.join(folder, 'policies', 'common', 'templates.json'))) {
    const parent = path.dirname(folder);
    if (parent === folder) throw new Error(`The folder policies/ is not above ${__dirname}.`);
    folder = parent;
  }
  return folder;
}

import fs from 'node:fs';
import path from 'node:path';

/** The checkout's folder, whether this runs from the sources or compiled from build/. */
export function projectRoot(): string {
  let folder = __dirname;
  while (!fs.existsSync(path.join(folder, 'webpack.config.js'))) {
    const above = path.dirname(folder);
    if (above === folder) throw new Error(`No webpack.config.js in ${__dirname} or any folder above it.`);
    folder = above;
  }
  return folder;
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findRoot } from './find-root';

/** The version of this Postgang as `package.json` has it, for instance `0.1.0`. */
export function ownVersion(): string {
  const { version } = JSON.parse(readFileSync(path.join(findRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

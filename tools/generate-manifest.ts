import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { findRoot } from './find-root';
import { writeManifest } from './manifest/write-manifest';

/** The manifest in the repository: for the simulator and for sideloading, with an id of its own. */
export function developmentManifest(): string {
  return writeManifest({
    id: '6b0f6f0e-5d1c-4a52-9c1b-0f5f2f6f7a10',
    version: '0.1.0.0',
    policyId: 'se-1293-hassleholm',
    language: 'sv',
    base: { folder: 'https://localhost:3000/addin', origin: 'https://localhost:3000' },
    permission: 'ReadWriteItem',
    events: true,
    comment:
      'The development manifest, made by "npm run generate"; "postgang manifest" makes the one to deploy.',
  });
}

if (require.main === module) writeFileSync(path.join(findRoot(), 'manifest.xml'), developmentManifest());

import fs from 'node:fs';
import * as v from 'valibot';
import type { WordGroups } from '../../src/classifier/word-groups';

const wordsFile = v.object({ note: v.string(), groups: v.record(v.string(), v.array(v.string())) });

/** Reads `policies/common/words.json`; throws with the place of the first problem. */
export function readWords(file: string): WordGroups {
  return v.parse(wordsFile, JSON.parse(fs.readFileSync(file, 'utf8'))).groups;
}

import { createHash } from 'node:crypto';
import { FEATURES_VERSION } from '../../src/classifier/features';
import type { WordGroups } from '../../src/classifier/word-groups';
import type { TrainSettings } from './train-settings';

/** SHA-256 (hexadecimal) of everything that a model is made from: the corpus' texts, the word groups and the settings. */
export function hashOfSources(texts: readonly string[], words: WordGroups, settings: TrainSettings): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([FEATURES_VERSION, settings, words]));
  for (const text of texts) hash.update(`\0${text}`);
  return hash.digest('hex');
}

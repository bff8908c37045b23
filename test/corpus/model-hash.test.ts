import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hashOfSources } from '../../tools/train/hash-corpus';
import { readCorpus } from '../../tools/train/read-corpus';
import { readWords } from '../../tools/train/read-words';
import { TRAIN_SETTINGS } from '../../tools/train/train-settings';
import { CORPUS } from './whole-corpus';

const COMMON = path.join(__dirname, '../../policies/common');

test('the model that ships was trained from this corpus, these words and these settings', () => {
  const model = JSON.parse(readFileSync(path.join(COMMON, 'model.json'), 'utf8')) as {
    madeFrom: string;
    words: unknown;
  };
  const words = readWords(path.join(COMMON, 'words.json'));
  const expected = hashOfSources(readCorpus([CORPUS]).texts, words, TRAIN_SETTINGS);
  const state =
    model.madeFrom === expected ? 'up to date' : 'older than its sources → make it anew: npx postgang train';
  expect(`policies/common/model.json is ${state}`).toBe('policies/common/model.json is up to date');
});

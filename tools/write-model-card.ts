import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseModel, type ModelFile } from '../src/classifier/model';
import { KINDS } from '../src/policy/labels';
import { findRoot } from './find-root';
import { confusionPicture } from './train/confusion-picture';
import { judgeByFiles, judgeByFolds } from './train/cross-validate';
import { describeScores } from './train/describe-scores';
import { judgeLines } from './train/judge-lines';
import { describeCheck, describeConfusions, describeCorpus, describeFiles } from './train/model-card';
import { readCorpus } from './train/read-corpus';
import { readWords } from './train/read-words';
import { confusionOf, scoresOf } from './train/scores';
import { TRAIN_SETTINGS } from './train/train-settings';

/** Writes docs/model-card.md and its picture: everything measured anew. Takes about three quarters of an hour. */
function main(): void {
  const root = findRoot();
  const corpus = readCorpus([path.join(root, 'corpus')]);
  const check = readCorpus([path.join(root, 'corpus/check')]);
  const words = readWords(path.join(root, 'policies/common/words.json'));
  const modelText = fs.readFileSync(path.join(root, 'policies/common/model.json'), 'utf8');
  const modelFile = JSON.parse(modelText) as ModelFile;
  const model = parseModel(modelFile);
  if (!model.ok) throw new Error(model.failure);
  const sources = { madeFrom: model.value.madeFrom, words };
  const byFolds = judgeByFolds(corpus.lines, sources, TRAIN_SETTINGS);
  const byFiles = judgeByFiles(corpus.lines, modelFile, TRAIN_SETTINGS);
  const checked = judgeLines(check.lines, model.value);
  fs.writeFileSync(
    path.join(root, 'docs/pictures/confusion.svg'),
    confusionPicture(KINDS, confusionOf(byFolds)),
  );
  const template = fs.readFileSync(path.join(root, 'tools/train/model-card.template.md'), 'utf8');
  const parts: Readonly<Record<string, readonly string[]>> = {
    made: [
      `Model \`${model.value.madeFrom.slice(0, 16)}…\`, ${gzipSync(modelText, { level: 9 }).length.toLocaleString('en')} bytes gzip, ${model.value.rows.size.toLocaleString('en')} features; sure from ${model.value.sureFrom}.`,
    ],
    threatsFound: [`${100 * TRAIN_SETTINGS.threatsFound} %`],
    corpus: describeCorpus(corpus.lines),
    check: describeCheck(checked),
    folds: describeScores(scoresOf(byFolds)),
    confusions: describeConfusions(byFolds),
    files: describeFiles(byFiles),
  };
  const card = template.replace(/\{\{(\w+)\}\}/g, (_, part: string) => (parts[part] ?? []).join('\n'));
  fs.writeFileSync(path.join(root, 'docs/model-card.md'), card);
}

main();

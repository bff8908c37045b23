import fs from 'node:fs';
import path from 'node:path';
import type { ModelFile } from '../../src/classifier/model';
import { groupFinder } from '../../src/classifier/word-groups';
import { findRoot } from '../find-root';
import { crossValidate } from '../train/cross-validate';
import { foldsOf } from '../train/folds';
import { hashOfSources } from '../train/hash-corpus';
import { readCorpus } from '../train/read-corpus';
import { readWords } from '../train/read-words';
import { trainModel } from '../train/train-model';
import { TRAIN_SETTINGS } from '../train/train-settings';
import { exampleOf } from '../train/training-set';
import { CommandError, cannotWrite, textOption, type Command } from './command';

const FOLD_SEED = 1;

/** `postgang train`: makes the model from labelled messages; the same corpus gives the same bytes. */
export const train: Command = {
  name: 'train',
  usage: '[--corpus DIR …] [--out FILE] [--cross-validate]',
  sentence: 'Trains the suggestion engine from labelled messages: ours, or ours and your own.',
  options: {
    corpus: { type: 'string', multiple: true },
    out: { type: 'string' },
    'cross-validate': { type: 'boolean', default: false },
  },
  run(words, terminal, options) {
    if (words.length > 0) throw new CommandError(`train takes options only, not "${words.join(' ')}".`);
    const root = findRoot();
    const given = [options.corpus ?? []].flat().map(String);
    const folders = given.length > 0 ? given : [path.join(root, 'corpus')];
    const out = textOption(options, 'out');
    for (const folder of folders) {
      if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory())
        throw new CommandError(`${folder}: there is no such folder.`);
    }
    const corpus = readCorpus(folders);
    if (corpus.problems.length > 0) {
      corpus.problems.forEach((problem) => terminal.err(problem));
      return 1;
    }
    if (corpus.lines.length === 0) throw new CommandError(`${folders.join(', ')}: holds no .jsonl file.`);
    const groups = readWords(path.join(root, 'policies/common/words.json'));
    const sources = {
      madeFrom: hashOfSources(corpus.texts, groups, TRAIN_SETTINGS),
      words: groups,
    };
    if (options['cross-validate']) {
      for (const line of crossValidate(corpus.lines, sources, TRAIN_SETTINGS)) terminal.out(line);
      if (out === undefined) return 0;
    }
    const findGroups = groupFinder(groups);
    const examples = corpus.lines.map((line) => exampleOf(line, findGroups));
    const folds = foldsOf(corpus.lines, TRAIN_SETTINGS.calibrationFolds, FOLD_SEED);
    const model = trainModel(examples, folds, TRAIN_SETTINGS, sources);
    const file = out ?? path.join(root, 'policies/common/model.json');
    writeModel(file, model);
    terminal.out(`${file}: learned from ${corpus.lines.length} messages.`);
    return 0;
  },
};

/** Writes beside the target and renames, so that nobody reads half a model. */
function writeModel(file: string, model: ModelFile): void {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    fs.writeFileSync(unfinished, `${JSON.stringify(model)}\n`);
    fs.renameSync(unfinished, file);
  } catch (error) {
    fs.rmSync(unfinished, { force: true });
    throw cannotWrite(file, error);
  }
}

import { parseModel, type Model, type ModelFile } from '../../src/classifier/model';
import { groupFinder, type WordGroups } from '../../src/classifier/word-groups';
import { foldsOf } from './folds';
import { judgeLines } from './judge-lines';
import type { CorpusLine } from './read-corpus';
import { describeScores } from './describe-scores';
import { scoresOf, type Judged } from './scores';
import { packModel } from './pack-model';
import { learn } from './learn';
import { trainModel } from './train-model';
import type { TrainSettings } from './train-settings';
import { exampleOf, type Example } from './training-set';

/** Parts that the corpus is cut into: each is judged by a model that learned from the other four. */
const FOLDS = 5;
const SEED = 11;

export interface Sources extends Pick<ModelFile, 'madeFrom'> {
  readonly words: WordGroups;
}

/** Judges every message by a model that has seen neither it nor its sender nor a text like it. */
export function judgeByFolds(
  lines: readonly CorpusLine[],
  sources: Sources,
  settings: TrainSettings,
): Judged[] {
  return judgeParts(lines, foldsOf(lines, FOLDS, SEED), sources, settings);
}

/**
 * Judges every file by a model that has not seen its words: what another writer costs. How the outputs are joined and how sure
 * they may be is that of `calibrated`, which knew all files: learning it anew for each would take an hour.
 */
export function judgeByFiles(
  lines: readonly CorpusLine[],
  calibrated: ModelFile,
  settings: TrainSettings,
): Judged[] {
  const findGroups = groupFinder(calibrated.words);
  const examples = lines.map((line) => exampleOf(line, findGroups));
  return [...new Set(lines.map(({ file }) => file))].flatMap((file) => {
    const learned = learn(
      examples.filter((_, index) => lines[index]?.file !== file),
      settings,
    );
    const model = parsed({ ...calibrated, ...packModel(learned, settings.rounding) });
    return judgeLines(
      lines.filter((line) => line.file === file),
      model,
    );
  });
}

/** The scores by folds, as lines to print. */
export function crossValidate(
  lines: readonly CorpusLine[],
  sources: Sources,
  settings: TrainSettings,
): string[] {
  return describeScores(scoresOf(judgeByFolds(lines, sources, settings)));
}

function judgeParts(
  lines: readonly CorpusLine[],
  partOf: readonly number[],
  sources: Sources,
  settings: TrainSettings,
): Judged[] {
  const findGroups = groupFinder(sources.words);
  const examples = lines.map((line) => exampleOf(line, findGroups));
  const judged: Judged[] = [];
  for (const part of [...new Set(partOf)].sort((one, other) => one - other)) {
    const model = modelOf(
      lines.filter((_, index) => partOf[index] !== part),
      examples.filter((_, index) => partOf[index] !== part),
      sources,
      settings,
    );
    const asked = lines.filter((_, index) => partOf[index] === part);
    judged.push(...judgeLines(asked, model));
  }
  return judged;
}

function modelOf(
  lines: readonly CorpusLine[],
  examples: readonly Example[],
  sources: Sources,
  settings: TrainSettings,
): Model {
  const folds = foldsOf(lines, settings.calibrationFolds, SEED + 1);
  return parsed(trainModel(examples, folds, settings, sources));
}

function parsed(file: ModelFile): Model {
  const model = parseModel(file);
  if (!model.ok) throw new Error(model.failure);
  return model.value;
}

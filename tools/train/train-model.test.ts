import { labelledLine, madeUpCorpus } from '../../test/support/labelled-lines';
import { parseModel, type Model, type ModelFile } from '../../src/classifier/model';
import { groupFinder } from '../../src/classifier/word-groups';
import { judgeLines } from './judge-lines';
import type { LabelledMessage } from './labelled-message';
import { trainModel } from './train-model';
import type { TrainSettings } from './train-settings';
import { exampleOf } from './training-set';

const SETTINGS: TrainSettings = {
  leastMessages: 2,
  keptFeatures: 400,
  signWorth: 1,
  cost: 2,
  rareCost: 2,
  calibrationFolds: 3,
  sureShareRight: 0.95,
  threatsFound: 0.85,
  rounding: { kind: 0.6, unit: 0.6, matter: 1.5, flags: 1 },
};
const WORDS = { 'unit.technical.light': ['*lamp*'], 'unit.building.permit': ['bygglov*'] };
const MADE = { madeFrom: '0a'.repeat(32), words: WORDS };

function trained(lines: readonly LabelledMessage[], settings: Partial<TrainSettings> = {}): ModelFile {
  const chosen = { ...SETTINGS, ...settings };
  const examples = lines.map((line) => exampleOf(line, groupFinder(WORDS)));
  // The made-up messages of a kind are much alike: folds by likeness would hold one kind each.
  const folds = lines.map((_, index) => index % chosen.calibrationFolds);
  return trainModel(examples, folds, chosen, MADE);
}

function modelOf(file: ModelFile): Model {
  const parsed = parseModel(JSON.parse(JSON.stringify(file)));
  if (!parsed.ok) throw new Error(parsed.failure);
  return parsed.value;
}

const corpus = madeUpCorpus();
const file = trained(corpus);

test('the same corpus gives the same bytes', () => {
  expect(JSON.stringify(trained(corpus)) === JSON.stringify(file)).toBe(true);
});

test('what it writes can be read, and tells what it was made from', () => {
  const model = modelOf(file);
  expect(model.madeFrom).toBe(MADE.madeFrom);
  expect(model.findGroups([{ word: 'gatlampan', start: 0, end: 9 }])).toHaveLength(1);
});

test('it gets right what it learned from: kind, unit, matter and flags', () => {
  for (const { line, suggestion } of judgeLines(corpus, modelOf(file))) {
    expect([line.id, suggestion.kind, suggestion.unit, suggestion.matter]).toEqual([
      line.id,
      line.kind,
      line.unit,
      line.matter,
    ]);
    expect([line.id, ...suggestion.flags]).toEqual([line.id, ...line.flags]);
  }
});

test('it knows the kind of a message that it has not seen', () => {
  const unseen = labelledLine({
    subject: 'Mörkt vid skolan',
    body: 'Två lampor är trasiga vid gångvägen och lyser inte.',
    kind: 'fault-report',
  });
  expect(judgeLines([unseen], modelOf(file))[0]?.suggestion).toMatchObject({
    kind: 'fault-report',
    unit: 'technical',
  });
});

test('it keeps no more features than it is told, the telling ones first', () => {
  const small = modelOf(trained(corpus, { keptFeatures: 300 }));
  expect(small.rows.size).toBe(300);
  const right = judgeLines(corpus, small).filter(({ line, suggestion }) => line.kind === suggestion.kind);
  expect(right.length / corpus.length).toBeGreaterThan(0.95);
});

test('a feature of fewer messages than it is told is not known: no single message can be read out of the model', () => {
  const line = labelledLine({ id: 'secret', body: 'Hemlighetsmakeriets kvasiartade zebraxylofon' });
  const before = trained(corpus).ids;
  const alone = exampleOf(line, groupFinder({})).ids;
  const { rows } = modelOf(trained([...corpus, line], { keptFeatures: 100_000 }));
  const shared = new Set(corpus.flatMap((each) => exampleOf(each, groupFinder(WORDS)).ids));
  expect(alone.filter((id) => rows.has(id) && !shared.has(id))).toEqual([]);
  expect(before.length).toBeGreaterThan(0);
});

test.each([
  ['one message', corpus.slice(0, 1)],
  ['advertising only', corpus.filter(({ kind }) => kind === 'advertising')],
])('a corpus of %s still gives a model that can be read', (_name, lines) => {
  expect(parseModel(JSON.parse(JSON.stringify(trained(lines)))).ok).toBe(true);
});

import { labelledLine } from '../../test/support/labelled-lines';
import type { Suggestion } from '../../src/classifier/suggestion';
import { KINDS } from '../../src/policy/labels';
import { describeScores } from './describe-scores';
import type { LabelledMessage } from './labelled-message';
import { confusionOf, scoresOf, type Judged } from './scores';

function judged(line: Partial<LabelledMessage>, suggestion: Partial<Suggestion> = {}): Judged {
  const { kind, flags, unit, matter, lang } = labelledLine(line);
  return {
    line: labelledLine(line),
    suggestion: {
      kind,
      flags,
      unit,
      matter,
      language: lang,
      confidence: 0.9,
      unsure: false,
      alternatives: [],
      caseReferences: [],
      reasons: [],
      ...suggestion,
    },
  };
}

test('kind, unit and language are shares of all messages', () => {
  const scores = scoresOf([
    judged({}),
    judged({ kind: 'feedback' }, { kind: 'enquiry' }),
    judged({ unit: 'social' }, { unit: 'culture' }),
    judged({ lang: 'nn' }, { language: 'nb' }),
  ]);
  expect([scores.messages, scores.kind, scores.unit, scores.language]).toEqual([4, 0.75, 0.75, 0.75]);
  expect(scores.kindByLanguage).toEqual([
    { language: 'nn', messages: 1, right: 1 },
    { language: 'sv', messages: 3, right: 2 / 3 },
  ]);
});

test('a kind has precision over what was said and recall over what was there', () => {
  const scores = scoresOf([
    judged({ kind: 'threat' }),
    judged({ kind: 'threat' }, { kind: 'feedback' }),
    judged({ kind: 'threat' }, { kind: 'feedback' }),
    judged({ kind: 'feedback' }, { kind: 'threat' }),
  ]);
  expect(scores.kinds.find(({ label }) => label === 'threat')).toEqual({
    label: 'threat',
    messages: 3,
    precision: 0.5,
    recall: 1 / 3,
    f1: 0.4,
  });
});

test('flags are scored over all together, without the one that only rules set', () => {
  const scores = scoresOf([
    judged({ flags: ['urgent', 'confidential'] }, { flags: ['urgent', 'protected-identity'] }),
    judged({ flags: [] }, { flags: ['incomplete'] }),
  ]);
  expect(scores.flagMicroF1).toBeCloseTo(2 / 4);
  expect(scores.flags.map(({ label }) => label)).not.toContain('protected-identity');
});

test('where it is sure is told apart, and whether its confidence was right', () => {
  const scores = scoresOf([
    judged({}, { confidence: 0.95 }),
    judged({ kind: 'feedback' }, { kind: 'enquiry', confidence: 0.95 }),
    judged({}, { unsure: true, confidence: 0.5 }),
    judged({ kind: 'feedback' }, { kind: 'enquiry', unsure: true, confidence: 0.5 }),
  ]);
  expect([scores.sure, scores.sureRight]).toEqual([0.5, 0.5]);
  expect(scores.calibrationError).toBeCloseTo(0.225);
});

test('the picture of confusions has the right kind down and the suggested one across', () => {
  const table = confusionOf([judged({ kind: 'feedback' }, { kind: 'enquiry' }), judged({})]);
  expect(table[KINDS.indexOf('feedback')]?.[KINDS.indexOf('enquiry')]).toBe(1);
  expect(table[KINDS.indexOf('enquiry')]?.[KINDS.indexOf('enquiry')]).toBe(1);
  expect(table.flat().reduce((sum, count) => sum + count, 0)).toBe(2);
});

test('the scores are printed as tables, a kind a line, and nothing at all as well', () => {
  const lines = describeScores(scoresOf([judged({})]));
  expect(lines).toContain('| kind right | 100.0 % |');
  for (const kind of KINDS) expect(lines.filter((line) => line.startsWith(`| ${kind} |`))).toHaveLength(1);
  expect(describeScores(scoresOf([])).join('\n')).not.toMatch(/NaN|Infinity/);
});

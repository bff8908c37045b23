import fc from 'fast-check';
import type { Message } from '../mail/message';
import { message } from '../../test/support/fake-host';
import { tinyModelFile, type TinyWeights } from '../../test/support/tiny-model';
import { addText, beginId, endId, type FeatureFamily } from './feature-id';
import { featuresOf } from './features';
import { parseModel } from './model';
import { readableParts } from './readable';
import { chooseReasons, MAX_REASONS, wordReasons } from './reasons';
import type { Finding } from './rules/rule';
import { sharedStem } from './shared-stem';
import { weigh } from './score';

const numberOf = (family: FeatureFamily, text: string) => endId(addText(beginId(family), text));
const policy = { domains: [], languages: ['sv' as const] };

function explained(text: string, known: TinyWeights) {
  const parsed = parseModel(tinyModelFile(known));
  if (!parsed.ok) throw new Error(parsed.failure);
  const model = parsed.value;
  const given: Message = message({ subject: '', text });
  const parts = readableParts(given);
  const features = featuresOf(given, parts, [], policy, model.findGroups);
  const said = { features, weighed: weigh(features, model), model, parts };
  return wordReasons(said, model.kind, 'fault-report');
}

function finding(part: Partial<Finding> & Pick<Finding, 'start' | 'end'>): Finding {
  return { for: 'fault-report', in: 'body', text: '', source: 'words', weight: 1, ...part };
}

function shown(text: string, ...findings: Finding[]) {
  return chooseReasons(findings, readableParts({ subject: '', text }));
}

describe('the words that speak for a kind', () => {
  const lamp = numberOf('stem', 'lampa');
  const broken = numberOf('stem', 'trasi');

  it('are shown strongest first, where they stand', () => {
    const reasons = explained(
      'Hej! Lampan är trasig.',
      new Map([
        [lamp, { 'fault-report': 2 }],
        [broken, { 'fault-report': 9 }],
      ]),
    );
    expect(reasons.map(({ text, start, end, for: label }) => [text, start, end, label])).toEqual([
      ['trasig', 15, 21, 'fault-report'],
      ['Lampan', 5, 11, 'fault-report'],
    ]);
  });

  it('do not hold words that speak against it or for another', () => {
    const against = new Map([
      [lamp, { 'fault-report': -9 }],
      [broken, { enquiry: 9 }],
    ]);
    expect(explained('Lampan är trasig', against)).toEqual([]);
  });

  it('are told as one phrase where neighbours speak together', () => {
    const pair = new Map([[numberOf('pair', 'lampa trasi'), { 'fault-report': 4 }]]);
    expect(explained('min lampan trasig nu', pair).map(({ text }) => text)).toEqual(['lampan trasig']);
  });

  it('end with the sentence and are at most five', () => {
    const every = new Map(['lampa', 'trasi'].map((stem) => [numberOf('stem', stem), { 'fault-report': 4 }]));
    expect(explained('lampan. Trasig', every).map(({ text }) => text)).toEqual(['lampan', 'Trasig']);
    const many = explained('lampan trasig '.repeat(5), every).map(({ text }) => text.split(' ').length);
    expect(Math.max(...many)).toBeLessThanOrEqual(5);
  });

  it('are small words and numbers only when there is nothing better', () => {
    const small = { 'fault-report': 40 };
    const known = new Map([
      [numberOf('stem', sharedStem('inte')), small],
      [numberOf('stem', sharedStem('9999')), small],
      [numberOf('stem', sharedStem('och')), small],
    ]);
    expect(explained('inte. och. 2026. lampan', known).map(({ text }) => text)).toHaveLength(2);
    const better = new Map([...known, [lamp, { 'fault-report': 1 }]]);
    expect(explained('inte. och. 2026. lampan', better).map(({ text }) => text)).toEqual(['lampan']);
  });

  it('are few, however long the message', () => {
    const letter = (letters: string, at: number) => letters.charAt(at % letters.length);
    const words = Array.from(
      { length: 50 },
      (_, at) => `${letter('abcdefghij', at)}ry${letter('klmno', at / 10)}`,
    );
    const known = new Map(words.map((word) => [numberOf('stem', word), { 'fault-report': 5 }]));
    expect(explained(words.join(' '), known).length).toBeLessThanOrEqual(4);
  });
});

describe('the reasons to show', () => {
  it('make one of those that touch and speak for the same', () => {
    const text = 'gatlampan är trasig';
    const reasons = shown(
      text,
      finding({ start: 0, end: 12, source: 'rule', weight: 1 }),
      finding({ start: 10, end: 19, weight: 3 }),
    );
    expect(reasons).toEqual([{ for: 'fault-report', in: 'body', text, start: 0, end: 19, source: 'words' }]);
  });

  it('keep apart what speaks for different labels or stands in different places', () => {
    const reasons = shown(
      'gatlampan är trasig',
      finding({ start: 0, end: 9 }),
      finding({ start: 0, end: 9, for: 'technical' }),
      finding({ start: 0, end: 9, in: 'header:From', text: 'gatlampan' }),
    );
    expect(reasons).toHaveLength(3);
  });

  it('are at most twelve, every label before any is told too often', () => {
    const text = 'ord '.repeat(400);
    const labels = ['fault-report', 'urgent', 'technical', 'claim'] as const;
    const many = labels.flatMap((label, at) =>
      Array.from({ length: 50 }, (_, index) =>
        finding({ for: label, start: index * 8, end: index * 8 + 3, weight: 10 - at }),
      ),
    );
    const reasons = shown(text, ...many);
    expect(reasons).toHaveLength(MAX_REASONS);
    for (const label of labels) expect(reasons.filter((reason) => reason.for === label)).toHaveLength(3);
  });

  it('are at most five of one label, the strongest', () => {
    const many = Array.from({ length: 9 }, (_, at) =>
      finding({ start: at * 8, end: at * 8 + 3, weight: at }),
    );
    expect(
      shown('ord '.repeat(30), ...many)
        .map(({ start }) => start)
        .sort((one, other) => one - other),
    ).toEqual([32, 40, 48, 56, 64]);
  });

  it('never show the last digits of an identity number, wherever the words are cut', () => {
    const number = '850709-9805';
    const text = `Min son ${number} går i skolan`;
    const place = fc.integer({ min: 0, max: text.length });
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const [reason] = shown(text, finding({ start, end, text: text.slice(start, end) }));
        expect(reason?.text).toBe(text.replace('9805', '****').slice(start, end));
      }),
    );
  });

  it('never show an identity number in the name of a file', () => {
    const name = '14873800721.pdf';
    const [reason] = shown('', finding({ in: 'attachment:0', text: name, start: 0, end: name.length }));
    expect(reason?.text).toBe('148738*****.pdf');
  });

  it('stand in the text and show its words, whatever the findings', () => {
    const text = 'Hej! Lampan vid skolan är trasig sedan i tisdags, kan ni laga den?';
    const span = fc.tuple(
      fc.nat({ max: text.length }),
      fc.nat({ max: text.length }),
      fc.constantFrom('fault-report' as const, 'urgent' as const),
      fc.double({ noNaN: true, min: 0, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const findings = spans.map(([one, other, label, weight]) => {
          const [start, end] = [Math.min(one, other), Math.max(one, other)];
          return finding({ start, end, for: label, text: text.slice(start, end), weight });
        });
        const reasons = shown(text, ...findings);
        expect(reasons.length).toBeLessThanOrEqual(MAX_REASONS);
        expect(reasons.length > 0).toBe(spans.length > 0);
        for (const reason of reasons) expect(text.slice(reason.start, reason.end)).toBe(reason.text);
      }),
    );
  });
});

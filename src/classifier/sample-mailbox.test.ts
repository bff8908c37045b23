import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readUnwrapped } from '../mail/read-eml';
import { classify } from './classify';
import { parseModel } from './model';
import type { Suggestion } from './suggestion';
import modelJson from '../../policies/common/model.json';
import expectedJson from '../../test/mailbox/expected.json';

interface Expected {
  readonly kind: string;
  readonly flags: readonly string[];
  readonly unit: string;
  readonly language: string;
}

const MAILBOX = path.join(__dirname, '../../simulator/mailbox');
const EXPECTED: Readonly<Record<string, Expected>> = expectedJson;
const SWEDISH = { domains: ['osby.se', 'hassleholm.se', 'vimmerby.se'], languages: ['sv' as const] };
const NORWEGIAN = { domains: ['lavangen.kommune.no'], languages: ['nb' as const] };

const suggestions = new Map<string, Suggestion>();

beforeAll(async () => {
  const model = parseModel(modelJson);
  if (!model.ok) throw new Error(model.failure);
  for (const file of readdirSync(MAILBOX).filter((name) => name.endsWith('.eml'))) {
    const read = await readUnwrapped(readFileSync(path.join(MAILBOX, file)));
    if (!read.ok) continue;
    const { original, carrier } = read.value;
    const norwegian = carrier.to.some(({ address }) => address.endsWith('.no'));
    const policy = norwegian ? NORWEGIAN : SWEDISH;
    suggestions.set(file.replace(/\.eml$/, ''), classify(original, model.value, policy));
  }
});

function shareRight(right: (suggestion: Suggestion, expected: Expected) => boolean): number {
  const samples = [...suggestions].filter(([id]) => id in EXPECTED);
  return samples.filter(([id, suggestion]) => right(suggestion, EXPECTED[id]!)).length / samples.length;
}

test('reads the whole sample mailbox', () => {
  expect(suggestions.size).toBeGreaterThan(100);
});

test('names the right kind of the sample messages at least as often as before', () => {
  expect(shareRight((suggestion, expected) => suggestion.kind === expected.kind)).toBeGreaterThanOrEqual(
    0.85,
  );
});

test('names the right unit of the sample messages at least as often as before', () => {
  expect(shareRight((suggestion, expected) => suggestion.unit === expected.unit)).toBeGreaterThanOrEqual(
    0.78,
  );
});

test('is right about nearly all sample messages where it is sure, and sure about most', () => {
  const sure = [...suggestions].filter(([id, { unsure }]) => id in EXPECTED && !unsure);
  const right = sure.filter(([id, { kind }]) => kind === EXPECTED[id]!.kind);
  expect(sure.length / suggestions.size).toBeGreaterThanOrEqual(0.65);
  expect(right.length / sure.length).toBeGreaterThanOrEqual(0.93);
});

test('offers the right kind first or among the alternatives', () => {
  const offered = (suggestion: Suggestion) => [
    suggestion.kind,
    ...suggestion.alternatives.map((alternative) => alternative.kind),
  ];
  expect(
    shareRight((suggestion, { kind }) => (offered(suggestion) as string[]).includes(kind)),
  ).toBeGreaterThanOrEqual(0.96);
});

test('tells the language of the sample messages', () => {
  expect(
    shareRight((suggestion, expected) => suggestion.language === expected.language),
  ).toBeGreaterThanOrEqual(0.95);
});

test('finds every identity number in the sample messages', () => {
  const holds = (flags: readonly string[]) => flags.includes('personal-number');
  expect(shareRight(({ flags }, expected) => holds(flags) === holds(expected.flags))).toBe(1);
});

test('never calls a threat or a fraud something harmless with certainty', () => {
  const believed = [...suggestions].filter(([id, suggestion]) => {
    const dangerous = ['threat', 'suspicious'].includes(EXPECTED[id]?.kind ?? '');
    return dangerous && !['threat', 'suspicious'].includes(suggestion.kind) && !suggestion.unsure;
  });
  expect(believed.map(([id]) => id)).toEqual([]);
});

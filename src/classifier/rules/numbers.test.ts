import { message } from '../../../test/support/fake-host';
import modelJson from '../../../policies/common/model.json';
import { classify } from '../classify';
import { parseModel } from '../model';
import { readableParts } from '../readable';
import { MAX_REASONS } from '../reasons';
import { applyRules } from './all-rules';
import { caseReferences, identityNumbers, MAX_NAME_SEARCHED, MAX_NAMES_SEARCHED } from './numbers';
import { MAX_FINDINGS_OF_A_RULE, type Finding } from './rule';
import type { Message } from '../../mail/message';

const policy = { domains: ['lindvalla.se'], languages: ['sv' as const] };
const NUMBER = '850709-9805';

function inputOf(fields: Partial<Message>) {
  const read = message({ subject: '', ...fields });
  return { message: read, parts: readableParts(read), policy };
}

function named(...names: string[]): Partial<Message> {
  return {
    attachments: names.map((name) => ({
      id: '1',
      name,
      contentType: '',
      size: 1,
      inline: false,
      type: 'file',
    })),
  };
}

const places = (findings: readonly Finding[]) => findings.map((finding) => finding.in);

test('an identity number is found in the subject, in quoted mail and in the name of a file', () => {
  const found = identityNumbers(
    inputOf({ subject: NUMBER, text: `Tack.\n\n> Gäller ${NUMBER}`, ...named('a.pdf', `${NUMBER}.pdf`) }),
  );
  expect(places(found)).toEqual(['subject', 'body', 'attachment:1']);
  expect(found.every(({ text }) => text === NUMBER)).toBe(true);
});

test('an identity number after a label is not taken for a case number as well', () => {
  const found = caseReferences(inputOf({ text: `Ärende ${NUMBER} och KS 2023-43, ärende 19${NUMBER}` }));
  expect(found.map(({ text }) => text)).toEqual(['KS 2023-43']);
});

test('the names of attachments are searched up to the limits of how many and how long', () => {
  const plain = Array.from({ length: MAX_NAMES_SEARCHED - 1 }, () => 'a.pdf');
  expect(places(identityNumbers(inputOf(named(...plain, NUMBER, NUMBER))))).toEqual([
    `attachment:${MAX_NAMES_SEARCHED - 1}`,
  ]);
  const before = 'a'.repeat(MAX_NAME_SEARCHED - NUMBER.length);
  expect(identityNumbers(inputOf(named(`${before}${NUMBER} ${NUMBER}`)))).toHaveLength(1);
  expect(identityNumbers(inputOf(named(`${before}a${NUMBER}`)))).toEqual([]);
});

const many = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));
const HOSTILE: readonly (readonly [string, Partial<Message>])[] = [
  ['a text of identity numbers', { text: many(`${NUMBER} `, 200_000) }],
  ['a text of case numbers', { text: many('KS 2023-43 ', 200_000) }],
  ['a subject of identity numbers', { subject: many(`${NUMBER} KS 2023-43 `, 200_000) }],
  [
    'a thousand names full of identity numbers',
    named(...Array<string>(1_000).fill(many(`${NUMBER} `, 2_400))),
  ],
  ['a thousand dangerous files', named(...Array<string>(1_000).fill('a.pdf.exe'))],
  [
    'a thousand failed checks',
    { headers: Array(1_000).fill({ name: 'Authentication-Results', value: 'dmarc=fail' }) },
  ],
];

test.each(HOSTILE)('%s gives each rule a bounded number of findings', (_name, fields) => {
  const bySource = new Map<string, number>();
  for (const { source } of applyRules(inputOf(fields))) bySource.set(source, (bySource.get(source) ?? 0) + 1);
  expect(bySource.size).toBeGreaterThan(0);
  expect(Math.max(...bySource.values())).toBe(MAX_FINDINGS_OF_A_RULE);
});

test.each(HOSTILE)('%s still gives a suggestion with few reasons', (_name, fields) => {
  const model = parseModel(modelJson);
  if (!model.ok) throw new Error(model.failure);
  const suggestion = classify(inputOf(fields).message, model.value, policy);
  expect(suggestion.reasons.length).toBeGreaterThan(0);
  expect(suggestion.reasons.length).toBeLessThanOrEqual(MAX_REASONS);
  expect(suggestion.caseReferences.length).toBeLessThanOrEqual(MAX_FINDINGS_OF_A_RULE);
  expect(suggestion.reasons.map(({ text }) => text).join(' ')).not.toContain('9805');
});

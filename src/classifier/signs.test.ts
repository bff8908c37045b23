import fc from 'fast-check';
import type { Message } from '../mail/message';
import { message } from '../../test/support/fake-host';
import { readableParts } from './readable';
import { signsOf } from './signs';

const policy = { domains: ['lindvalla.se'] };
const signs = (fields: Partial<Message>) => {
  const given = message({ subject: '', to: [], ...fields });
  return signsOf(given, readableParts(given), policy);
};
const from = (address: string) => ({ from: { name: '', address } });

test.each([
  ['a colleague', from('bo.ek@skola.lindvalla.se'), '@own-domain'],
  ['private mail', from('Anna@Gmail.com'), '@free-mail'],
  ['an authority', from('registrator@naturvardsverket.se'), '@public-sender'],
  ['another municipality', from('post@granvik.kommune.no'), '@public-sender'],
  ['a machine', from('no-reply@tjanst.example'), '@machine-address'],
  ['a sales desk', from('kampanj@kurser.example'), '@desk-address'],
  ['a link', { text: 'Se www.kurser.example nu' }, '@link'],
  ['an amount', { text: 'Det kostar 500 kr' }, '@amount'],
  ['a question', { text: 'När då?' }, '@question'],
  ['a question in the subject', { subject: 'Öppet i dag?' }, '@question-in-subject'],
  ['an answer', { subject: 'SV: Beslut' }, '@reply'],
  ['shouting', { text: 'Nu får det vara nog!!!' }, '@shouting'],
  ['shouted words', { text: 'DETTA ÄR INTE OKEJ' }, '@shouted-words'],
  ['no capital letter', { text: 'hej när öppnar ni' }, '@no-capital'],
  ['a number in the subject', { subject: 'Ärende 2026/123' }, '@number-in-subject'],
])('%s is noticed, and not in an ordinary message', (_name, fields, sign) => {
  expect(signs(fields)).toContain(sign);
  expect(
    signs({ ...from('anna@alm.example'), subject: 'Hej', text: 'Vi ses på torsdag. Hälsningar Anna' }),
  ).not.toContain(sign);
});

test('what is drawn in the text is no attachment', () => {
  const file = (inline: boolean) => ({
    id: '',
    name: 'logo.png',
    contentType: '',
    size: 1,
    inline,
    type: 'file' as const,
  });
  expect(signs({ attachments: [file(false)] })).toContain('@attachment');
  expect(signs({ attachments: [file(true)] })).not.toContain('@attachment');
});

test('every message has one length', () => {
  const sizes = ['@very-short', '@short', '@medium', '@long'];
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2_000 }), (text) => {
      expect(signs({ text }).filter((sign) => sizes.includes(sign))).toHaveLength(1);
    }),
  );
  const length = (size: number) => signs({ text: 'a'.repeat(size) }).find((sign) => sizes.includes(sign));
  expect([0, 81, 251, 801].map(length)).toEqual(sizes);
});

test('the mailbox says whose matter it is, by the words of its name, of the first five only', () => {
  const to = ['bygg-och.miljö@lindvalla.se', 'a@x.se', 'b@x.se', 'c@x.se', 'd@x.se', 'skola@x.se'].map(
    (address) => ({ name: '', address }),
  );
  expect(signs({ to }).filter((sign) => sign.startsWith('>'))).toEqual(['>bygg', '>och', '>miljø']);
});

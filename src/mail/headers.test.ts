import fc from 'fast-check';
import {
  decodeHeader,
  headerValue,
  headerValues,
  MAX_HEADER_FIELDS,
  parseHeaders,
  receivedTime,
} from './headers';

describe('parseHeaders', () => {
  it.each(['\r\n', '\n'])('unfolds a field and stops at the body (line end %j)', (end) => {
    const raw = ['Subject: En lång', '\trubrik', 'X-A: 1', '', 'Not-A-Header: in the body'].join(end);
    expect(parseHeaders(raw)).toEqual([
      { name: 'Subject', value: 'En lång\trubrik' },
      { name: 'X-A', value: '1' },
    ]);
  });

  it('skips lines that are no field together with their continuation', () => {
    expect(parseHeaders('From anna Wed\n  and more\nhej hopp\nTo: a@b.example')).toEqual([
      { name: 'To', value: 'a@b.example' },
    ]);
  });

  it('does not take a name with a no-break space for the genuine field', () => {
    expect(headerValue(parseHeaders('\u00a0From: fraud@x.example\nFrom: anna@alm.example'), 'from')).toBe(
      'anna@alm.example',
    );
  });

  it('keeps a bounded number of fields of a hostile message', () => {
    expect(parseHeaders('X: y\n'.repeat(50_000))).toHaveLength(MAX_HEADER_FIELDS);
  });

  it('gives every value of a repeated field in order', () => {
    const fields = parseHeaders('Received: one\nSubject: s\nRECEIVED: two');
    expect(headerValues(fields, 'received')).toEqual(['one', 'two']);
    expect(headerValue(fields, 'list-id')).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (raw) => void parseHeaders(raw)));
  });

  it('gives back any fields that were written', () => {
    const field = fc.record({
      name: fc.stringMatching(/^[A-Za-z][A-Za-z-]{0,20}$/),
      value: fc.stringMatching(/^[!-~åäöæø]{1,30}( [!-~åäöæø]{1,30}){0,5}$/),
    });
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 30 }), (fields) => {
        const raw = fields.map(({ name, value }) => `${name}: ${value.replace(/ /g, '\r\n ')}`).join('\r\n');
        expect(parseHeaders(raw)).toEqual(fields);
      }),
    );
  });
});

describe('decodeHeader', () => {
  it.each([
    ['=?utf-8?Q?F=C3=B6rfr=C3=A5gan_om_=C3=A4rende?=', 'Förfrågan om ärende'],
    ['=?UTF-8?B?w4RyZW5kZSDwn5iA?=', 'Ärende 😀'],
    ['=?iso-8859-1?Q?Sp=F8rsm=E5l?= til kommunen', 'Spørsmål til kommunen'],
    ['=?iso-8859-15?Q?100_=A4?=', '100 €'],
    ['=?windows-1252?Q?=93Hej=94_=96_=80?=', '“Hej” – €'],
    ['=?utf-8*sv?Q?Hej?=', 'Hej'],
    ['=?utf-8?Q?Hej?= =?utf-8?Q?_d=C3?=\t=?utf-8?Q?=A5?=', 'Hej då'],
    ['=?utf-8?Q?a?= b =?utf-8?Q?c?=', 'a b c'],
    ['=?koi8-r?B?8NLJ18XU?=', '=?koi8-r?B?8NLJ18XU?='],
    ['=?utf-8?Q?=ZZ=C3?=', '=ZZ\ufffd'],
    ['Inget att avkoda', 'Inget att avkoda'],
  ])('reads %s', (value, text) => {
    expect(decodeHeader(value)).toBe(text);
  });

  it('reads every text that was encoded as UTF-8, cut anywhere', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), fc.nat(60), (text, cut) => {
        const bytes = Buffer.from(text.replace(/[\ud800-\udfff]/gu, ''));
        const words = [bytes.subarray(0, cut), bytes.subarray(cut)].map((part, index) =>
          index === 0
            ? `=?utf-8?B?${part.toString('base64')}?=`
            : `=?UTF-8?Q?${[...part].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join('')}?=`,
        );
        expect(decodeHeader(words.join('\r\n '))).toBe(bytes.toString());
      }),
    );
  });

  it('stays linear on text that only looks encoded', () => {
    const started = process.cpuUsage().user;
    decodeHeader('=?utf-8?Q?'.repeat(50_000));
    decodeHeader('=?'.repeat(200_000));
    expect((process.cpuUsage().user - started) / 1000).toBeLessThan(3_000);
  });
});

describe('receivedTime', () => {
  it('HAS-12: the arrival is when the receiving server took the message, not when its sender says it was sent', () => {
    const fields = parseHeaders(
      [
        'Received: from mx.x.example by mail.x.example; Wed, 18 Nov 2026 09:12:33 +0100 (CET)',
        'Received: from home by mx.x.example; Wed, 18 Nov 2026 08:12:30 +0000',
        'Date: Mon, 01 Jan 2001 00:00:00 +0000',
      ].join('\r\n'),
    );
    expect(receivedTime(fields)?.toISOString()).toBe('2026-11-18T08:12:33.000Z');
  });

  it.each([
    'Date: Wed, 18 Nov 2026 09:12:33 +0100',
    'Received: from a by b',
    'Received: from a by b; yesterday',
  ])('HAS-12: is not known from %s', (raw) => {
    expect(receivedTime(parseHeaders(raw))).toBeNull();
  });
});

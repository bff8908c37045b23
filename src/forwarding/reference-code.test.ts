import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Message } from '../mail/message';
import type { Unwrapped } from '../mail/unwrapped';
import { isReferenceCode, referenceCode, referenceCodeOf } from './reference-code';

describe('the reference code', () => {
  test('is the one that other tools compute for the same Message-ID', () => {
    expect(referenceCode('<question@mail.example>')).toBe('PG-IXTTPKSQJW');
    expect(referenceCode('<åäö@mail.example>')).toBe('PG-42W4SRTEBS');
    // The first bits of the SHA-256 test vector "abc" of FIPS 180-4: ba7816bf 8f01cf…
    expect(referenceCode('abc')).toBe('PG-XJ4BNP4PAH');
  });

  test('is the same for every colleague, white space around the Message-ID or not', () => {
    expect(referenceCode(' <question@mail.example>\r\n')).toBe(referenceCode('<question@mail.example>'));
  });

  test('does not exist for a message without a Message-ID', () => {
    expect(referenceCode('')).toBeNull();
    expect(referenceCode(' \t')).toBeNull();
  });

  test('has the same form and the same 50 bits of the digest for any Message-ID', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (messageId) => {
        fc.pre(messageId.trim() !== '');
        const code = referenceCode(messageId) ?? '';
        expect(isReferenceCode(code)).toBe(true);
        const digest = createHash('sha256').update(messageId.trim(), 'utf8').digest();
        const bits = [...digest.subarray(0, 7)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
        const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
        const read = [...code.slice(3)]
          .map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0'))
          .join('');
        expect(read).toBe(bits.slice(0, 50));
      }),
    );
  });

  test.each([
    'PG-ABCDEFGHI',
    'PG-ABCDEFGHIJK',
    'pg-abcdefghij',
    'PG-ABCDEFGHI1',
    ' PG-ABCDEFGHIJ',
    'PG-ABCDEFGHIJ\n',
    '',
  ])('is nothing like "%s"', (text) => {
    expect(isReferenceCode(text)).toBe(false);
  });

  test('stays the original’s from A to B to C, although the block keeps no Message-ID', () => {
    const opened = unwrapped('', '<forward-by-b@granvik.example>', 'PG-ABCDEFGHIJ');
    expect(referenceCodeOf(opened)).toBe('PG-ABCDEFGHIJ');
  });

  test('is that of an attached original, and that of the forward when a mail program left nothing else', () => {
    expect(referenceCodeOf(unwrapped('<a@mail.example>', '<b@granvik.example>', null))).toBe(
      referenceCode('<a@mail.example>'),
    );
    expect(referenceCodeOf(unwrapped('', '<b@granvik.example>', null))).toBe(
      referenceCode('<b@granvik.example>'),
    );
    expect(referenceCodeOf(unwrapped('', '', null))).toBeNull();
  });

  test('in a block counts only when it is one', () => {
    expect(referenceCodeOf(unwrapped('<a@mail.example>', '', '<script>'))).toBe(
      referenceCode('<a@mail.example>'),
    );
  });
});

function unwrapped(original: string, carrier: string, reference: string | null): Unwrapped {
  const note =
    reference === null ? null : { reference, reason: '', responsible: '', answerBy: '', answerTo: '' };
  return { original: message(original), carrier: message(carrier), hops: [], note };
}

function message(messageId: string): Message {
  return {
    id: '',
    messageId,
    conversationId: '',
    subject: '',
    from: null,
    to: [],
    cc: [],
    received: null,
    sent: null,
    headers: [],
    text: '',
    html: '',
    extent: 'whole',
    attachments: [],
  };
}

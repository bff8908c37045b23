import * as fc from 'fast-check';
import { decodeText, MAX_CSV_BYTES } from './decode-text';

const TEXT = 'Kortnamn;E-postadress\r\nbyggn;Åsa–Ö”ø”\r\n';
const WINDOWS = Uint8Array.from(Buffer.from(TEXT.replace('–', '\u0096').replaceAll('”', '\u0094'), 'latin1'));

function utf16(text: string, mark: boolean, bigEndian = false): Uint8Array {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return Uint8Array.from(bigEndian ? bytes.swap16() : bytes);
}

describe('the encoding of a file', () => {
  it.each([
    ['Windows-1252, as Excel in Sweden saves it', WINDOWS],
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['UTF-16 as Excel saves Unicode text', utf16(TEXT, true)],
    ['UTF-16, the other way round', utf16(TEXT, true, true)],
    ['UTF-16 without a mark', utf16(TEXT, false)],
    ['UTF-16 without a mark, the other way round', utf16(TEXT, false, true)],
  ])('is told from its bytes: %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, value: TEXT });
  });

  it('refuses a workbook or a picture, which is no text', () => {
    expect(decodeText(Uint8Array.from([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8]))).toEqual({
      ok: false,
      failure: 'not-text',
    });
  });

  it('reads as many bytes as it says and not one more', () => {
    expect(decodeText(new Uint8Array(MAX_CSV_BYTES).fill(0x41)).ok).toBe(true);
    expect(decodeText(new Uint8Array(MAX_CSV_BYTES + 1).fill(0x41))).toEqual({
      ok: false,
      failure: 'too-large',
    });
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => decodeText(bytes).ok !== undefined));
  });
});

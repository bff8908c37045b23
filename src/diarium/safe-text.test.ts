import fc from 'fast-check';
import { registerLine, safeFileName } from './safe-text';

/** Every character that XML 1.0 can write (§2.2), on one line. */
const XML_LINE = /^[\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

describe('registerLine', () => {
  it('makes any text one line that XML, JSON and a form can take', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(registerLine(text)).toMatch(XML_LINE);
      }),
    );
    const halves = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 50 });
    fc.assert(
      fc.property(halves, fc.integer({ min: 2, max: 60 }), (units, max) => {
        const line = registerLine(String.fromCharCode(...units), max);
        expect(line).toMatch(XML_LINE);
        expect(line.length).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('keeps emoji whole, with the joiners inside them', () => {
    expect(registerLine('Hål i vägen 👩‍🚒!')).toBe('Hål i vägen 👩‍🚒!');
  });

  it('takes controls and marks that turn the text round out of a name', () => {
    expect(registerLine('Anna\u0000\u202egpj.exe\u0007 Alm')).toBe('Anna gpj.exe Alm');
    expect(registerLine('half \ud83d')).toBe('half \ufffd');
  });
});

describe('safeFileName', () => {
  it('leaves no path, no hidden file and nothing reserved', () => {
    expect(safeFileName('../../etc/passwd')).toBe('etc_passwd');
    expect(safeFileName('C:\\temp\\a<b>.pdf')).toBe('C_temp_a_b_.pdf');
    expect(safeFileName('...')).toBe('fil');
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (name) => {
        const safe = safeFileName(name);
        expect(safe).not.toMatch(/[\\/:*?"<>|\s]|^\.|\.\./);
        expect(safe.length).toBeLessThanOrEqual(120);
        expect(safe).not.toBe('');
      }),
    );
  });

  it('keeps the ending of a long name', () => {
    expect(safeFileName(`${'a'.repeat(300)}.pdf`)).toMatch(/^a{116}\.pdf$/);
  });
});

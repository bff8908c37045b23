import fc from 'fast-check';
import { splitQuoted } from './newest-text';

const newestWords = (text: string) => {
  const { newest, signatureStart } = splitQuoted(text);
  return newest.slice(0, signatureStart ?? newest.length).trim();
};

describe('splitQuoted: in a reply quoted mail never decides what a message is', () => {
  it.each([
    [
      'Outlook sv',
      'Från: Anna Alm <anna@alm.example>\nSkickat: den 18 november 2026 09:12\nTill: Kommunen\nÄmne: Bygglov',
    ],
    ['Outlook nb', 'Fra: Anna Alm\nSendt: onsdag 18. november 2026 09:12\nTil: Postmottak\nEmne: Byggesak'],
    ['Outlook nn', 'Frå: Anna Alm\nSendt: onsdag 18. november 2026 09:12\nTil: Postmottak\nEmne: Byggjesak'],
    ['Outlook da', 'Fra: Anna Alm\nSendt: 18. november 2026 09:12\nTil: Kommunen\nEmne: Byggesag'],
    ['Outlook en', 'From: Anna Alm\nSent: Wednesday, November 18, 2026 9:12 AM\nTo: K\nSubject: Permit'],
    [
      'with a rule',
      '________________________________\nFrån: Anna Alm\nSkickat: den 18 november 2026 09:12\nTill: K\nÄmne: X',
    ],
    ['with a separator', '-----Ursprungligt meddelande-----\nFrån: Anna\nSkickat: i dag'],
    ['with a separator only', '-----Original Message-----\nsomething'],
    ['Gmail sv', 'Den ons 18 nov. 2026 kl 09:12 skrev Anna Alm <anna@alm.example>:\n\n> hej'],
    ['Gmail nb', 'ons. 18. nov. 2026 kl. 09:12 skrev Anna Alm <anna@alm.example>:\n> hei'],
    ['Gmail da', 'Den ons. 18. nov. 2026 kl. 09.12 skrev Anna Alm <anna@alm.example>:\n> hej'],
    ['Gmail en', 'On Wed, Nov 18, 2026 at 9:12 AM Anna Alm <anna@alm.example> wrote:\n\nhello'],
    ['broken in two', 'On Wed, Nov 18, 2026 at 9:12 AM Anna Alm\n<anna@alm.example> wrote:\n\nhello'],
    ['Apple sv', '18 nov. 2026 kl. 09:12 skrev Anna Alm <anna@alm.example>:\n\nhej'],
    ['Thunderbird sv', '2026-11-18 09:12, skrev Anna Alm:\n> hej'],
    ['marks only', '> hej\n>> du\n>\n> då'],
  ])('%s', (_client, quote) => {
    const text = `Tack, det blir bra.\n\n${quote}\n`;
    const split = splitQuoted(text);
    expect(split.newest.trim()).toBe('Tack, det blir bra.');
    expect(split.quotedStart).toBe(text.indexOf(quote));
    expect(split.newest + split.quoted).toBe(text);
  });

  it('keeps answers that stand between quoted lines, at their place', () => {
    const text = 'Den 18 nov. 2026 09:12 skrev Anna:\n> Fråga ett?\nSvar ett.\n> Fråga två?\nSvar två.';
    const { newest, quotedStart } = splitQuoted(text);
    expect(newest).not.toContain('Fråga');
    expect(newest).toHaveLength(text.length);
    expect(newest.indexOf('Svar två.')).toBe(text.indexOf('Svar två.'));
    expect(quotedStart).toBe(text.length);
  });

  it.each([
    'Den 3 maj 2026 skrev ni till mig:\nAtt jag får bygga. Nu säger ni nej.',
    'Till: kommunen\nJag vill klaga.',
    'Hon skrev: det går bra\nMen det gick inte.',
  ])('leaves a letter whole: %j', (text) => {
    expect(splitQuoted(text)).toEqual({
      newest: text,
      quoted: '',
      quotedStart: text.length,
      signatureStart: null,
    });
  });
});

describe('splitQuoted: the signature', () => {
  it.each([
    'Med vänliga hälsningar\nAnna Alm\nEnhetschef',
    'Mvh Anna',
    'Vennlig hilsen\nAnna',
    'Med venleg helsing\nAnna',
    'Kind regards,\nAnna',
    '-- \nAnna Alm\nTel 000',
    'Skickat från min iPhone',
    'Sendt fra min iPhone',
    'Hämta Outlook för iOS',
    'Detta meddelande är avsett endast för adressaten och kan innehålla sekretess.',
    'Denne e-posten kan inneholde taushetsbelagte opplysninger.',
    'När du skickar e-post till kommunen behandlas dina personuppgifter.',
  ])('begins at %j', (signature) => {
    const text = `Hej!\nVägen är dålig.\n\n${signature}\n`;
    expect(splitQuoted(text).signatureStart).toBe(text.indexOf(signature));
    expect(newestWords(text)).toBe('Hej!\nVägen är dålig.');
  });

  it.each([
    'Hälsningar\nfrån en som undrar om vägen',
    'Hej\nVänligen skicka mig protokollet från den 3 maj.',
    'Hej\nDenne meldingen er kort.',
  ])('is not found in %j', (text) => {
    expect(splitQuoted(text).signatureStart).toBeNull();
  });

  it('is none when a greeting stands far above the end', () => {
    const text = `Hej\nMvh Anna\n${'En rad till.\n'.repeat(60)}`;
    expect(splitQuoted(text).signatureStart).toBeNull();
  });
});

describe('splitQuoted on hostile text', () => {
  it('never throws, and its parts are slices of the text', () => {
    const piece = fc.constantFrom(
      '> ',
      'Från: ',
      'Skickat: ',
      'Ämne: x',
      '\n',
      '\r\n',
      'Den 18 nov 2026 09:12 skrev A:',
      '-- ',
      'Mvh',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const split = splitQuoted(text);
        expect(split.newest).toHaveLength(split.quotedStart);
        expect(text.slice(split.quotedStart)).toBe(split.quoted);
        for (let at = 0; at < split.newest.length; at++) {
          expect([text[at], ' ']).toContain(split.newest[at]);
        }
        expect(split.signatureStart ?? 0).toBeLessThanOrEqual(split.newest.length);
      }),
    );
  });

  it.each([
    'Från: x\n',
    'Till: x\n',
    '> a\nb\n',
    '\n',
    '>',
    '> ',
    'Den 18 nov 2026 skrev\n',
    '________________________________\n',
    'Mvh\n',
    '-----Original Message-----',
    ' ',
    '\t\n',
    ':',
  ])('takes time in proportion to a long run of %j', (piece) => {
    const started = process.cpuUsage().user;
    splitQuoted(piece.repeat(Math.floor(200_000 / piece.length)));
    expect((process.cpuUsage().user - started) / 1000).toBeLessThan(4_000);
  });
});

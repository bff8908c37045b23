import fc from 'fast-check';
import { subjectPrefix } from '../mail/subject-prefix';
import {
  attachmentName,
  bareSubject,
  forwardSubject,
  MAX_ATTACHMENT_NAME,
  WRITTEN_PREFIX,
} from './forward-subject';

describe('the subject of a forward', () => {
  test.each([
    ['Trasig gatlykta', 'Trasig gatlykta'],
    ['RE: SV: VB: VS: VL: FW: Fwd: Ang: Trasig gatlykta', 'Trasig gatlykta'],
    ['sv: re: Trasig gatlykta', 'Trasig gatlykta'],
    ['Re[2]: Fwd (3) : Trasig gatlykta', 'Trasig gatlykta'],
    ['AW:WG:Trasig gatlykta', 'Trasig gatlykta'],
    ['Svar på: Trasig gatlykta', 'Svar på: Trasig gatlykta'],
    ['Reservation: sal B', 'Reservation: sal B'],
    ['Trasig\r\nBcc: alla@granvik.example', 'Trasig Bcc: alla@granvik.example'],
  ])('has none of the stacked prefixes: %j', (subject, bare) => {
    expect(bareSubject(subject, '(inget ämne)')).toBe(bare);
  });

  test.each(['', '  ', 'RE:', 'VB: SV: ', '\u0000\u200b'])('has words in place of nothing: %j', (subject) => {
    expect(bareSubject(subject, '(inget ämne)')).toBe('(inget ämne)');
  });

  test.each([
    ['sv', 'VB: Lykta'],
    ['nb', 'VS: Lykta'],
    ['nn', 'VS: Lykta'],
    ['en', 'FW: Lykta'],
  ] as const)('begins as the mail program does it in %s', (language, subject) => {
    expect(forwardSubject('Lykta', language)).toBe(subject);
  });

  test.each(Object.values(WRITTEN_PREFIX))('with %j is known for a forward when it comes back', (prefix) => {
    expect(subjectPrefix(`${prefix}Lykta`)).toBe('forward');
  });

  test('fits into Outlook’s form, in one line and without half a character, whatever it was', () => {
    fc.assert(
      fc.property(hostileSubject(), (subject) => {
        const form = forwardSubject(bareSubject(subject, '(inget ämne)'), 'sv');
        expect(form.length).toBeLessThanOrEqual(255);
        expect(form).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
        expect(form.length).toBeGreaterThan('VB: '.length);
      }),
    );
  });

  test('shows that it was shortened', () => {
    const form = forwardSubject('a'.repeat(300), 'sv');
    expect(form).toHaveLength(255);
    expect(form.endsWith('a…')).toBe(true);
  });

  test('is found at once below ten thousand prefixes', () => {
    expect(forwardSubject(bareSubject('RE: '.repeat(10_000), '(inget ämne)'), 'sv')).toBe('VB: …');
  });
});

describe('the name of the attached message', () => {
  test.each([
    ['Bygglov: Granvik 1:12 / "altan"?', 'Bygglov Granvik 1 12 altan'],
    ['Slut...', 'Slut'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['Construction', 'Construction'],
    ['???', 'Inkommet meddelande'],
  ])('is one that a file can have: %s', (subject, name) => {
    expect(attachmentName(subject, 'Inkommet meddelande')).toBe(name);
  });

  test('is a file name of bounded length, whatever the subject was', () => {
    fc.assert(
      fc.property(hostileSubject(), (subject) => {
        const name = attachmentName(bareSubject(subject, 'x'), 'Inkommet meddelande');
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(MAX_ATTACHMENT_NAME);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cs}]|[. ]$/u);
      }),
    );
  });
});

function hostileSubject(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'RE: ',
      'VB:',
      '\r\n',
      '\u0000',
      '😀'.repeat(200),
      '\ud83d',
      '\u202e',
      '<script>',
      '../..',
      ' . ',
    ),
  );
  return fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
}

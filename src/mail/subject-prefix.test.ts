import fc from 'fast-check';
import { subjectPrefix, withoutForwardPrefix, withoutPrefixes } from './subject-prefix';

test.each([
  ['SV: VB: Lykta', 'reply'],
  ['Re[2]: Lykta', 'reply'],
  ['AW: Lykta', 'reply'],
  ['VB: SV: Lykta', 'forward'],
  ['fwd (3) : Lykta', 'forward'],
  ['[Extern] VS: Lykta', 'forward'],
  ['Vidarebefordrat: Lykta', 'forward'],
  ['Ang: Lykta', 'none'],
  ['Svar på: Lykta', 'none'],
  ['Lykta', 'none'],
])('%j says %s', (subject, prefix) => {
  expect(subjectPrefix(subject)).toBe(prefix);
});

test('forward prefixes are taken off up to the answer below them', () => {
  expect(withoutForwardPrefix('VB: FW: SV: Lykta')).toBe('SV: Lykta');
});

test.each([
  ['RE: SV: VB: VS: VL: FW: Fwd: Ang: Lykta', 'Lykta'],
  ['  sv:re :  Lykta ', 'Lykta'],
  ['SV: [#4418] VB: Lykta', '[#4418] VB: Lykta'],
  ['Reservation: sal B', 'Reservation: sal B'],
  ['VB: SV: ', ''],
])('%j has all its prefixes taken off', (subject, bare) => {
  expect(withoutPrefixes(subject)).toBe(bare);
});

test('what is left of a subject is its end and has no prefix in front, whatever the subject', () => {
  const piece = fc.oneof(
    fc.constantFrom('RE: ', 'vb:', 'Ang : ', 'FW[2]:', '[Extern] ', ' '),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const subject = pieces.join('');
      const bare = withoutPrefixes(subject);
      expect(subject.trim().endsWith(bare)).toBe(true);
      expect(withoutPrefixes(bare)).toBe(bare);
    }),
  );
});

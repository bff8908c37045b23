import { sampleMailbox, samplePolicy } from '../../test/policies/sample-policy';
import { handOverText, MAX_HANDED_OVER, substitutesOf, type HandOverWords } from './hand-over';
import type { OpenMatter } from './matters';

const row = (part: Partial<OpenMatter>): OpenMatter => ({
  key: 'PG-ABCDEFGHIJ',
  subject: 'Gatlyktan',
  because: 'awaiting',
  who: [],
  due: '2026-11-24',
  isLate: false,
  lastAt: new Date('2026-11-20T12:00:00Z'),
  ...part,
});
const WORDS: HandOverWords = {
  language: 'sv',
  intro: 'Öppet:',
  rest: 'Läs också brevlådan.',
  noDay: 'ingen dag',
  why: ({ because }) => because,
};

describe('handing over what is open', () => {
  it('OSB-34: the list says what is open, why and by when, one line a matter', () => {
    const text = handOverText(
      [row({}), row({ due: null, because: 'prepared', subject: '', key: 'PG-2' })],
      WORDS,
    );
    expect(text.split('\n')).toEqual([
      'Öppet:',
      '',
      expect.stringMatching(/^– .*24.*: Gatlyktan · awaiting · PG-ABCDEFGHIJ$/),
      '– ingen dag: prepared · PG-2',
      '',
      'Läs också brevlådan.',
    ]);
  });

  it('keeps a subject on its line and counts what there is no room for', () => {
    const rows = Array.from({ length: MAX_HANDED_OVER + 3 }, () => row({ subject: 'a\nb' }));
    const lines = handOverText(rows, WORDS).split('\n');
    expect(lines.filter((line) => line.includes('a b'))).toHaveLength(MAX_HANDED_OVER);
    expect(lines).toContain('… +3');
  });

  it('OSB-7: it goes to the substitutes of the mailboxes, each once; a closed mailbox has none', () => {
    const { mailboxes } = samplePolicy();
    const to = { name: 'Kansliet', mailbox: 'kommun' };
    const policy = samplePolicy({
      mailboxes: [
        ...mailboxes,
        sampleMailbox('a', { substitute: to }),
        sampleMailbox('b', { substitute: { name: 'Eva', address: 'eva@granby.example', example: true } }),
        sampleMailbox('c', { substitute: { name: 'Kansliet', address: 'KOMMUN@granby.example' } }),
        sampleMailbox('d', { active: false, substitute: { name: 'Bo', address: 'bo@granby.example' } }),
        sampleMailbox('e', { substitute: { name: 'Ingen' } }),
      ],
    });
    expect(substitutesOf(policy)).toEqual([
      { name: 'Kansliet', address: 'kommun@granby.example', example: false },
      { name: 'Eva', address: 'eva@granby.example', example: true },
    ]);
  });
});

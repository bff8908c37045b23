import fc from 'fast-check';
import { samplePolicy } from '../../test/policies/sample-policy';
import { htmlToPlainText } from '../mail/html-text';
import type { ForwardNote } from '../mail/unwrapped';
import { TEXT_LANGUAGES } from '../policy/labels';
import { answerAddress, asksForAnswer, confirmationMessage, readConfirmation } from './confirmation';

const CODE = 'PG-ABCDEFGH27';
const answer = { code: CODE, taken: true, to: 'kommun@granby.example', words: '', signature: null };

describe('the answer to a colleague’s forward (OSB-23)', () => {
  const cases = TEXT_LANGUAGES.flatMap((language) => [
    { language, taken: true },
    { language, taken: false },
  ]);

  it.each(cases)(
    'in $language, taken: $taken, is read back from its text and its HTML',
    ({ language, taken }) => {
      const { form, text } = confirmationMessage({
        ...answer,
        language,
        taken,
        words: 'Hör till samhället <b>',
      });
      const wanted = { code: CODE, taken };
      expect(readConfirmation({ text })).toEqual(wanted);
      expect(readConfirmation({ text: htmlToPlainText(form.html) })).toEqual(wanted);
      // Outlook's text has empty lines between, and a reply quotes below.
      expect(readConfirmation({ text: text.replace(/\n/g, '\n\n') })).toEqual(wanted);
      expect(form.to).toEqual(['kommun@granby.example']);
      expect(form.subject).toContain(CODE);
      expect(form.html).not.toContain('<b>');
    },
  );

  it.each([
    ['a forward of ours', `Vidarebefordrat meddelande – ${CODE}\nVi tar hand om det`],
    ['a code of another form', 'Svar om vidarebefordrat meddelande – PG-123\nVi tar hand om det'],
    ['a heading alone', `Svar om vidarebefordrat meddelande – ${CODE}\nHej!`],
    ['ordinary words', 'Vi tar hand om det'],
  ])('is not seen in %s', (_, text) => {
    expect(readConfirmation({ text })).toBeNull();
  });

  it('is looked for without ever failing, whatever a message says', () => {
    fc.assert(fc.property(fc.string(), (text) => readConfirmation({ text }) === null));
    const long = `${'Svar om vidarebefordrat meddelande – '.repeat(50_000)}`;
    expect(readConfirmation({ text: long })).toBeNull();
  });
});

describe('where an answer may go', () => {
  const policy = samplePolicy();
  const note = (part: Partial<ForwardNote>): ForwardNote => ({
    reference: CODE,
    reason: '',
    responsible: '',
    answerBy: '',
    answerTo: 'kommun@granby.example',
    ...part,
  });

  it('is the function mailbox that the block names, or an address of the municipality', () => {
    expect(answerAddress(note({}), policy)).toBe('kommun@granby.example');
    expect(answerAddress(note({ answerTo: 'bo.ek@skola.granby.example' }), policy)).toBe(
      'bo.ek@skola.granby.example',
    );
  });

  it.each([
    { answerTo: 'kommun@granby.example.evil.example' },
    { answerTo: 'attacker@evil.example' },
    { answerTo: '' },
    { reference: '' },
  ])('is nowhere for a block that anybody could have written: %p', (part) => {
    expect(answerAddress(note(part), policy)).toBeNull();
  });
});

it('OSB-24: no answer is asked for with advertising and what is weeded', () => {
  expect(asksForAnswer('advertising', null)).toBe(false);
  expect(asksForAnswer('enquiry', 'weed')).toBe(false);
  expect(asksForAnswer('enquiry', 'register')).toBe(true);
  expect(asksForAnswer('fault-report', null)).toBe(true);
});

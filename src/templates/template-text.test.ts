import { message } from '../../test/support/fake-host';
import { sampleMailbox, samplePolicy, sampleTemplate } from '../../test/policies/sample-policy';
import { knownValues, type ReadMessage } from './known-values';
import { languageOfReply, previewText, templateText, textWithSignature } from './template-text';

const template = sampleTemplate('case', {
  text: {
    sv: 'Hej! Ditt ärende {{caseNumber}} besvaras senast {{answerBy}} av {{unit}}.',
    en: 'Hello! Your case {{caseNumber}} is answered by {{answerBy}} by {{unit}}.',
  },
});
const policy = samplePolicy({ languages: ['sv', 'en'], templates: [template] });
const label = (id: string) => `the ${id}`;

function reading(replyBy: string | null, replyState: string | null): ReadMessage {
  const original = message();
  return {
    unwrapped: { carrier: original, original, hops: [] },
    suggestion: { caseReferences: ['KS 2026-43'] },
    plan: {
      replyBy,
      replyState,
      mailboxes: [{ mailbox: sampleMailbox('streets', { name: { sv: 'Gatukontoret', en: 'Streets' } }) }],
    },
  } as unknown as ReadMessage;
}

const now = new Date('2026-11-20T13:30:00Z');
const at = { now, calendar: policy };

describe('a template for a message', () => {
  it('is filled with what the message and its plan tell, dates in words', () => {
    const known = knownValues(reading('2026-11-23', 'in-time'), policy, 'sv', now);
    expect(templateText(template, 'sv', known, {}, at).text).toBe(
      'Hej! Ditt ärende KS 2026-43 besvaras senast måndag 23 november 2026 av Gatukontoret.',
    );
  });

  it('promises no day that has passed', () => {
    const known = knownValues(reading('2026-11-10', 'late'), policy, 'sv', now);
    expect(known.answerBy && known.answerBy > '2026-11-20').toBe(true);
  });

  it('has no finished text as long as something is missing, and names it in the preview', () => {
    const current = templateText(template, 'en', { unit: 'Streets' }, {}, at);
    expect(current.text).toBeNull();
    expect(current.missing).toEqual(['caseNumber', 'answerBy']);
    expect(previewText(current, { unit: 'Streets' }, label)).toBe(
      'Hello! Your case [the caseNumber] is answered by [the answerBy] by Streets.',
    );
  });

  it('lets what the person types win over what was known', () => {
    const known = knownValues(reading('2026-11-23', 'in-time'), policy, 'sv', now);
    const { text } = templateText(template, 'sv', known, { caseNumber: 'BUN 2026-7' }, at);
    expect(text).toContain('BUN 2026-7');
    expect(text).not.toContain('KS 2026-43');
  });

  it('answers in the sender’s language unless the person chooses another that the template has', () => {
    expect(languageOfReply(policy, template, 'en', null)).toBe('en');
    expect(languageOfReply(policy, template, 'en', 'sv')).toBe('sv');
    expect(languageOfReply(policy, template, 'sv', 'nn')).toBe('sv');
  });
});

describe('a finished text', () => {
  it('becomes paragraphs and lets no HTML through', () => {
    expect(textWithSignature('Hej!\n\nRad 1\nRad 2 <script>', null).html).toBe(
      '<p>Hej!</p><p>Rad 1<br>Rad 2 &lt;script&gt;</p>',
    );
  });

  it('has the signature last', () => {
    const whole = textWithSignature('Hej!', { html: '<div>Bo Ek</div>', text: 'Bo Ek' });
    expect(whole).toEqual({ html: '<p>Hej!</p><div>Bo Ek</div>', text: 'Hej!\n\nBo Ek' });
  });
});

describe('a template with a choice', () => {
  const choice = sampleTemplate('take', {
    text: { sv: 'Hej! {{takesIt}} {{answerBy}}', en: 'Hello! {{takesIt}} {{answerBy}}' },
    choices: [
      {
        placeholder: 'takesIt',
        options: [
          { sv: 'Vi tar det.', en: 'We take it.' },
          { sv: 'Inte vårt.', en: 'Not ours.' },
        ],
      },
    ],
  });
  const known = { answerBy: '2026-11-23' };

  it('offers its options in the language of the text and writes the chosen one, also after a change of language', () => {
    const sv = templateText(choice, 'sv', known, { takesIt: '1' }, at);
    expect(sv.fields[0]?.options).toEqual(['Vi tar det.', 'Inte vårt.']);
    expect(sv.text).toBe('Hej! Inte vårt. måndag 23 november 2026');
    expect(templateText(choice, 'en', known, { takesIt: '1' }, at).text).toContain('Not ours.');
  });

  it('is not finished before something that exists is chosen', () => {
    for (const value of ['', '2', 'x']) {
      const current = templateText(choice, 'sv', known, { takesIt: value }, at);
      expect([current.text, current.toMend]).toEqual([null, 'takesIt']);
      expect(previewText(current, known, label)).toContain('[the takesIt]');
    }
  });

  it('is not finished as long as a value is wrong, but is with one that is only pointed out', () => {
    const wrong = templateText(choice, 'sv', known, { takesIt: '0', answerBy: '2026-11-19' }, at);
    expect([wrong.text, wrong.toMend]).toEqual([null, 'answerBy']);
    const odd = templateText(choice, 'sv', known, { takesIt: '0', answerBy: '2026-11-21' }, at);
    expect(odd.text).toContain('lördag 21 november');
    expect(odd.fields.find(({ placeholder }) => placeholder.id === 'answerBy')?.checked?.isError).toBe(false);
  });
});

import fc from 'fast-check';
import { samplePolicy, sampleTemplate } from '../../test/policies/sample-policy';
import { PLACEHOLDER_IDS, TEXT_LANGUAGES, type MessageLanguage, type TextLanguage } from '../policy/labels';
import { placeholdersIn, renderTemplate, templateLanguage } from './render-template';

const filled = (value: string) => Object.fromEntries(PLACEHOLDER_IDS.map((id) => [id, value]));
const anyPart = fc.oneof(
  fc.constantFrom(...PLACEHOLDER_IDS.map((id) => `{{${id}}}`)),
  fc.constantFrom('{', '}', '{{', '}}', '{{x}}', '$&', '{{caseNumber'),
  fc.string({ maxLength: 8 }),
);

describe('renderTemplate', () => {
  it('fills in each place where a placeholder stands', () => {
    const text = 'Ärende {{caseNumber}}: svar senast {{answerBy}}. Ange {{ caseNumber }}.';
    expect(renderTemplate(text, { caseNumber: 'KS 2026-12', answerBy: '24 november 2026' })).toEqual({
      ok: true,
      value: 'Ärende KS 2026-12: svar senast 24 november 2026. Ange KS 2026-12.',
    });
  });

  it('says which placeholders have no value, each once and in the order of the text', () => {
    expect(renderTemplate('{{unit}} {{date}} {{reason}} {{unit}}', { date: '1 maj', reason: ' \n' })).toEqual(
      { ok: false, failure: { missing: ['unit', 'reason'], unknown: [] } },
    );
  });

  it('sends no text with a placeholder that does not exist, or with half of one', () => {
    const result = renderTemplate('{{diarienummer}} {{constructor}} {{unit', { unit: 'Kansli' });
    expect(result).toEqual({
      ok: false,
      failure: { missing: [], unknown: ['diarienummer', 'constructor', '{{'] },
    });
  });

  it('puts in every value as it is, also one that looks like a placeholder or a pattern', () => {
    fc.assert(
      fc.property(fc.oneof(anyPart, fc.string()), (value) => {
        fc.pre(value.trim() !== '');
        expect(renderTemplate('<{{subject}}|{{reason}}>', { subject: value, reason: 'r' })).toEqual({
          ok: true,
          value: `<${value}|r>`,
        });
      }),
    );
  });

  it('leaves no double brace of any template in a text that can be sent', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 12 }), (parts) => {
        const result = renderTemplate(parts.join(''), filled('V'));
        if (result.ok) expect(result.value).not.toMatch(/\{\{[^{}]*\}\}/);
        else expect(result.failure.unknown.length).toBeGreaterThan(0);
      }),
    );
  });

  it('needs exactly the values that it says it needs', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PLACEHOLDER_IDS)), (ids) => {
        const text = ids.map((id) => `x {{${id}}}`).join(' ');
        const needed = placeholdersIn(text);
        expect(needed).toEqual([...new Set(ids)]);
        const values = Object.fromEntries(needed.map((id) => [id, 'V']));
        expect(renderTemplate(text, values).ok).toBe(true);
        expect(renderTemplate(text, {}).ok).toBe(needed.length === 0);
      }),
    );
  });
});

describe('templateLanguage', () => {
  const language = (policyLanguages: TextLanguage[], message: MessageLanguage) =>
    templateLanguage(
      samplePolicy({ languages: policyLanguages }),
      sampleTemplate('a', { text: Object.fromEntries(policyLanguages.map((each) => [each, 'x'])) }),
      message,
    );

  it.each<[MessageLanguage, TextLanguage]>([
    ['nb', 'nb'],
    ['nn', 'nn'],
    ['en', 'en'],
    ['sv', 'nb'],
    ['se', 'nb'],
  ])('answers a message in %s from a Norwegian municipality in %s', (message, expected) => {
    expect(language(['nb', 'nn', 'en'], message)).toBe(expected);
  });

  it.each<[MessageLanguage, TextLanguage]>([
    ['nb', 'sv'],
    ['nn', 'sv'],
    ['en', 'en'],
    ['se', 'sv'],
  ])('answers a message in %s from a Swedish municipality in %s', (message, expected) => {
    expect(language(['sv', 'en'], message)).toBe(expected);
  });

  it('answers a Swede in the own language of a municipality that writes nynorsk first', () => {
    expect(language(['nn', 'en'], 'sv')).toBe('nn');
  });

  it('never chooses a language that the template lacks', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...TEXT_LANGUAGES), { minLength: 1 }),
        fc.constantFrom<MessageLanguage>('sv', 'nb', 'nn', 'en', 'se'),
        (languages, message) => {
          expect(languages).toContain(language(languages, message));
        },
      ),
    );
  });
});

import { samplePolicy, sampleTemplate } from '../../../test/policies/sample-policy';
import { TEXT_LANGUAGES, PLACEHOLDER_IDS } from '../../policy/labels';
import { previewTemplate } from './preview-template';

const NOW = new Date('2026-11-20T10:00:00Z');

describe('how a template looks', () => {
  it('has days that are counted in the municipality’s own calendar and its own address', () => {
    const template = sampleTemplate('a', {
      text: { sv: 'Hej! Mottaget {{received}}, svar {{answerBy}}. Skriv till {{officialAddress}}.' },
    });
    expect(previewTemplate(template, 'sv', samplePolicy(), NOW)).toBe(
      'Hej! Mottaget fredag 20 november 2026, svar fredag 27 november 2026. Skriv till kommun@granby.example.',
    );
  });

  it.each(TEXT_LANGUAGES)('has an example for every detail that can be inserted (%s)', (language) => {
    const text = PLACEHOLDER_IDS.map((id) => `{{${id}}}`).join('\n');
    const choices = (['fileProblem', 'takesIt'] as const).map((placeholder) => ({
      placeholder,
      options: [{ [language]: 'Ett.' }, { [language]: 'Två.' }],
    }));
    const template = sampleTemplate('a', { text: { [language]: text }, choices });
    const lines = previewTemplate(template, language, samplePolicy(), NOW)?.split('\n');
    expect(lines).toHaveLength(PLACEHOLDER_IDS.length);
    expect(lines?.every((line) => line.trim() !== '')).toBe(true);
  });

  it.each(['', '  ', 'Hej {{nonsense}}', 'Hej {{received'])(
    'is not there for a text that is wrong: %j',
    (text) => {
      const template = sampleTemplate('a', { text: { sv: text } });
      expect(previewTemplate(template, 'sv', samplePolicy(), NOW)).toBeNull();
    },
  );
});

import { PLACEHOLDERS, isPlaceholderId, placeholder } from './placeholders';

describe('placeholders', () => {
  it('asks the person for what neither message nor policy can tell', () => {
    const asked = PLACEHOLDERS.filter(({ filledFrom }) => filledFrom === 'person').map(({ id }) => id);
    expect(asked).toEqual([
      'date',
      'authority',
      'contact',
      'missing',
      'reason',
      'status',
      'document',
      'secureChannel',
    ]);
  });

  it('asks for days with a date field', () => {
    const days = PLACEHOLDERS.filter(({ inputType }) => inputType === 'date').map(({ id }) => id);
    expect(days).toEqual(['received', 'answerBy', 'date']);
  });

  it('knows each placeholder by its id and nothing else', () => {
    for (const each of PLACEHOLDERS) expect(placeholder(each.id)).toEqual(each);
    expect(['caseNumber', 'casenumber', '', 'constructor'].map(isPlaceholderId)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

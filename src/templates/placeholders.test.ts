import { CHOICE_PLACEHOLDERS } from '../policy/labels';
import { type InputType, PLACEHOLDERS, isPlaceholderId, placeholder } from './placeholders';

describe('placeholders', () => {
  it('asks the person for what neither message nor policy can tell', () => {
    const asked = PLACEHOLDERS.filter(({ filledFrom }) => filledFrom === 'person').map(({ id }) => id);
    expect(asked).toEqual(expect.arrayContaining(['date', 'contact', 'reason', 'law', 'handler', 'takesIt']));
    for (const id of ['caseNumber', 'received', 'unit', 'answerBy', 'sender', 'officialAddress']) {
      expect(asked).not.toContain(id);
    }
  });

  it('asks for days with a date field', () => {
    const days = PLACEHOLDERS.filter(({ inputType }) => inputType === 'date').map(({ id }) => id);
    expect(days).toEqual(['received', 'answerBy', 'date']);
  });

  it('has a type for each that says how it is asked for and what it is held against', () => {
    const typed = (type: InputType) =>
      PLACEHOLDERS.filter(({ inputType }) => inputType === type).map(({ id }) => id);
    expect(typed('case-reference')).toEqual(['caseNumber']);
    expect(typed('person')).toEqual(['sender', 'handler']);
    expect(typed('phone')).toEqual(['phone']);
    expect(typed('choice')).toEqual([...CHOICE_PLACEHOLDERS]);
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

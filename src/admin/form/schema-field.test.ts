import * as v from 'valibot';
import { policySourceSchema } from '../../policy/policy-source';
import { entriesOf, fieldOf, type Entry, type Field } from './schema-field';

const parts = new Map(entriesOf(policySourceSchema).map((entry) => [entry.key, entry]));
const partsOf = (entry: Entry | undefined) => {
  const field = entry?.field.kind === 'list' ? entry.field.item : entry?.field;
  if (field?.kind !== 'object') throw new Error('no object');
  return new Map(field.entries.map((each) => [each.key, each]));
};

describe('the forms made from the shape of a policy', () => {
  it('have a field for every part, down to the last one', () => {
    const kinds: string[] = [];
    const walk = (field: Field): void => {
      kinds.push(field.kind);
      if (field.kind === 'list') walk(field.item);
      if (field.kind === 'object') field.entries.forEach((entry) => walk(entry.field));
      if (field.kind === 'variant') field.cases.forEach((each) => each.entries.forEach((e) => walk(e.field)));
    };
    walk(fieldOf(policySourceSchema));
    expect(kinds.length).toBeGreaterThan(200);
    expect(new Set(kinds).size).toBe(10);
  });

  it('know a text for each language from an object of other parts', () => {
    expect(partsOf(parts.get('contacts')).get('name')?.field.kind).toBe('texts');
    expect(parts.get('guideline')?.field.kind).toBe('object');
  });

  it('hold a number in its limits', () => {
    const days = partsOf(parts.get('reply')).get('workingDays')?.field;
    expect(days).toMatchObject({ kind: 'number', min: 0, max: 30 });
  });

  it('know a list of words to choose from, and what each part is when it is left out', () => {
    const contact = partsOf(parts.get('contacts'));
    expect(contact.get('role')?.field).toMatchObject({ kind: 'choice' });
    expect(contact.get('example')).toMatchObject({ isOptional: true, usual: false });
    expect(parts.get('domains')).toMatchObject({ isOptional: false, field: { kind: 'list' } });
    expect(parts.get('languages')?.field).toMatchObject({
      kind: 'choices',
      options: ['sv', 'nb', 'nn', 'en'],
    });
  });

  it('know an address and a long text', () => {
    expect(partsOf(parts.get('contacts')).get('address')?.field).toMatchObject({ type: 'email' });
    expect(fieldOf(v.pipe(v.string(), v.maxLength(5_000)))).toMatchObject({ isLong: true });
    expect(fieldOf(v.pipe(v.string(), v.maxLength(500)))).toMatchObject({ isLong: false });
  });

  it('tell the cases of a part that can be one of several things', () => {
    const within = partsOf(parts.get('deadlines')).get('within')?.field;
    if (within?.kind !== 'variant') throw new Error('no variant');
    expect(within.key).toBe('unit');
    expect(within.cases.map(({ value }) => value)).toContain('working-days');
    expect(within.cases.find(({ value }) => value === 'at-once')?.entries).toEqual([]);
  });

  it('help with the words of the shape, the nearest ones first', () => {
    const inner = v.pipe(v.string(), v.description('inner'));
    expect(fieldOf(v.pipe(inner, v.description('outer'))).help).toBe('outer');
    expect(fieldOf(v.optional(inner)).help).toBe('inner');
  });

  it('refuse a shape that no form knows: a bug, not an empty place', () => {
    expect(() => fieldOf(v.map(v.string(), v.string()))).toThrow('map');
  });
});

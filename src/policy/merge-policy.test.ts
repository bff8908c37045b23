import { samplePolicy, sampleTemplate } from '../../test/policies/sample-policy';
import { mergePolicy, sectionOrigins } from './merge-policy';
import type { Policy } from './policy';

const decision = (name: string): Policy['recordDecisions'][number] => ({
  decision: 'register',
  name: { sv: name },
  hint: { sv: name },
  offered: true,
  source: { law: 'OSL 5 kap. 1 §' },
});
const contact = (role: 'manager' | 'security' | 'it-support', name: string): Policy['contacts'][number] => ({
  role,
  name: { sv: name },
  example: false,
});
const country = {
  country: 'SE' as const,
  recordDecisions: [decision('law')],
  contacts: [contact('manager', 'law'), contact('security', 'law')],
  deadlines: [],
  guidance: [],
};
const common = {
  templates: ['a', 'b', 'c'].map((id) =>
    sampleTemplate(id, {
      name: { sv: id, nb: id, nn: id, en: id },
      text: { sv: 'Hej', nb: 'Hei', nn: 'Hei', en: 'Hello' },
    }),
  ),
};
const own = (...ids: string[]) =>
  samplePolicy({ templates: ids.map((id) => sampleTemplate(id, { kinds: ['enquiry'] })) });

describe('mergePolicy', () => {
  it('puts an own template in the place of the common one, and the others after', () => {
    const merged = mergePolicy({ common, country }, own('x', 'b'));
    expect(merged.templates.map(({ id, kinds }) => [id, kinds.length])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
      ['x', 1],
    ]);
  });

  it('fills in what follows from the law of the country, and lets the municipality word it itself', () => {
    const source = samplePolicy({
      recordDecisions: [decision('own')],
      contacts: [contact('it-support', 'own'), contact('security', 'own')],
    });
    const merged = mergePolicy({ common, country }, source);
    expect(merged.recordDecisions).toEqual([decision('own')]);
    expect(merged.contacts.map(({ role, name }) => [role, name.sv])).toEqual([
      ['manager', 'law'],
      ['security', 'own'],
      ['it-support', 'own'],
    ]);
    expect(sectionOrigins({ common, country }, source, 'contacts')).toEqual([
      { file: 'country', index: 0 },
      { file: 'own', index: 1 },
      { file: 'own', index: 0 },
    ]);
  });

  it('keeps only texts in languages that the municipality writes in', () => {
    const merged = mergePolicy({ common, country }, own());
    expect(merged.templates[0]?.text).toEqual({ sv: 'Hej', en: 'Hello' });
    expect(merged.templates[0]?.name).toEqual({ sv: 'a', en: 'a' });
  });

  it('does not publish the line that points to the schema', () => {
    const source = { ...own(), $schema: '../schema/policy.schema.json' };
    expect(mergePolicy({ common, country }, source)).not.toHaveProperty('$schema');
    expect(source.$schema).toBeDefined();
  });

  it('tells for each template in which file it stands, even when one is there twice', () => {
    const source = own('x', 'b', 'b');
    expect(sectionOrigins({ common, country }, source, 'templates')).toEqual([
      { file: 'common', index: 0 },
      { file: 'own', index: 1 },
      { file: 'own', index: 2 },
      { file: 'common', index: 2 },
      { file: 'own', index: 0 },
    ]);
    expect(mergePolicy({ common, country }, source).templates.map(({ id }) => id)).toEqual([
      'a',
      'b',
      'b',
      'c',
      'x',
    ]);
  });
});

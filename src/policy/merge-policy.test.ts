import { samplePolicy, sampleTemplate } from '../../test/policies/sample-policy';
import { mergePolicy, templateOrigins } from './merge-policy';

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
    const merged = mergePolicy(common, own('x', 'b'));
    expect(merged.templates.map(({ id, kinds }) => [id, kinds.length])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
      ['x', 1],
    ]);
  });

  it('keeps only texts in languages that the municipality writes in', () => {
    const merged = mergePolicy(common, own());
    expect(merged.templates[0]?.text).toEqual({ sv: 'Hej', en: 'Hello' });
    expect(merged.templates[0]?.name).toEqual({ sv: 'a', en: 'a' });
  });

  it('does not publish the line that points to the schema', () => {
    const source = { ...own(), $schema: '../schema/policy.schema.json' };
    expect(mergePolicy(common, source)).not.toHaveProperty('$schema');
    expect(source.$schema).toBeDefined();
  });

  it('tells for each template in which file it stands, even when one is there twice', () => {
    const source = own('x', 'b', 'b');
    expect(templateOrigins(common, source)).toEqual([
      { file: 'common', index: 0 },
      { file: 'own', index: 1 },
      { file: 'own', index: 2 },
      { file: 'common', index: 2 },
      { file: 'own', index: 0 },
    ]);
    expect(mergePolicy(common, source).templates.map(({ id }) => id)).toEqual(['a', 'b', 'b', 'c', 'x']);
  });
});

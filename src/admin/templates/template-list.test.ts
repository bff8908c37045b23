import { samplePolicy, sampleRow, sampleTemplate } from '../../../test/policies/sample-policy';
import type { PolicyFile } from '../../policy/policy-source';
import {
  freeTemplateId,
  listTemplates,
  takeOver,
  templateReferences,
  withoutTemplate,
  withTemplate,
  withText,
} from './template-list';

const shared = [
  sampleTemplate('received', { name: { sv: 'Mottaget', nb: 'Mottatt', en: 'Received' } }),
  sampleTemplate('answer'),
];
const source: PolicyFile = {
  ...samplePolicy(),
  templates: [sampleTemplate('own'), sampleTemplate('answer', { text: { sv: 'Eget svar.' } })],
};

describe('the templates of a municipality', () => {
  it('are the shared ones in their order, its own wording in their place, and its own after them', () => {
    expect(listTemplates(source, shared)).toEqual([
      expect.objectContaining({ ownIndex: null, isShared: true }),
      { template: source.templates?.[1], ownIndex: 1, isShared: true },
      { template: source.templates?.[0], ownIndex: 0, isShared: false },
    ]);
  });

  it('come in the languages of the municipality, also when one is taken over', () => {
    const [first] = listTemplates(source, shared);
    expect(first?.template.name).toEqual({ sv: 'Mottaget', en: 'Received' });
    const taken = takeOver(source, first!.template);
    expect(listTemplates(taken, shared)[0]).toMatchObject({ ownIndex: 2, isShared: true });
  });

  it('are shared again when the own wording is given back', () => {
    const back = withoutTemplate(source, 1);
    expect(listTemplates(back, shared)[1]).toMatchObject({ ownIndex: null, template: { id: 'answer' } });
  });

  it('keep only what says something: an emptied text or list is left out of the file', () => {
    const after = withTemplate(source, 0, { kinds: [], matters: [], purpose: undefined });
    expect(Object.keys(after.templates?.[0] ?? {})).toEqual(['id', 'name', 'text', 'kinds']);
    expect(withText({ sv: 'a', en: 'b' }, 'sv', '')).toEqual({ en: 'b' });
  });

  it('are named with what refers to them', () => {
    const used: PolicyFile = {
      ...source,
      contacts: [{ role: 'registrator', name: { sv: 'R' }, template: 'own' }],
      guidance: [sampleRow('a', { templates: ['own'] }), sampleRow('b')],
    };
    expect(templateReferences(used, 'own')).toEqual([
      { from: 'contact', name: 'registrator' },
      { from: 'guidance', name: 'a' },
    ]);
  });

  it('get an id that none has', () => {
    expect(freeTemplateId(['template-1', 'x'])).toBe('template-2');
  });
});

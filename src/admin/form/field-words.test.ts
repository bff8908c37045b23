import type { GenericSchema } from 'valibot';
import { TEXT_LANGUAGES } from '../../policy/labels';
import { policySourceSchema } from '../../policy/policy-source';
import { fieldHelp, fieldLabel, optionLabel } from './field-words';
import { fieldOf, type Field } from './schema-field';

interface Placed {
  readonly path: readonly string[];
  readonly field: Field;
}

/** Every field below a field, with the way to it. */
function below(path: readonly string[], field: Field): Placed[] {
  const entries = (parts: readonly { key: string; field: Field }[]) =>
    parts.flatMap((part) => below([...path, part.key], part.field));
  switch (field.kind) {
    case 'list':
      return [{ path, field }, ...below(path, field.item)];
    case 'object':
      return [{ path, field }, ...entries(field.entries)];
    case 'variant':
      return [{ path, field }, ...field.cases.flatMap((one) => entries(one.entries))];
    default:
      return [{ path, field }];
  }
}

// Mailboxes, templates and sources have fields and words of their own.
const OTHERS = /^(\$schema|version|mailboxes|templates)\b|\bsource\b/;
const FIELDS = below([], fieldOf(policySourceSchema as GenericSchema)).filter(
  ({ path }) => path.length > 0 && !OTHERS.test(path.join('.')),
);

describe('the words of the forms', () => {
  it('help in the language of the page wherever the format explains a field', () => {
    const english = FIELDS.filter(({ path, field }) => fieldHelp(path, field.help, 'nn')?.language === 'en');
    expect([...new Set(english.map(({ path, field }) => `${path.join('.')}: ${field.help}`))]).toEqual([]);
  });

  it('name every field and every value to choose', () => {
    const bare = FIELDS.flatMap(({ path, field }) => {
      const asInFile = TEXT_LANGUAGES.some((language) => fieldLabel(path, language) === '');
      const unnamed =
        field.kind === 'choice' || field.kind === 'choices'
          ? field.options.filter((option) => optionLabel(path, option, 'sv') === option)
          : [];
      return [...(asInFile ? [path.join('.')] : []), ...unnamed.map((one) => `${path.join('.')}=${one}`)];
    });
    expect(bare).toEqual([]);
  });
});

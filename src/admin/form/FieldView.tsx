import type { ReactNode } from 'react';
import { BooleanField } from './BooleanField';
import { ChoiceField } from './ChoiceField';
import { ChoicesField } from './ChoicesField';
import type { FieldProps } from './field-props';
import { ListField } from './ListField';
import { NumberField } from './NumberField';
import { ObjectField } from './ObjectField';
import { SourceField } from './SourceField';
import { TextField } from './TextField';
import { TextsField } from './TextsField';
import { VariantField } from './VariantField';

/** Lists of words whose order says something: the first is the one that is used. */
const ORDERED = new Set(['languages', 'forwardWays']);

/** The control for a field of any shape. `isBare`: an object without its name, which stands above it already. */
export function FieldView(props: FieldProps & { readonly isBare?: boolean; readonly action?: ReactNode }) {
  const { field, path } = props;
  const name = path.at(-1);
  switch (field.kind) {
    case 'text':
      return <TextField {...props} field={field} />;
    case 'number':
      return <NumberField {...props} field={field} />;
    case 'boolean':
      return <BooleanField {...props} field={field} />;
    case 'choice':
      return <ChoiceField {...props} field={field} />;
    case 'choices': {
      if (!ORDERED.has(String(name)) || path.length > 1) return <ChoicesField {...props} field={field} />;
      const item = { kind: 'choice', help: '', options: field.options } as const;
      return <ListField {...props} field={{ kind: 'list', help: field.help, item }} />;
    }
    case 'texts':
      return <TextsField {...props} field={field} />;
    case 'list':
      return <ListField {...props} field={field} />;
    case 'object':
      return name === 'source' ? (
        <SourceField {...props} field={field} />
      ) : (
        <ObjectField {...props} field={field} />
      );
    case 'variant':
      return <VariantField {...props} field={field} />;
    case 'fixed':
      return null;
  }
}

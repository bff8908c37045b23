import type { PolicyProblem } from '../../policy/load-policy';
import type { TextLanguage } from '../../policy/labels';
import { useLanguage } from '../../ui/texts-context';
import type { FieldProps } from './field-props';
import { fieldHelp, fieldLabel, type Words } from './field-words';
import { useForm } from './form-context';
import { pointerOf } from './pointer';

/** What is shown of a field beside its control. */
export interface ShownField {
  readonly pointer: string;
  readonly label: string;
  readonly help: Words | null;
  /** What is wrong with the value itself; null when nothing is. */
  readonly problem: PolicyProblem | null;
  readonly language: TextLanguage;
  /** One line of a list of plain values; its label holds its number. */
  readonly isPlainEntry: boolean;
}

/** Label, help and problem of a field. */
export function useField({ path, field }: Pick<FieldProps, 'path' | 'field'>): ShownField {
  const language = useLanguage();
  const { problems } = useForm();
  const pointer = pointerOf(path);
  const number = path.at(-1);
  const isPlainEntry = typeof number === 'number';
  const label = fieldLabel(path, language);
  return {
    pointer,
    isPlainEntry,
    label: isPlainEntry ? `${label} ${number + 1}` : label,
    help: fieldHelp(path, field.help, language),
    problem: problems.find((each) => each.pointer === pointer) ?? null,
    language,
  };
}

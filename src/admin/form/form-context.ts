import { createContext, useContext } from 'react';
import type { PolicyProblem } from '../../policy/load-policy';
import type { PolicyFile } from '../../policy/policy-source';
import type { GuidelineRule } from '../../policy/guideline-rules';
import type { Path } from './value-at';

/** What every field of a form shares. */
export interface FormWorld {
  readonly source: PolicyFile;
  /** Problems of the municipality's own file. */
  readonly problems: readonly PolicyProblem[];
  /** Rules that a source can name: those of the municipality's guideline. */
  readonly rules: readonly GuidelineRule[];
  /** Templates by their id, the shared ones too. */
  readonly templates: readonly NamedId[];
  readonly mailboxes: readonly NamedId[];
  /** Changes one value; undefined takes it away. Typing in one field is one step of undo. */
  readonly set: (path: Path, value: unknown, isTyping?: boolean) => void;
  /** Whether a part is unfolded, or an optional one asked for. */
  readonly isOpen: (pointer: string) => boolean;
  readonly setOpen: (pointer: string, isOpen: boolean) => void;
}

export interface NamedId {
  readonly id: string;
  readonly name: string;
}

export const FormContext = createContext<FormWorld | null>(null);

/** What the fields of a form share. Throws outside of a form. */
export function useForm(): FormWorld {
  const world = useContext(FormContext);
  if (!world) throw new Error('A field stands outside of a form');
  return world;
}

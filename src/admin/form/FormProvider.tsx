import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { PolicyProblem } from '../../policy/load-policy';
import type { PolicyFile } from '../../policy/policy-source';
import { useLanguage } from '../../ui/texts-context';
import { commonData } from '../common-data';
import { entryName } from './entry-name';
import { FormContext, type FormWorld, type NamedId } from './form-context';
import { pointerOf } from './pointer';
import { withValueAt, type Path } from './value-at';

/** Gives the fields below it the file and the way to change it. */
export function FormProvider(props: {
  readonly source: PolicyFile;
  readonly problems: readonly PolicyProblem[];
  readonly change: (edit: (source: PolicyFile) => PolicyFile, coalesce?: string) => void;
  readonly unfolded: Unfolded;
  readonly children: ReactNode;
}) {
  const language = useLanguage();
  const { source, problems, change, unfolded } = props;
  const world = useMemo((): FormWorld => {
    const { guideline, defaults } = commonData(source.country === 'NO' ? 'NO' : 'SE');
    const named = (entry: { readonly id: string }): NamedId => ({
      id: entry.id,
      name: entryName(entry, [], language) ?? entry.id,
    });
    const own = source.templates ?? [];
    const shared = defaults.common.templates.filter(({ id }) => !own.some((each) => each.id === id));
    return {
      source,
      problems,
      rules: guideline.filter(({ policy }) => policy === source.id),
      mailboxes: (source.mailboxes ?? []).map(named),
      templates: [...own, ...shared].map(named),
      set: (path: Path, value: unknown, isTyping = false) =>
        change((before) => withValueAt(before, path, value), isTyping ? pointerOf(path) : undefined),
      ...unfolded,
    };
  }, [source, problems, change, unfolded, language]);
  return <FormContext.Provider value={world}>{props.children}</FormContext.Provider>;
}

/** Which parts of the forms are unfolded, by their pointers. */
export interface Unfolded extends Pick<FormWorld, 'isOpen' | 'setOpen'> {
  /** Unfolds everything that a place lies in. */
  readonly openTo: (path: Path) => void;
}

export function useUnfolded(): Unfolded {
  const [open, setAll] = useState<ReadonlySet<string>>(() => new Set());
  const setOpen = useCallback((pointer: string, isOpen: boolean) => {
    setAll((before) => {
      const after = new Set(before);
      if (isOpen) after.add(pointer);
      else after.delete(pointer);
      return after;
    });
  }, []);
  const openTo = useCallback((path: Path) => {
    setAll((before) => new Set([...before, ...path.map((_, index) => pointerOf(path.slice(0, index + 1)))]));
  }, []);
  return useMemo(
    () => ({ isOpen: (pointer: string) => open.has(pointer), setOpen, openTo }),
    [open, setOpen, openTo],
  );
}

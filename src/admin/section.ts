import type { Policy } from '../policy/policy';
import type { PolicyProblem } from '../policy/load-policy';
import type { PolicyFile } from '../policy/policy-source';

/** What every part of the editor gets: the municipality's own file as it stands now, and the way to change it. */
export interface SectionProps {
  /**
   * The file's contents, with whatever is still wrong in them: the type tells what is left out (`kinds`, `active` …) and
   * never filled in here. Lists and objects that the shape asks for are there; a text may hold anything.
   */
  readonly source: PolicyFile;
  /** The file with what its country and all municipalities share; null while its shape is wrong. */
  readonly policy: Policy | null;
  /** Every problem of the whole file; pointers (RFC 6901) are of the file, not of the merged policy. */
  readonly problems: readonly PolicyProblem[];
  /** Changes the file: one call is one step of undo. `coalesce` joins it with the step before of the same name (typing in one field). */
  readonly change: (edit: (source: PolicyFile) => PolicyFile, coalesce?: string) => void;
}

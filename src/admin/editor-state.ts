import type { PolicyFile } from '../policy/policy-source';
import { beginHistory, recordStep, redoStep, undoStep, type EditHistory } from './edit-history';

/** A file in the editor. */
export interface EditedFile {
  /** Another number for every file that is opened, so that what belongs to the one before is dropped. */
  readonly session: number;
  /** What the file was called when it was opened; null for a municipality that was begun here. */
  readonly name: string | null;
  /** As it was opened: what changes are shown against. */
  readonly opened: PolicyFile;
  /** As it was last saved; null when it never was. */
  readonly saved: PolicyFile | null;
  readonly history: EditHistory<PolicyFile>;
}

/** Null: no file is open. */
export type EditorState = EditedFile | null;

export type EditorAction =
  | {
      readonly kind: 'open';
      readonly name: string | null;
      readonly opened: PolicyFile;
      /** What it holds now, when unsaved changes came back; else as opened. */
      readonly present?: PolicyFile;
    }
  | {
      readonly kind: 'change';
      readonly edit: (source: PolicyFile) => PolicyFile;
      readonly coalesce?: string;
    }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'saved'; readonly saved: PolicyFile }
  | { readonly kind: 'close' };

/** What the editor holds after an action. */
export function editorReducer(state: EditorState, action: EditorAction): EditorState {
  switch (action.kind) {
    case 'open':
      return {
        session: (state?.session ?? 0) + 1,
        name: action.name,
        opened: action.opened,
        saved: action.name === null ? null : action.opened,
        history: beginHistory(action.present ?? action.opened),
      };
    case 'close':
      return null;
    default:
      return state && { ...state, ...step(state, action) };
  }
}

type Step = Exclude<EditorAction, { kind: 'open' | 'close' }>;

function step({ history }: EditedFile, action: Step): Partial<EditedFile> {
  switch (action.kind) {
    case 'change':
      return { history: recordStep(history, action.edit(history.present), action.coalesce ?? null) };
    case 'undo':
      return { history: undoStep(history) };
    case 'redo':
      return { history: redoStep(history) };
    case 'saved':
      // The next word typed is a step of its own, so that the file can come back to what was saved.
      return { saved: action.saved, history: { ...history, coalesce: null } };
  }
}

/** Whether something is lost when the page goes now. */
export function isUnsaved(file: EditedFile): boolean {
  return file.history.present !== file.saved;
}

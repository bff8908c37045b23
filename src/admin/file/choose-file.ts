import type { WritableFile } from './save-policy-file';

/** A file that a person chose, and the way to write it again where the browser gives one. */
export interface ChosenFile {
  readonly file: File;
  readonly writable: WritableFile | null;
}

interface FileHandle extends WritableFile {
  readonly kind?: string;
  readonly getFile: () => Promise<File>;
}

type OpenPicker = (options: {
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<readonly FileHandle[]>;

/**
 * Asks the person for a file in the browser's own dialogue. Null: this browser has none that lets a file be written
 * again, so an ordinary file field must ask; `cancelled`: the person closed the dialogue.
 */
export async function chooseFile(): Promise<ChosenFile | 'cancelled' | null> {
  const picker = (window as { showOpenFilePicker?: OpenPicker }).showOpenFilePicker;
  if (!picker) return null;
  try {
    const [handle] = await picker.call(window, { types: [{ accept: { 'application/json': ['.json'] } }] });
    return handle ? { file: await handle.getFile(), writable: handle } : 'cancelled';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : null;
  }
}

/** The first file of those that were dropped; null when none was. Must be called while the drop is handled. */
export async function droppedFile(items: DataTransferItemList): Promise<ChosenFile | null> {
  const item = [...items].find(({ kind }) => kind === 'file');
  const file = item?.getAsFile();
  if (!item || !file) return null;
  const handled = item as DataTransferItem & { getAsFileSystemHandle?: () => Promise<FileHandle | null> };
  const handle = await handled.getAsFileSystemHandle?.().catch(() => null);
  return { file, writable: handle?.kind === 'file' ? handle : null };
}

import { failure, success, type Result } from '../../lib/result';

/** A file on the person's computer that may be written again, in browsers that have such. */
export interface WritableFile {
  readonly name: string;
  readonly createWritable: () => Promise<{
    write: (text: string) => Promise<void>;
    close: () => Promise<void>;
  }>;
}

/** How a file was saved: written in its place, or given to the browser as a download. */
export interface Saved {
  readonly how: 'written' | 'downloaded';
  readonly name: string;
  /** To write it again; null after a download. */
  readonly file: WritableFile | null;
}

/** `cancelled`: the person closed the browser's dialogue. `detail` is the browser's own words. */
export type SaveFailure =
  { readonly name: 'cancelled' } | { readonly name: 'not-written'; readonly detail: string };

type SavePicker = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<WritableFile>;

/**
 * Saves the text: in the file it was opened from or saved to before; else where the person says, in browsers that ask;
 * else as a download.
 */
export async function savePolicyFile(
  text: string,
  name: string,
  known: WritableFile | null,
): Promise<Result<Saved, SaveFailure>> {
  const picker = (window as { showSaveFilePicker?: SavePicker }).showSaveFilePicker;
  if (known === null && picker === undefined) {
    download(name, text);
    return success({ how: 'downloaded', name, file: null });
  }
  try {
    const accept = { 'application/json': ['.json'] };
    const file = known ?? (await picker?.call(window, { suggestedName: name, types: [{ accept }] }));
    if (!file) return failure({ name: 'cancelled' });
    const writable = await file.createWritable();
    await writable.write(text);
    await writable.close();
    return success({ how: 'written', name: file.name, file });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return failure({ name: 'cancelled' });
    return failure({ name: 'not-written', detail: error instanceof Error ? error.message : String(error) });
  }
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

/** What a person dropped or chose, sorted into what can be read and what cannot. */
export interface Gathered {
  /** By path. */
  readonly messages: readonly { readonly path: string; readonly file: File }[];
  /** Paths of Outlook's own format, which this page cannot read. */
  readonly outlookFiles: readonly string[];
  /** Paths of everything else. */
  readonly others: readonly string[];
  /** There were more than `MAX_FILES`: the rest was left out. */
  readonly isTooMany: boolean;
}

/** Files that are taken at once. */
export const MAX_FILES = 20_000;
/** Folders inside each other that are looked into. */
export const MAX_FOLDER_DEPTH = 20;

interface FoundFile {
  readonly path: string;
  /** Null: the browser could not open it; it is told among the others. */
  readonly file: File | null;
}

/** Sorts the files of a file or folder picker. A folder picker tells the path below the folder's parent. */
export function gatherPicked(files: Iterable<File>): Gathered {
  const found: FoundFile[] = [];
  for (const file of files) {
    found.push({ path: file.webkitRelativePath || file.name, file });
    if (found.length > MAX_FILES) break;
  }
  return sorted(found);
}

/**
 * Sorts what was dropped, folders with all below them. Must be called while the drop event runs: the browser forgets the
 * entries after it.
 */
export function gatherDropped(items: Iterable<DataTransferItem>): Promise<Gathered> {
  const entries: FileSystemEntry[] = [];
  const loose: FoundFile[] = [];
  for (const item of items) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry?.() ?? null;
    const file = entry ? null : item.getAsFile();
    if (entry) entries.push(entry);
    else if (file) loose.push({ path: file.name, file });
  }
  return walk(entries, loose);
}

async function walk(entries: readonly FileSystemEntry[], found: FoundFile[]): Promise<Gathered> {
  const waiting = entries.map((entry) => ({ entry, path: entry.name, depth: 0 }));
  for (let next = waiting.pop(); next !== undefined && found.length <= MAX_FILES; next = waiting.pop()) {
    const { entry, path, depth } = next;
    if (entry.isFile) {
      found.push({ path, file: await fileOf(entry as FileSystemFileEntry) });
    } else if (depth < MAX_FOLDER_DEPTH) {
      for (const child of await childrenOf(entry as FileSystemDirectoryEntry)) {
        waiting.push({ entry: child, path: `${path}/${child.name}`, depth: depth + 1 });
      }
    } else {
      found.push({ path, file: null });
    }
  }
  return sorted(found);
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

/** A folder gives its children in pieces, until a piece is empty. One that cannot be read has none. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  while (children.length <= MAX_FILES) {
    const piece = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (piece.length === 0) break;
    children.push(...piece);
  }
  return children;
}

function sorted(found: readonly FoundFile[]): Gathered {
  const files = found.slice(0, MAX_FILES).sort((one, other) => (one.path < other.path ? -1 : 1));
  const messages: { path: string; file: File }[] = [];
  const outlookFiles: string[] = [];
  const others: string[] = [];
  for (const { path, file } of files) {
    if (file !== null && /\.eml$/i.test(path)) messages.push({ path, file });
    else if (/\.msg$/i.test(path)) outlookFiles.push(path);
    else others.push(path);
  }
  return { messages, outlookFiles, others, isTooMany: found.length > MAX_FILES };
}

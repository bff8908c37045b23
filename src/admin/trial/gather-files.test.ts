import { gatherDropped, gatherPicked, MAX_FILES, MAX_FOLDER_DEPTH } from './gather-files';

const file = (name: string, folder = '') =>
  Object.defineProperty(new File(['x'], name), 'webkitRelativePath', {
    value: folder && `${folder}/${name}`,
  });

/** What a browser gives for a dropped file or folder; `null` for a file that it may not read. */
interface Tree {
  readonly [name: string]: Tree | 'file' | null;
}
function entry(name: string, what: Tree | 'file' | null): FileSystemEntry {
  if (what === 'file' || what === null) {
    const open = (resolve: (file: File) => void, reject: () => void) =>
      what ? resolve(file(name)) : reject();
    return { name, isFile: true, isDirectory: false, file: open } as unknown as FileSystemEntry;
  }
  // In pieces of two: a browser gives at most a hundred at once.
  const children = Object.entries(what).map(([child, below]) => entry(child, below));
  const readEntries = (resolve: (entries: FileSystemEntry[]) => void) => resolve(children.splice(0, 2));
  return {
    name,
    isFile: false,
    isDirectory: true,
    createReader: () => ({ readEntries }),
  } as unknown as FileSystemEntry;
}
const dropped = (tree: Tree) =>
  gatherDropped(
    Object.entries(tree).map(
      ([name, what]) =>
        ({ kind: 'file', webkitGetAsEntry: () => entry(name, what) }) as unknown as DataTransferItem,
    ),
  );
const paths = ({ messages }: { messages: readonly { path: string }[] }) => messages.map(({ path }) => path);

describe('files that are chosen', () => {
  it('are sorted by path into messages, Outlook’s own files and others', () => {
    const gathered = gatherPicked([
      file('b.EML', 'post'),
      file('x.msg', 'post'),
      file('a.eml', 'post'),
      file('Thumbs.db'),
    ]);
    expect(paths(gathered)).toEqual(['post/a.eml', 'post/b.EML']);
    expect(gathered).toMatchObject({ outlookFiles: ['post/x.msg'], others: ['Thumbs.db'], isTooMany: false });
  });

  it('are cut off above the limit, and that is told', () => {
    const one = file('a.eml');
    const gathered = gatherPicked(Array.from({ length: MAX_FILES + 5 }, () => one));
    expect(gathered.messages).toHaveLength(MAX_FILES);
    expect(gathered.isTooMany).toBe(true);
    expect(gatherPicked(Array.from({ length: MAX_FILES }, () => one)).isTooMany).toBe(false);
  });
});

describe('what is dropped', () => {
  it('is looked through with all folders below, however many pieces the browser gives them in', async () => {
    const gathered = await dropped({
      'z.eml': 'file',
      post: {
        'a.eml': 'file',
        'b.eml': 'file',
        'c.eml': 'file',
        under: { 'd.eml': 'file', 'e.txt': 'file' },
      },
    });
    expect(paths(gathered)).toEqual(['post/a.eml', 'post/b.eml', 'post/c.eml', 'post/under/d.eml', 'z.eml']);
    expect(gathered.others).toEqual(['post/under/e.txt']);
  });

  it('tells a file that the browser may not read among the others', async () => {
    expect(await dropped({ 'låst.eml': null })).toMatchObject({ messages: [], others: ['låst.eml'] });
  });

  it('does not follow folders for ever', async () => {
    let tree: Tree = { 'a.eml': 'file' };
    for (let depth = 0; depth <= MAX_FOLDER_DEPTH; depth += 1) tree = { m: tree };
    const gathered = await dropped(tree);
    expect(gathered.messages).toEqual([]);
    expect(gathered.others).toHaveLength(1);
  });

  it('may be text, or a file without a place in a file system', async () => {
    const items = [
      { kind: 'string' },
      { kind: 'file', webkitGetAsEntry: () => null, getAsFile: () => file('a.eml') },
    ] as unknown as DataTransferItem[];
    expect(paths(await gatherDropped(items))).toEqual(['a.eml']);
  });
});

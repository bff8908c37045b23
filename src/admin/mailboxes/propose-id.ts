/** The longest id that is made up, in letters. */
const MAX_ID_LENGTH = 40;

/**
 * An id for a new mailbox, from the part of its address before the @: small letters joined with hyphens, without
 * accents (`Miljö.Bygg@…` gives `miljo-bygg`), with a number when the id is taken. `mailbox` when nothing is left.
 */
export function proposeId(address: string, taken: ReadonlySet<string>): string {
  const plain = address
    .split('@')[0]
    ?.slice(0, 200)
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]{1,200}/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, MAX_ID_LENGTH)
    .replace(/-$/, '');
  const first = plain || 'mailbox';
  let id = first;
  for (let number = 2; taken.has(id); number++) id = `${first}-${number}`;
  return id;
}

/** What is wrong with an id that somebody typed, as a key of `admin-mailboxes.texts.json`; null when nothing is. */
export function idProblem(id: string, taken: readonly string[]): 'idWrong' | 'idTaken' | null {
  if (id.length > 100 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return 'idWrong';
  return taken.includes(id) ? 'idTaken' : null;
}

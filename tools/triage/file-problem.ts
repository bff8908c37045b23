const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  EISDIR: 'is a folder',
  ENOTDIR: 'is not there',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'has too long a name',
};

/** What is wrong with a file, in words, for an error of the file system. Any other error is a bug and is thrown on. */
export function fileProblem(error: unknown): string {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (!/^E[A-Z0-9]+$/.test(code)) throw error;
  return WORDS[code] ?? `cannot be read (${code})`;
}

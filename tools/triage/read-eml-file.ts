import fs from 'node:fs';
import { failure, success, type Result } from '../../src/lib/result';
import { isCut } from '../../src/mail/is-cut';
import { MAX_EML_SIZE } from '../../src/mail/message';
import { readUnwrapped, type EmlFailure } from '../../src/mail/read-eml';
import type { Unwrapped } from '../../src/mail/unwrapped';
import type { AuthorityZone } from '../../src/mail/written-date';
import { fileProblem } from './file-problem';

/** A message read from a file. */
export interface EmlFile {
  readonly unwrapped: Unwrapped;
  /** The last part has no end: the file was cut when it was saved or sent. */
  readonly isCut: boolean;
}

/** Why a file gave no message. */
export interface EmlFileFailure {
  /** What is wrong: the file cannot be read, or what it holds is no message. */
  readonly about: 'file' | 'message';
  /** In words, to stand after the file's name. */
  readonly problem: string;
}

const WORDS: Readonly<Record<EmlFailure['kind'], string>> = {
  'too-large': `is larger than ${MAX_EML_SIZE} bytes`,
  'not-a-message': 'is no e-mail message: it has no header fields of one',
  malformed: 'is too large or too tangled in its header fields or the parts inside each other',
};

/** Reads an `.eml` file and takes all wrappers off. Waits for no pipe. */
export async function readEmlFile(
  file: string,
  zone: AuthorityZone,
): Promise<Result<EmlFile, EmlFileFailure>> {
  let source: Buffer;
  try {
    const stat = fs.statSync(file);
    if (!stat.isFile()) return failure({ about: 'file', problem: 'is no ordinary file' });
    if (stat.size > MAX_EML_SIZE) return failure({ about: 'message', problem: WORDS['too-large'] });
    source = fs.readFileSync(file);
  } catch (error) {
    return failure({ about: 'file', problem: fileProblem(error) });
  }
  if (source.length === 0) return failure({ about: 'message', problem: 'is empty' });
  const unwrapped = await readUnwrapped(source, zone);
  if (!unwrapped.ok) return failure({ about: 'message', problem: WORDS[unwrapped.failure.kind] });
  return success({ unwrapped: unwrapped.value, isCut: isCut(source) });
}

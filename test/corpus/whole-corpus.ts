import path from 'node:path';
import { readCorpus, type Corpus, type CorpusLine } from '../../tools/train/read-corpus';

/** What the model is trained from. */
export const CORPUS = path.join(__dirname, '../../corpus');
/** What it is measured on: never trained from. */
export const CHECK = path.join(CORPUS, 'check');

/** The whole corpus, that which is trained from and that which is measured on. */
export function wholeCorpus(): Corpus {
  return readCorpus([CORPUS, CHECK]);
}

/** Where a line stands, for the text of a failure. */
export function placeOf({ file, id }: CorpusLine): string {
  return `${file} ${id}`;
}

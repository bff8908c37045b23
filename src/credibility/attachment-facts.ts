import type { Attachment, Message } from '../mail/message';
import { hasDoubleExtension, riskOfFile, type FileRisk } from '../mail/risky-file';
import { type CredibilityFact, fact, type Finding } from './fact';
import { listed } from './shown';

/** Attachments that are looked at; hostile mail has any number. */
const MAX_FILES = 200;
/** A name is looked at so far, in UTF-16 units; Windows takes 255. */
const MAX_NAME = 300;
/** Marks that turn the direction of a name: `faktura[U+202E]fdp.exe` is read as if it ended in `pdf`. */
const TURNED = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const ARCHIVE = /\.(?:zip|rar|7z|gz|ace|cab)$/i;
/** The text that is searched for the password of an archive, in UTF-16 units. */
const MAX_TEXT = 20_000;
const PASSWORD = /(?<!\p{L})(?:lösenord|passord|kode|kod|password|pin)\p{L}{0,3}(?!\p{L})/iu;

const RISK_DETAILS: Readonly<Record<FileRisk, Finding>> = {
  program: 'fileProgram',
  macro: 'fileMacro',
  page: 'filePage',
  disk: 'fileDisk',
};

/** Whether attached files are of a kind that does harm (VIM-27): told by their names, nothing is opened. */
export function attachmentsFact({ attachments, text }: Message): CredibilityFact {
  const files = attachments.filter(({ inline }) => !inline).slice(0, MAX_FILES);
  if (files.length === 0) return fact('attachments', 'good', 'filesNone');
  const disguised = files.filter((file) => isDisguised(file));
  if (disguised.length > 0) return found('bad', 'fileDisguised', disguised);
  for (const risk of ['program', 'disk', 'macro', 'page'] as const) {
    const risky = files.filter(({ name }) => riskOfFile(asOpened(name)) === risk);
    if (risky.length > 0) return found('bad', RISK_DETAILS[risk], risky);
  }
  const archives = files.filter(({ name }) => ARCHIVE.test(asOpened(name)));
  if (archives.length > 0 && PASSWORD.test(text.slice(0, MAX_TEXT))) {
    return found('warning', 'fileWithPassword', archives);
  }
  return found('unknown', 'filesOrdinary', files);
}

function found(
  verdict: CredibilityFact['verdict'],
  detail: Finding,
  files: readonly Attachment[],
): CredibilityFact {
  return fact('attachments', verdict, detail, { files: listed(files.map(({ name }) => name)) });
}

function isDisguised({ name }: Attachment): boolean {
  const read = asOpened(name);
  return TURNED.test(name.slice(0, MAX_NAME)) || (hasDoubleExtension(read) && riskOfFile(read) !== null);
}

/** The end of a long name decides what it is; trailing dots and spaces are dropped by Windows. */
function asOpened(name: string): string {
  return name.slice(-MAX_NAME).replace(/[.\s]{1,20}$/, '');
}

import { parseAddress, parseAddressList } from './address';
import { labelled } from './header-block';
import type { Person } from './message';
import {
  OWN_BLOCK_LABELS,
  OWN_BLOCK_NOT_KNOWN,
  OWN_BLOCK_SHORTENED,
  type OwnBlockWording,
} from './own-block-labels';
import type { Line } from './text-lines';
import type { ForwardNote } from './unwrapped';
import { readDate, type AuthorityZone } from './written-date';

/** Our own forward block as read back from a message. */
export interface OwnBlock {
  /** Null when the block says that the sender is not known. */
  readonly originalSender: Person | null;
  /** First receipt by the authority: the writer took it from the server's time. */
  readonly received: Date | null;
  readonly recipients: readonly Person[];
  readonly subject: string;
  /** Those who passed it on before the one who wrote this block, oldest first. */
  readonly forwardedBy: readonly { readonly by: Person; readonly at: Date | null }[];
  readonly note: ForwardNote;
  /** Index of the block's heading line. */
  readonly first: number;
  /** Index of the first line after the block. */
  readonly after: number;
}

/** Earlier hops that are read from one block. */
const MAX_HOPS_READ = 50;
/** Lines of one block that are read; it has some 15. */
const MAX_BLOCK_LINES = 200;

type OwnField = Exclude<keyof OwnBlockWording, 'heading'>;

const WORDINGS = Object.values(OWN_BLOCK_LABELS);
const HEADINGS: readonly string[] = WORDINGS.map((wording) => wording.heading.toLowerCase());
const FIELDS: ReadonlyMap<string, OwnField> = new Map(
  WORDINGS.flatMap((wording) =>
    (Object.keys(wording) as (keyof OwnBlockWording)[])
      .filter((field) => field !== 'heading')
      .map((field) => [wording[field].toLowerCase(), field] as const),
  ),
);
const NOT_KNOWN: readonly string[] = Object.values(OWN_BLOCK_NOT_KNOWN);
const CODE = /PG-[A-Z2-7]{10}(?![A-Z0-9])/;

/** Finds our own forward block and reads it, in any of its four languages; null when the text has none. */
export function findOwnBlock(lines: readonly Line[], zone: AuthorityZone): OwnBlock | null {
  for (let index = 0; index < lines.length; index++) {
    if (!isHeading(lines[index]?.bare ?? '')) continue;
    const block = readOwnBlock(lines, index, zone);
    if (block) return block;
  }
  return null;
}

/** The index of the line that says that the original's text follows, at or after `from`; null when there is none. */
export function originalTextHeading(lines: readonly Line[], from: number): number | null {
  for (let index = from; index < lines.length; index++) {
    const parts = labelled(lines[index]?.bare ?? '');
    if (parts?.value === '' && FIELDS.get(parts.label) === 'originalMessage') return index;
  }
  return null;
}

function isHeading(bare: string): boolean {
  if (bare.length > 80) return false;
  const plain = bare.replace(/\*/g, '').trim();
  const words = plain.replace(/\s[–—-]\s?PG-[A-Z2-7]{10}$/, '').toLowerCase();
  return HEADINGS.includes(words);
}

function readOwnBlock(lines: readonly Line[], first: number, zone: AuthorityZone): OwnBlock | null {
  const found: { field: OwnField; value: string }[] = [];
  let at = first + 1;
  for (; at < Math.min(lines.length, first + MAX_BLOCK_LINES); at++) {
    const line = lines[at];
    if (!line) break;
    const parts = labelled(line.bare);
    const field = parts ? FIELDS.get(parts.label) : undefined;
    if (field === 'originalMessage') break;
    const last = found.at(-1);
    if (parts && field) found.push({ field, value: parts.value });
    else if (line.bare === '' && found.length > 0 && !labelFollows(lines, at)) break;
    // A plain-text mail program breaks long lines: the rest of a value has no label.
    else if (line.bare !== '' && last) last.value = `${last.value} ${line.bare}`.trim();
    else if (line.bare !== '') return null;
  }
  const value = (field: OwnField) => found.find((entry) => entry.field === field)?.value ?? '';
  if (value('originalSender') === '') return null;
  const sender = parseAddress(value('originalSender'));
  const code = CODE.exec(lines[first]?.bare ?? '') ?? CODE.exec(value('reference'));
  return {
    originalSender: sender && isKnown(sender) ? sender : null,
    received: readDate(value('received'), zone),
    recipients: parseAddressList(value('originalRecipients')).filter(isKnown),
    subject: value('subject'),
    forwardedBy: found
      .filter((entry) => entry.field === 'forwardedBy')
      .slice(0, MAX_HOPS_READ)
      .flatMap((entry) => listedHop(entry.value, zone)),
    note: {
      reference: code?.[0] ?? '',
      reason: value('reason'),
      responsible: value('responsible'),
      answerBy: /^\d{4}-\d{2}-\d{2}$/.test(value('answerBy')) ? value('answerBy') : '',
      answerTo: parseAddress(value('answerTo'))?.address ?? '',
    },
    first,
    after: at,
  };
}

/** Outlook's text of a block of paragraphs has an empty line between each two of them. */
function labelFollows(lines: readonly Line[], empty: number): boolean {
  const parts = labelled(lines[empty + 1]?.bare ?? '');
  const field = parts ? FIELDS.get(parts.label) : undefined;
  return field !== undefined && field !== 'originalMessage';
}

/** `Bo Ek <bo@x.se>, 2026-11-18 10:02`; the time may be missing. */
function listedHop(value: string, zone: AuthorityZone): { by: Person; at: Date | null }[] {
  const comma = value.lastIndexOf(',');
  const at = comma < 0 ? null : readDate(value.slice(comma + 1), zone);
  const by = parseAddress(at ? value.slice(0, comma) : value);
  return by && isKnown(by) ? [{ by, at }] : [];
}

/** Not one of the words that the writer puts in place of a person. */
function isKnown({ name, address }: Person): boolean {
  if (address !== '') return true;
  return !NOT_KNOWN.includes(name.toLowerCase()) && !name.startsWith(OWN_BLOCK_SHORTENED);
}

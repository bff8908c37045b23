import type { Line } from './text-lines';

/** What a mail program writes above mail that it quotes or forwards. Values are as written. */
export interface HeaderBlock {
  readonly from: string;
  readonly sent: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  /** The field that stands first: Outlook, Gmail and Apple Mail begin with the sender, Thunderbird with the subject. */
  readonly first: BlockField;
  /** Index of the first line after the block. */
  readonly after: number;
}

type BlockField = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'other';

/** Lines of one value (a long list of recipients) that are read. */
const MAX_VALUE_LINES = 20;
/** A label is looked for in this many UTF-16 units of a line. */
const MAX_LABEL_LENGTH = 60;

/** Labels of Outlook, Gmail, Apple Mail and Thunderbird in sv, nb, nn, da, en and (for Finland's and Germany's mail) de. */
const LABELS: Readonly<Record<BlockField, readonly string[]>> = {
  from: ['från', 'fra', 'frå', 'from', 'von', 'avsändare', 'avsender', 'sender'],
  sent: ['skickat', 'sendt', 'sent', 'gesendet', 'datum', 'dato', 'date'],
  to: ['till', 'til', 'to', 'an'],
  cc: ['kopia', 'kopi', 'kopi til', 'cc', 'kopie'],
  subject: ['ämne', 'emne', 'subject', 'betreff'],
  other: [
    'hemlig kopia',
    'blindkopia',
    'blindkopi',
    'bcc',
    'svara till',
    'svar til',
    'svarsadress',
    'reply-to',
    'bilagor',
    'bifogade filer',
    'vedlegg',
    'vedhæftede filer',
    'vedhæftninger',
    'attachments',
    'prioritet',
    'viktighet',
    'viktighetsgrad',
    'importance',
    'priority',
    'känslighet',
    'sensitivity',
    'kategorier',
    'categories',
    'organisation',
    'organization',
  ],
};
const FIELDS: ReadonlyMap<string, BlockField> = new Map(
  (Object.keys(LABELS) as BlockField[]).flatMap((field) =>
    LABELS[field].map((label) => [label, field] as const),
  ),
);

/** A line as label and value; null when no colon stands early enough. Bold marks (`*Från:*`) are not part of either. */
export function labelled(bare: string): { readonly label: string; readonly value: string } | null {
  const colon = bare.slice(0, MAX_LABEL_LENGTH).indexOf(':');
  if (colon <= 0) return null;
  const label = bare.slice(0, colon).replace(/\*/g, '').trim().toLowerCase();
  const value = bare
    .slice(colon + 1)
    .trim()
    .replace(/^\*+\s?/, '');
  return { label, value };
}

/** The header field that a line labels; null for any other line. */
function blockField(bare: string): BlockField | null {
  const parts = labelled(bare);
  return parts ? (FIELDS.get(parts.label) ?? null) : null;
}

/**
 * The header block that begins at line `index`, or null. A block has a sender and a subject or a date, and three fields
 * in all (two after a line that announces it: `announced`), so that a letter with one `Till:` in it is none.
 */
export function readHeaderBlock(
  lines: readonly Line[],
  index: number,
  announced = false,
): HeaderBlock | null {
  const start = lines[index];
  const first = start ? blockField(start.bare) : null;
  if (!start || !first || first === 'other') return null;
  const values = new Map<BlockField, string[]>();
  let at = index;
  let open: string[] | null = null;
  while (at < lines.length) {
    const next = nextField(lines, at, start.depth, values);
    if (!next) break;
    if (open) for (const line of lines.slice(at, next.index)) if (line.bare !== '') open.push(line.bare);
    open = [next.value];
    if (!values.has(next.field)) values.set(next.field, open);
    at = next.index + 1;
  }
  const value = (field: BlockField) => (values.get(field) ?? []).join(' ').trim();
  const told = (['from', 'sent', 'to', 'cc', 'subject'] as const).filter((field) => values.has(field)).length;
  const enough = told >= (announced ? 2 : 3) && (values.has('sent') || values.has('subject'));
  if (!enough || value('from') === '') return null;
  return {
    from: value('from'),
    sent: value('sent'),
    to: value('to'),
    cc: value('cc'),
    subject: value('subject'),
    first,
    after: at,
  };
}

/**
 * The next field of a block: on the line itself, or below the rest of a long value or one empty line as long as the
 * block still lacks its sender or subject. A field that the block already has belongs to what comes after.
 */
function nextField(
  lines: readonly Line[],
  at: number,
  depth: number,
  values: ReadonlyMap<BlockField, unknown>,
): { index: number; field: BlockField; value: string } | null {
  const whole = values.has('from') && values.has('subject') && values.has('sent');
  const furthest = whole ? at : Math.min(lines.length - 1, at + MAX_VALUE_LINES);
  let empty = 0;
  for (let index = at; index <= furthest; index++) {
    const line = lines[index];
    if (!line || line.depth !== depth) return null;
    if (line.bare === '') {
      empty++;
      if (empty > 1) return null;
      continue;
    }
    const field = blockField(line.bare);
    if (field && field !== 'other' && values.has(field)) return null;
    if (field) return { index, field, value: labelled(line.bare)?.value ?? '' };
    // Words below an empty line are the letter, not a value.
    if (empty > 0 || values.size === 0) return null;
  }
  return null;
}

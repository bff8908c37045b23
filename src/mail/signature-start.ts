import { LETTERS } from '../lib/letters';
import type { Line } from './text-lines';

const LETTER = new RegExp(`[${LETTERS}]`);

const CLOSING =
  /^(?:(?:med )?(?:vänliga|vänlig|venlig|vennlig|bästa|beste|bedste|varma|soliga|kollegiala|hjärtliga) h(?:älsning(?:ar)?|ilsen|ilsner)|(?:med )?(?:venleg|vennleg|beste) helsing|med (?:högaktning|hilsen|helsing)|(?:mange |de bedste |hjertelig |varm )?hils(?:en|ner)|helsing|hälsningar|hälsn\.?|vänligen|högaktningsfullt|mvh|vh|(?:with )?(?:kind|best|warm)(?:est)? regards|regards|(?:yours )?(?:sincerely|faithfully)|best wishes)(?=$|[\s,.!/])(.{0,80})$/i;
const SENT_FROM =
  /^(?:skicka(?:t|des|d) från|sendt fra|sent from|sent via|hämta outlook|skaffa outlook|få outlook|last ned outlook|get outlook)\s/i;
const DISCLAIMER =
  /^(?:(?:detta|denna|dette|denne|this) (?:(?:e-?post(?:meddelande|en|melding(?:en|a)?)?|meddelande|mejl|melding(?:en|a)?|e-?mail|message|mail)\b)(?=.{0,300}(?:avse[dt]|konfidensi|konfidenti|confidential|intended|taushets|teie|sekretess|beregnet|ment for|tiltenkt|personuppgift))|när du (?:skickar|mejlar|kontaktar|kommunicerar).{0,120}personuppgift|så (?:här )?(?:behandlar|hanterar) (?:vi|kommunen).{0,60}personuppgift|confidentiality notice|tänk på miljön|tenk på miljøet|please consider the environment)/i;
/** A closing further from the end than this is a sentence in a letter, not the signature. In lines. */
const MAX_SIGNATURE_LINES = 40;
/** Words after the closing on its own line: a name (`Mvh Anna Alm`). */
const MAX_CLOSING_WORDS = 4;

/**
 * The index of the line where the sender's own words end and the signature or a disclaimer begins, looking in
 * `lines[from, to)`; null when there is neither. A greeting as the first line of the text is not a signature.
 */
export function signatureLine(lines: readonly Line[], from: number, to: number): number | null {
  let opened = false;
  let closing: number | null = null;
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (!line || line.bare === '') continue;
    const near = to - index <= MAX_SIGNATURE_LINES;
    const bare = line.bare.replace(/^\*+|\*+$/g, '').slice(0, 600);
    if (isDelimiter(bare) && near) return first(closing, index);
    if (SENT_FROM.test(bare) || DISCLAIMER.test(bare)) return first(closing, index);
    if (opened && near && isClosing(bare)) closing = index;
    opened = true;
  }
  return closing;
}

/** RFC 3676 §4.3 says `-- `; mail programs trim the space. */
function isDelimiter(bare: string): boolean {
  return bare === '--' || bare === '---' || /^_{2,5}$/.test(bare);
}

function isClosing(bare: string): boolean {
  if (bare.length > 120) return false;
  const rest = CLOSING.exec(bare)?.[1];
  return (
    rest !== undefined && rest.split(/\s+/).filter((word) => LETTER.test(word)).length <= MAX_CLOSING_WORDS
  );
}

function first(one: number | null, other: number): number {
  return one === null ? other : Math.min(one, other);
}

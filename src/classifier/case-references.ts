import { CAPITALS, LETTERS, NUMBERS } from '../lib/letters';
import { matchesNotAfter } from '../lib/matches-not-after';
import { withoutOverlaps } from './overlaps';

/** A case or diary number that the sender quotes, and where. */
export interface CaseReference {
  /** As the sender wrote it, without the label before it. */
  readonly text: string;
  /** UTF-16 offsets of `text`; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A code of capitals, perhaps of a committee and a unit. */
const CODE = `[${CAPITALS}]{1,5}(?:-[${CAPITALS}]{1,5})?`;
/** A case number does not begin in the middle of a word, a number, an address or a path. */
const IN_WORD = new RegExp(`[${LETTERS}${NUMBERS}.@/-]`);
const IN_NUMBER = new RegExp(`[${LETTERS}${NUMBERS}./:-]`);
const LETTER_OR_NUMBER = new RegExp(`[${LETTERS}${NUMBERS}]`);

/** `KS 2023-43`, `BUN-2024-00123`, `KS/2016:805`, `KS-2014/742.912`, `BYGG-24/00871`, `KS-UPH 2025/7`, `BYG.2025.402`, `BUN 2025-SK-207`. */
const WITH_PREFIX = new RegExp(
  `${CODE}[ ./-]?(?!\\d{4}-\\d{2}-\\d{2}(?!\\d))(?:(?:19|20)\\d{2}[-/:.](?:[${CAPITALS}]{1,2}-)?\\d{1,6}|\\d{2}[-/](?:[${CAPITALS}]{1,2}-)?\\d{2,6})(?:[-:.]\\d{1,4})?(?![${NUMBERS}]|[-/:.]\\d)`,
  'g',
);

/** `2024/1234`, document `2024/1234-5`, short `25/01177`; not a school year `2026/27`, not a date `12/6`. */
const BARE = new RegExp(
  `(?:(?:19|20)\\d{2}/\\d{1,6}|[12]\\d/(?:[${CAPITALS}]-)?\\d{3,6})(?:-\\d{1,4})?(?![${NUMBERS}/]|[.,]\\d)`,
  'g',
);

/** Tickets of a help desk or a fault report: `INC0094431`, `SD-88104`. */
const TICKET = new RegExp(`(?:INC|SD|REQ|RITM|CS|FM|KM)[- ]?\\d{4,8}(?![${NUMBERS}])`, 'g');
/** `[#4418207]` */
const IN_BRACKETS = /\[#(\d{5,9})\]/g;

/** A word that says that a number follows which is a case's. Invoice, order and customer numbers have other words. */
const LABEL =
  /(?:(?:dnr|diarienr|diarienummer|diarienumret|diarienummeret|ärendenr|ärendenummer|ärende-id|ärende|skadeärende|skadenummer|skadenr|skada|skade|melding|kränkningsärende|anskaffelse|konkurranse|grävtillstånd|gravetillatelse|felanmälan|upphandling|mål|målnummer|saksnr|saksnummer|saknr|saka|saken|sak|arkivsak|arkivsaknr|arkivsaksnr|skadesak|journalnr|journalnummer|referansen|referanse|referensen|referens|referansenummer|referensnummer|meldingsnummer|meldingsnr|ref|case|ticket)(?:(?: (?:nr|no|nummer|number|id|dykkar|deres|er|är|vår))?[.:#]{0,2} ?#?))/gi;
/** What may follow such a word: at most two short groups of capitals and then digits with separators. */
const LABELLED = new RegExp(
  `^(?:${CODE}[ ./-]?)?\\d(?:[./:-][${CAPITALS}](?=-))?[\\d./:-]{1,24}\\d(?:[A-Z]{3}-[A-Z]{4})?(?: \\d{2,4}(?=[\\s,.)]|$))?`,
);
const LONGEST_LABELLED = 40;
const FEWEST_DIGITS = 4;
const DATE_OR_TIME = /^(?:\d{1,2}[.:/-]\d{1,2}(?:[.:/-](?:\d{2}|\d{4}))?|\d{4}-\d{2}-\d{2})(?: \d+)?$/;
const SHORT_CASE = /^\d{2,4}[/:]\d{2}$/;
const SCHOOL_YEAR = /^(?:19|20)?(\d{2})\/(?:19|20)?(\d{2})$/;

/** Case references in order of appearance, as written; overlapping forms give the longest. */
export function findCaseReferences(text: string): CaseReference[] {
  const found: CaseReference[] = [];
  for (const match of matchesNotAfter(LABEL, text, LETTER_OR_NUMBER)) {
    const start = match.index + match[0].length;
    const reference = LABELLED.exec(text.slice(start, start + LONGEST_LABELLED))?.[0];
    if (reference === undefined || !isCaseNumber(reference)) continue;
    found.push({ text: reference, start, end: start + reference.length });
  }
  const bare = [
    ...matchesNotAfter(WITH_PREFIX, text, IN_WORD),
    ...matchesNotAfter(BARE, text, IN_NUMBER),
    ...matchesNotAfter(TICKET, text, IN_WORD),
  ];
  for (const match of bare) {
    if (isSchoolYear(match[0])) continue;
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(IN_BRACKETS)) {
    const [whole, number = ''] = match;
    found.push({ text: number, start: match.index + 2, end: match.index + whole.length - 1 });
  }
  return withoutOverlaps(found);
}

/** A number after a label: long enough, and neither a date, a time nor a school year. */
function isCaseNumber(reference: string): boolean {
  if (SHORT_CASE.test(reference)) return !isSchoolYear(reference);
  if (DATE_OR_TIME.test(reference)) return false;
  return reference.replace(/\D/g, '').length >= FEWEST_DIGITS;
}

function isSchoolYear(reference: string): boolean {
  const years = SCHOOL_YEAR.exec(reference);
  return years !== null && (Number(years[1]) + 1) % 100 === Number(years[2]);
}

import { withoutOverlaps } from './overlaps';

/** A case or diary number that the sender quotes, and where. */
export interface CaseReference {
  /** As the sender wrote it, without the label before it. */
  readonly text: string;
  /** UTF-16 offsets of `text`; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** `KS 2023-43`, `BUN-2024-00123`, `KS/2016:805`, `KS-2014/742.912`, `BYGG-24/00871`, `KS-UPH 2025/7`, `BYG.2025.402`, `BUN 2025-SK-207`. */
const WITH_PREFIX =
  /(?<![\p{L}\p{N}.@/-])\p{Lu}{1,5}(?:-\p{Lu}{1,5})?[ ./-]?(?!\d{4}-\d{2}-\d{2}(?!\d))(?:(?:19|20)\d{2}[-/:.](?:\p{Lu}{1,2}-)?\d{1,6}|\d{2}[-/](?:\p{Lu}{1,2}-)?\d{2,6})(?:[-:.]\d{1,4})?(?![\p{N}]|[-/:.]\d)/gu;

/** `2024/1234`, document `2024/1234-5`, short `25/01177`; not a school year `2026/27`, not a date `12/6`. */
const BARE =
  /(?<![\p{L}\p{N}./:-])(?:(?:19|20)\d{2}\/\d{1,6}|[12]\d\/(?:\p{Lu}-)?\d{3,6})(?:-\d{1,4})?(?![\p{N}/]|[.,]\d)/gu;

/** Tickets of a help desk or a fault report: `INC0094431`, `SD-88104`, `[#4418207]`. */
const TICKET =
  /(?<![\p{L}\p{N}.@/-])(?:INC|SD|REQ|RITM|CS|FM|KM)[- ]?\d{4,8}(?!\p{N})|(?<=\[#)\d{5,9}(?=\])/gu;

/** A word that says that a number follows which is a case's. Invoice, order and customer numbers have other words. */
const LABEL =
  /(?<![\p{L}\p{N}])(?:(?:dnr|diarienr|diarienummer|diarienumret|diarienummeret|ärendenr|ärendenummer|ärende-id|ärende|skadeärende|skadenummer|skadenr|skada|skade|melding|kränkningsärende|anskaffelse|konkurranse|grävtillstånd|gravetillatelse|felanmälan|upphandling|mål|målnummer|saksnr|saksnummer|saknr|saka|saken|sak|arkivsak|arkivsaknr|arkivsaksnr|skadesak|journalnr|journalnummer|referansen|referanse|referensen|referens|referansenummer|referensnummer|meldingsnummer|meldingsnr|ref|case|ticket)(?:(?: (?:nr|no|nummer|number|id|dykkar|deres|er|är|vår))?[.:#]{0,2} ?#?))/giu;
/** What may follow such a word: at most two short groups of capitals and then digits with separators. */
const LABELLED =
  /^(?:\p{Lu}{1,5}(?:-\p{Lu}{1,5})?[ ./-]?)?\d(?:[./:-]\p{Lu}(?=-))?[\d./:-]{1,24}\d(?:[A-Z]{3}-[A-Z]{4})?(?: \d{2,4}(?=[\s,.)]|$))?/u;
const LONGEST_LABELLED = 40;
const FEWEST_DIGITS = 4;
const DATE_OR_TIME = /^(?:\d{1,2}[.:/-]\d{1,2}(?:[.:/-](?:\d{2}|\d{4}))?|\d{4}-\d{2}-\d{2})(?: \d+)?$/;
const SHORT_CASE = /^\d{2,4}[/:]\d{2}$/;
const SCHOOL_YEAR = /^(?:19|20)?(\d{2})\/(?:19|20)?(\d{2})$/;

/** Case references in order of appearance, as written; overlapping forms give the longest. */
export function findCaseReferences(text: string): CaseReference[] {
  const found: CaseReference[] = [];
  for (const match of text.matchAll(LABEL)) {
    const start = match.index + match[0].length;
    const reference = LABELLED.exec(text.slice(start, start + LONGEST_LABELLED))?.[0];
    if (reference === undefined || !isCaseNumber(reference)) continue;
    found.push({ text: reference, start, end: start + reference.length });
  }
  for (const pattern of [WITH_PREFIX, BARE, TICKET]) {
    for (const match of text.matchAll(pattern)) {
      if (isSchoolYear(match[0])) continue;
      found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
    }
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

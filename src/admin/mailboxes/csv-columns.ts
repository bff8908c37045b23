import { TEXT_LANGUAGES, type TextLanguage } from '../../policy/labels';
import { say } from '../../texts/say';
import texts from '../../texts/admin-mailboxes.texts.json';

/** The columns that hold one value, in the order of an exported table, with the heading of each. */
const PLAIN_HEADINGS = {
  id: 'fieldId',
  address: 'fieldAddress',
  units: 'fieldUnits',
  kinds: 'fieldKinds',
  level: 'fieldLevel',
  responsible: 'fieldResponsible',
  responsibleAddress: 'columnResponsibleAddress',
  responsibleMailbox: 'columnResponsibleMailbox',
  substitute: 'fieldSubstitute',
  substituteAddress: 'columnSubstituteAddress',
  substituteMailbox: 'columnSubstituteMailbox',
  internalOnly: 'fieldInternalOnly',
  external: 'fieldExternal',
  active: 'fieldActive',
  successor: 'fieldSuccessor',
  example: 'fieldExample',
} as const satisfies Record<string, keyof typeof texts>;

type PlainColumn = keyof typeof PLAIN_HEADINGS;
const PLAIN_COLUMNS = Object.keys(PLAIN_HEADINGS) as readonly PlainColumn[];

/** A column of the table: a field of a mailbox, or a text of it in one language. */
export type CsvColumn = PlainColumn | `name:${TextLanguage}` | `areas:${TextLanguage}`;

/**
 * Other headings by which tables of mailboxes call them, in the four languages; all in the form of `plainHeading`.
 * A name without a language is in the municipality's first one.
 */
const OTHER_HEADINGS: Readonly<Partial<Record<PlainColumn, readonly string[]>>> = {
  id: ['id', 'identifier', 'identitet', 'kortnamn', 'kortnavn'],
  address: [
    'epost',
    'epostadress',
    'mejladress',
    'mejl',
    'mail',
    'mailadress',
    'adress',
    'emailadress',
    'primarsmtpadress',
    'epostadresse',
    'adresse',
    'mailadresse',
    'email',
    'emailaddress',
    'address',
    'mailbox',
    'primarysmtpaddress',
    'funktionsbrevlada',
    'brevlada',
    'postkasse',
    'postboks',
  ],
  units: [
    'enhet',
    'enheter',
    'forvaltning',
    'forvaltningar',
    'eining',
    'einingar',
    'unit',
    'units',
    'department',
    'departments',
  ],
  kinds: ['typ', 'slag', 'meddelandeslag', 'type', 'typer', 'typar', 'kind', 'kinds'],
  level: ['niva', 'level'],
  responsible: ['ansvarig', 'ansvarlig', 'ansvarleg', 'responsible'],
  substitute: ['ersattare', 'vikarie', 'vikar', 'stedfortreder', 'stadfortredar', 'substitute', 'deputy'],
  internalOnly: [
    'intern',
    'internt',
    'endastinternt',
    'bareinternt',
    'berreinternt',
    'internal',
    'internalonly',
  ],
  external: ['extern', 'ekstern', 'external'],
  active: ['aktiv', 'aktivt', 'oppen', 'apen', 'open', 'active'],
  successor: ['eftertradare', 'etterfolger', 'etterfolgjar', 'erstattesav', 'successor', 'replacedby'],
  example: ['exempel', 'eksempel', 'doeme', 'dome', 'example'],
};

const NAME_HEADINGS = ['namn', 'navn', 'name', 'visningsnamn', 'visningsnavn', 'displayname'];
const AREA_HEADINGS = [
  'omraden',
  'ansvarsomraden',
  'omrader',
  'ansvarsomrader',
  'omrade',
  'ansvarsomrade',
  'areas',
  'area',
];

/** The columns of a table in these languages, in the order in which they are written. */
export function csvColumns(languages: readonly TextLanguage[]): CsvColumn[] {
  const [id, address, ...rest] = PLAIN_COLUMNS;
  const inEach = <Part extends 'name' | 'areas'>(part: Part) =>
    languages.map((language) => `${part}:${language}` as const);
  return [...(id && address ? [id, address] : []), ...inEach('name'), ...rest, ...inEach('areas')];
}

/** The heading of a column in a language: `E-postadress`, `Namn (sv)`. */
export function columnHeading(column: CsvColumn, language: TextLanguage): string {
  const { part, textLanguage } = partsOf(column);
  if (part === null) return say(texts[PLAIN_HEADINGS[column as PlainColumn]], language);
  return `${say(texts[part === 'name' ? 'fieldName' : 'fieldAreas'], language)} (${textLanguage})`;
}

/** The column that a heading means, in any of the four languages and with or without accents; null for none. */
export function columnOf(heading: string, languages: readonly TextLanguage[]): CsvColumn | null {
  const [, before = heading, named] = /^([^(]{0,200})\((sv|nb|nn|en)\)\s*$/i.exec(heading.trim()) ?? [];
  const plain = plainHeading(before);
  const part = NAMES.has(plain) ? 'name' : AREAS.has(plain) ? 'areas' : null;
  if (part === null) return named === undefined ? (PLAIN.get(plain) ?? null) : null;
  const language = (named?.toLowerCase() as TextLanguage | undefined) ?? languages[0];
  return language !== undefined && languages.includes(language) ? `${part}:${language}` : null;
}

/** Small letters without accents, spaces and signs: `E-postadress` and `Epost adress` are one. */
export function plainHeading(heading: string): string {
  return heading
    .slice(0, 200)
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

/** Which part of a mailbox a column is, when it holds a text in one language. */
export function partsOf(column: CsvColumn): {
  readonly part: 'name' | 'areas' | null;
  readonly textLanguage: TextLanguage | null;
} {
  const [part, textLanguage] = column.split(':');
  return part === 'name' || part === 'areas'
    ? { part, textLanguage: textLanguage as TextLanguage }
    : { part: null, textLanguage: null };
}

function everyLanguage(key: keyof typeof texts): string[] {
  return TEXT_LANGUAGES.map((language) => plainHeading(say(texts[key], language)));
}

const NAMES = new Set([...NAME_HEADINGS, ...everyLanguage('fieldName')]);
const AREAS = new Set([...AREA_HEADINGS, ...everyLanguage('fieldAreas')]);
const PLAIN: ReadonlyMap<string, PlainColumn> = new Map(
  PLAIN_COLUMNS.flatMap((column) =>
    [...everyLanguage(PLAIN_HEADINGS[column]), ...(OTHER_HEADINGS[column] ?? []), column.toLowerCase()].map(
      (heading): [string, PlainColumn] => [heading, column],
    ),
  ),
);

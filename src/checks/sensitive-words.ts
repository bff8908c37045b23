/**
 * Beginnings of words that speak of health, social services, crime or protection, in Swedish, Norwegian and English:
 * what OSL 21 and 26 chapters and offentleglova § 13 guard, and GDPR article 9 calls special. A person judges; the
 * list only makes one look.
 */
const BEGINNINGS: readonly string[] = [
  // sv
  'orosanmäl',
  'försörjningsstöd',
  'missbruk',
  'kvarskriv',
  'sekretessmarker',
  'sekretessbelagd',
  'skyddad identitet',
  'skyddade personuppgifter',
  'psykiatri',
  'självmord',
  'diagnos',
  'läkarintyg',
  'sjukjournal',
  'patientjournal',
  'lvu',
  'lvm',
  'våld i nära',
  'umgängesrätt',
  'belastningsregist',
  'utdrag ur brottsregist',
  // nb, nn
  'bekymringsmeld',
  'uromeld',
  'barnevernssak',
  'barnevernsak',
  'barnevernet',
  'sosialhjelp',
  'rusmisbruk',
  'rusproblem',
  'adressesperre',
  'strengt fortrolig',
  'fortruleg adresse',
  'fortrolig adresse',
  'taushetsbelagt',
  'teieplikt',
  'selvmord',
  'sjølvmord',
  'legeerklæring',
  'legefråsegn',
  'pasientjournal',
  'vold i nære',
  'vald i nære',
  'straffesak',
  // en
  'child protection',
  'income support',
  'protected identity',
  'medical certificate',
  'medical record',
  'suicid',
  'substance abuse',
];

export interface SensitiveWord {
  /** UTF-16 offsets; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Short ones stand for a whole word. */
const LONGEST_WHOLE = 3;
const LETTER = /[a-zà-öø-ÿ]/i;

/** Every word that begins as a sensitive one does, in order of appearance. Linear in the text. */
export function findSensitiveWords(text: string): SensitiveWord[] {
  const lower = text.toLowerCase();
  // A letter that gets longer in lower case (İ) would move the offsets: such a text is read as it is.
  const searched = lower.length === text.length ? lower : text;
  const found: SensitiveWord[] = [];
  for (const beginning of BEGINNINGS) {
    for (
      let start = searched.indexOf(beginning);
      start >= 0;
      start = searched.indexOf(beginning, start + 1)
    ) {
      const end = wordEnd(searched, start + beginning.length);
      const isWhole = beginning.length > LONGEST_WHOLE || end === start + beginning.length;
      if (isWhole && !LETTER.test(searched[start - 1] ?? '')) found.push({ start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && LETTER.test(text[end] ?? '')) end += 1;
  return end;
}

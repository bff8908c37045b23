import type { Policy } from '../policy/policy';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../policy/labels';
import { tokenize } from './tokens';

/** Small words that one language has and its neighbours have not, or share with few; written as the tokens are. */
const FUNCTION_WORDS: Readonly<Record<MessageLanguage, string>> = {
  sv: `och att jag är inte för från ni när hur vad också då nu mycket efter utan mig dig sig eller vi vill har hej
    tack varför någon något några mejl ert era er min mitt blir blev finns skulle måste väl där här gör går får
    bara än kan ska som men till på hos vart sen dom denna detta dessa även kommunen ingen inget innan igen
    vår våra sedan kunna fråga ring tacksam hälsning hälsningar dag veckan mellan mot av ett en den det är i med om vi ni han hon man har här imorse oxå nåt nån de sej mej`,
  nb: `og å jeg er ikke for fra dere når hvordan hva også da nå mye etter uten meg deg seg eller vi vil har hei takk
    hvorfor noen noe deres min mitt blir ble finnes skulle må der her gjør går får bare enn kan skal som men til på
    hos hvor hvem hvilken hvis denne dette disse kommunen ingen ingenting før igjen vår våre siden kunne spørsmål
    hilsen mellom mot av et en den det være være hjem hjemme kjøre selv mer gjerne hele sende uke jeg bør være de dem
    i med om så at han hun man sykt syk blitt hvert dette søndag lørdag spurte takk`,
  nn: `og å eg er ikkje for frå de dykk når korleis kva òg då no mykje etter utan meg deg seg eller vi me vil har hei
    takk kvifor nokon noko nokre dykkar min mitt vert blir vart finst skulle må der her gjer går får berre enn kan
    skal som men til på hos kvar kven kva viss dersom denne dette desse kommunen ingen ingenting før igjen vår våre
    sidan kunne spørsmål helsing mellom mot av eit ein ei den det vere vore heim heime køyre sjølv meir gjerne heile
    sende veke dei ho han kjem skule vegen saka mi di si gong skriv veit ynskjer ønskjer
    i med om så at han man sjuk sjukt vorte kvart berre sundag laurdag tilsegn ver snill attende seier tek`,
  en: `the and you is are not from when how what also then now much after without or we will have hello hi
    thank thanks why some any your my would must there here can shall as but to where who this these of
    an it be been with that they please could should our has was were if yes dear regards my`,
  se: `mun don lea leat ii eai go mii gii gos goas maid dat dán muhto vai dahje buorre beaivi giitu
    giitos dearvvuođat mu mus munnje din dis didjiide didjiin mis midjiide lei ledje livččii sáhttá sáhttit galgá
    galggan háliidan jus juos jos ieš dál odne ihttin gielda suohkan suohkana máná mánná mánát skuvla bures ovdal
    maŋŋá maŋŋel birra bokte várás nu leamaš oažžut oaččun jearran gažaldat lean leat dieđihit ohcan leange`,
};

/** Letters that only some of the languages have; each occurrence counts as part of a word's worth. */
const LETTERS: readonly { readonly letters: RegExp; readonly languages: readonly MessageLanguage[] }[] = [
  { letters: /[äö]/gi, languages: ['sv'] },
  { letters: /[æø]/gi, languages: ['nb', 'nn'] },
  { letters: /[čđŋšŧž]/gi, languages: ['se'] },
  { letters: /á/gi, languages: ['se'] },
];
const LETTER_SCORE = 0.6;
const MOST_LETTERS = 12;

/** Endings that tell the two Norwegian languages apart where no small word does. */
const ENDINGS: readonly { readonly ending: RegExp; readonly language: MessageLanguage }[] = [
  { ending: /(?:ane|inga|leg|legare|heit|ingar|ar|arar|ikkje|øyr\w*|kj\w*ast|asj)$/u, language: 'nn' },
  { ending: /(?:ene|ingen|lig|ligere|het|inger|else|elsen)$/u, language: 'nb' },
];
const ENDING_SCORE = 0.25;

/** Text read to tell the language, UTF-16 units: more does not make it surer. */
const LANGUAGE_TEXT = 4_000;

/** What the policy's own language, and its country's other one, count for before anything is read. */
const OWN_LANGUAGE_SCORE = 0.3;
const COUNTRY_LANGUAGE_SCORE = 0.15;

/** A language and what a word counts for it. */
type WordScore = readonly [MessageLanguage, number];

/** A word that few languages share says more than one they have in common. */
const WORD_SCORES = wordScores();

/** Whether a word, as the tokens have it, is one of the small words that every text has: no reason for a reader. */
export function isFunctionWord(word: string): boolean {
  return WORD_SCORES.has(word);
}

/**
 * The language a text is written in, by its small words and letters. With nothing to go by, or when languages
 * are as likely as each other, the policy's own language wins, then its country's.
 */
export function detectLanguage(text: string, policy: Pick<Policy, 'languages'>): MessageLanguage {
  const read = text.slice(0, LANGUAGE_TEXT).normalize('NFC');
  const scores = new Map<MessageLanguage, number>();
  const add = (language: MessageLanguage, score: number) =>
    scores.set(language, (scores.get(language) ?? 0) + score);
  for (const { word } of tokenize(read)) {
    for (const [language, score] of scoresOfWord(word)) add(language, score);
  }
  for (const { letters, languages } of LETTERS) {
    const count = Math.min(MOST_LETTERS, read.match(letters)?.length ?? 0);
    for (const language of languages) add(language, count * LETTER_SCORE);
  }
  return best(scores, policy);
}

/** What words say that were asked for before: texts repeat their words. */
const remembered = new Map<string, readonly WordScore[]>();
const MOST_REMEMBERED = 5_000;

/** What a word says for each language, by itself and by its ending. */
function scoresOfWord(word: string): readonly WordScore[] {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const endings = ENDINGS.filter(({ ending }) => word.length > 5 && ending.test(word));
  const scores = [
    ...(WORD_SCORES.get(word) ?? []),
    ...endings.map(({ language }) => [language, ENDING_SCORE] as const),
  ];
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, scores);
  return scores;
}

function best(
  scores: ReadonlyMap<MessageLanguage, number>,
  policy: Pick<Policy, 'languages'>,
): MessageLanguage {
  const own = policy.languages[0] ?? 'sv';
  const country: readonly MessageLanguage[] = own === 'sv' ? ['sv'] : ['nb', 'nn'];
  const order = [...new Set<MessageLanguage>([own, ...country, ...MESSAGE_LANGUAGES])];
  const scoreOf = (language: MessageLanguage) =>
    (scores.get(language) ?? 0) +
    (language === own ? OWN_LANGUAGE_SCORE : country.includes(language) ? COUNTRY_LANGUAGE_SCORE : 0);
  return order.reduce((chosen, language) => (scoreOf(language) > scoreOf(chosen) ? language : chosen), own);
}

function wordScores(): ReadonlyMap<string, readonly WordScore[]> {
  const languagesOf = new Map<string, Set<MessageLanguage>>();
  for (const language of MESSAGE_LANGUAGES) {
    for (const { word } of tokenize(FUNCTION_WORDS[language])) {
      languagesOf.set(word, (languagesOf.get(word) ?? new Set()).add(language));
    }
  }
  const scores = new Map<string, readonly WordScore[]>();
  for (const [word, languages] of languagesOf) {
    const score = 1 / languages.size ** 2;
    scores.set(
      word,
      [...languages].map((language) => [language, score] as const),
    );
  }
  return scores;
}

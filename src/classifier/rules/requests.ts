import { findWords, type Finding, type RuleInput } from './rule';

const ARRIVED =
  '(?:mottag\\w{0,5}|mottat\\w{0,3}|motteke|mottek\\w{0,4}|mottak\\w{0,4}|tatt (?:e?i ?)?mot|tagit emot|teke imot|fått|mottagen|kommit|kommet|kome|komen|nått|nådd|landat|landet|landa|sett|läst|lest|lese|registrert|registrerat|framme|frem|fram|åpnes|gått fram|rettidig|arrived|arrival|received|receipt|come (?:in|through)|got)';
const ASK =
  '(?:bekr[äe]ft\\w{0,6}|stadfest\\w{0,4}|kvittera\\w{0,2}|kvittering|kvitto|mottagningsbevis|confirm\\w{0,6}|acknowledge|skriv|svara?|svar|skicka (?:gärna )?(?:ett|en|et) (?:ord|rad|kvitto|linje|svar)|send\\w{0,2} (?:[\\p{L}]{1,8} ){0,3}(?:ord|rad|linje|melding|bekreftelse|kvittering)|säg till|sei frå|si fra|gi (?:meg |oss |gjerne )?(?:beskjed|melding)|gje (?:meg |oss |gjerne )?(?:beskjed|melding|eit pip)|hojta|besked|en rad|ett ord|et par ord|en linje|(?:write|let us|let me) (?:back|know))';

const RECEIPT = [
  new RegExp(
    `(?<![\\p{L}])${ASK}(?:[ ,"'«»”]{1,3}[\\p{L}\\d]{1,16}){0,9}[ ,"'«”]{1,3}${ARRIVED}(?![\\p{L}])`,
    'gu',
  ),
  /(?:bekreft (?:\p{L}{1,20} )?mot(?:tak|tatt)|bekräfta (?:gärna )?mottag\w{1,20}|stadfest (?:\p{L}{1,20} )?mottak|mottagningsbekräftelse,? tack|mottagningsbevis tack|mottagandet torde bekräftas|kvittera,? tack|skicka en mottagningsbekräftelse|ber om (?:en )?(?:mottaksbekreftelse|mottakskvittering|kvittering)|acknowledge (?:the )?(?:its )?(?:receipt|arrival)|confirm (?:the )?receipt|kom (?:den|det|mejlet|mailen) fram|svara gärna kort så|ett kort svar om att)/gu,
];
const ASKED_FROM_US = /(?:har|er|är|blev|ble|vart|var) (?:blitt )?(?:bekräftat|bekreftet|stadfesta)/iu;

/** Asks in words for a confirmation that the message has arrived (guideline rule LAV-10). */
export function receiptRequested(input: RuleInput): Finding[] {
  const finding = { for: 'receipt-requested', source: 'receipt-requested', weight: 2 } as const;
  return findWords(input, RECEIPT, finding).filter((found) => !ASKED_FROM_US.test(found.text));
}

const THIS =
  '(?:detta|det här|dette|denne|den|det|dessa|desse|disse|mejlet|mailen|meilen|mitt mejl|mitt brev|brevet|e-posten|meldinga|meldingen|meddelandet|frågan|min fråga|den här frågan|hela mejlet|heile e-posten|hele e-posten|handlingen|skrivelsen|beslutet|förfrågan|this|it|this (?:e-?mail|letter|message))';
const PASS_ON = [
  /(?:vidarebefordra\w{0,2}|vidareförmedla|videresend\w{0,2}|vidaresend\w{0,2}|videreformidl\w{0,2}|videreformidl|framför (?:till|det|detta|gärna)|slussa)(?! (?:inte|ikke|ikkje))(?:[ ,][\p{L}-]{1,20}){0,4}/gu,
  /(?:skicka\w{0,2}|sänd\w{0,2}|släpp\w{0,2}|lämna\w{0,2}|låt|gå|send\w{0,2}|gi|gje|gjev|ta|tar|lat|la)(?: [\p{L}-]{1,14}){0,5} (?:vidare|videre)(?: (?:till|til|dit|osorterat)(?: [\p{L}-]{1,24}){0,2}|[.,!])/gu,
  new RegExp(
    `(?:skicka|sprid|sänd|send|dela ut|gi|gje|gjev|ge|lämna|lever|legg|koppla|hand|give|pass|forward|formidle|rikta|ta)(?: gärna| gjerne| runt| rakt| rett| on| please){0,2} ${THIS}(?: här)?(?: \\p{L}{1,14}){0,4} (?:till|til|to|hos|rett til|on to)(?: [\\p{L}-]{1,24}){1,3}`,
    'gu',
  ),
  /(?:please |kindly |could you |can you )(?:please |kindly )?(?:forward|pass|hand)(?: [\p{L}-]{1,14}){0,3} to(?: [\p{L}-]{1,20}){1,3}/gu,
  /(?:skicka|sprid|send|del)(?: gärna| gjerne)?(?: \p{L}{1,14}){0,3} (?:till|til) (?:alla|alle|hela|heile|hele|allihop|kvart einaste|samtliga)(?: [\p{L}-]{1,20}){0,4}/gu,
  /(?:delas ut|dela ut|delast ut|deles ut|bes oversendt|önskas vidare|gå rett til|gå direkt till|gi beskjed til|gje beskjed til|hälsa till|meddela (?:fullmäktiges|nämndens))(?: (?:till|til))?(?: [\p{L}-]{1,24}){1,4}/gu,
];

/**
 * Asks in words to be passed on to a named person, role, committee or everyone: a wish, which a registrator decides
 * about (guideline rule OSB-14).
 */
export function namedAddressee(input: RuleInput): Finding[] {
  return findWords(input, PASS_ON, { for: 'named-addressee', source: 'named-addressee', weight: 2 });
}

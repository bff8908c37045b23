import { findWords, type Finding, type RuleInput } from './rule';

const URGENT = [
  /(?:akut(?:t)? (?:fara|läge|behov|hjälp)|livsfarlig\w{0,20}|livsfarleg\w{0,20}|fara för liv|fare for liv|brinner|det brenn(?:er)? |gasläcka|gasslukt|gasslekkasje|vattenläcka|vannlekkasje|vasslekkasje|strömförande|strømførende|straumførande|hängande elledning|kommer (?:någon|noen|nokon) att skadas|innan någon (?:skad|dör|kör|ramlar|trillar|drunkn)\w{0,20}|før (?:noen|nokon|det) (?:blir|dett|faller|kjører|skad|ryk|går)\w{0,20})/gu,
  /(?:(?:måste|må|skal|trenger|treng|behöver|behøver) (?:\p{L}{1,20} ){0,6}(?:i dag|idag|i kväll|ikväll|i natt|inatt|i kveld|med en gang|med ein gong|omgående|omedelbart|nu direkt|straks))/gu,
  /(?:(?:kan|rekker|rekk|hinner|klarar|klarer|kommer|kjem|får) (?:inte|ikke|ikkje) (?:\p{L}{1,20} ){0,5}(?:i dag|idag|i kväll|ikväll|i natt|i kveld|nattvakt|kveldsvakt|kvällspass|nattpass))/gu,
  /(?:haster|hastar|brådskar|brådskande|bråttom|omgående|umiddelbart|snarest i dag|\basap\b|\burgent(?:ly)?\b|right now|immediately|emergency)/gu,
];

/** Danger now, or something that must be done the same day. */
export function urgent(input: RuleInput): Finding[] {
  return findWords(input, URGENT, { for: 'urgent', source: 'urgent-words', weight: 1 });
}

const PROTECTED_IDENTITY = [
  /(?:skyddad(?:e)? (?:identitet|folkbokföring|adress|personuppgift\w{0,20})|sekretessmark\w{1,20}|fingerade personuppgifter|kvarskriv\w{1,20}|adressesperre\w{0,20}|adressesperra|adressesperr\w{0,20}|(?:kode|gradering) ?[67](?!\d)|strengt fortrolig(?:e)? adresse|fortrolig(?:e)? adresse|hemmelig adresse|hemmeleg adresse|skjult adresse|skjermet adresse|skjerma adresse|hemlig adress|protected (?:identity|address)|secret address)/gu,
];

/** Says that somebody's identity or address is protected; such a message is always confidential as well. */
export function protectedIdentity(input: RuleInput): Finding[] {
  const found = findWords(input, PROTECTED_IDENTITY, {
    for: 'protected-identity',
    source: 'protected-identity',
    weight: 4,
  });
  return [...found, ...found.slice(0, 1).map((finding) => ({ ...finding, for: 'confidential' as const }))];
}

const CONFIDENTIAL = [
  /(?<![\p{L}])(?:adhd|asperger\w{0,20}|autis\w{1,20}|diagnos\w{0,6}|depres\w{1,20}|psykos\w{0,20}|psykisk\w{0,20}|ångest\w{0,20}|självmord\w{0,20}|selvmord\w{0,20}|sjølvmord\w{0,20}|cancer\w{0,20}|kreft\w{0,20}|demens\w{0,20}|alzheimer\w{0,20}|schizofreni\w{0,20}|bipolär\w{0,20}|bipolar\w{0,20}|epilep\w{1,20}|ruskonsult\w{0,20}|rusavheng\w{0,20}|rusmis\w{0,20}|rusproblem\w{0,20}|missbruk\w{0,20}|misbruk\w{0,20}|alkoholis\w{0,20}|alkoholproblem\w{0,20}|hiv|abort\w{0,20}|misshand\w{1,20}|mishandl\w{0,20}|kvinnofrid\w{0,20}|kvinnojour\w{0,20}|krisesenter\w{0,20}|krisesenteret|skyddat boende|våldtäkt\w{0,20}|voldtekt\w{0,20}|valdtekt\w{0,20}|incest\w{0,20}|overgrep\w{0,20}|övergrepp\w{0,20}|funktionsnedsättning\w{0,20}|funktionshinder\w{0,20}|utviklingshem\w{1,20}|cp-skad\w{0,20}|epikrise\w{0,20}|läkarutlåtande\w{0,20}|legeerklæring\w{0,20}|gjeldsordning\w{0,20}|skuldsaner\w{1,20}|sosialhjelp\w{0,20}|sosialstønad\w{0,20}|försörjningsstöd\w{0,20}|barnevern\w{0,20}|omhändertag\w{0,20}|lvu|lvm|familjehem\w{0,20}|fosterhjem\w{0,20}|fosterheim\w{0,20}|placerad i|ppt|bup|elevhälsa\w{0,20}|åtgärdsprogram\w{0,20}|spesialundervis\w{0,20}|individuelt tilrettelagt|dömd för|dømt for|criminal record|depression|diagnosis|disability|addiction|alcoholic|welfare case)(?![\p{L}])/gu,
];

/** Words about health, social services, violence, addiction or debt: each a hint; the model's words decide with them. */
export function confidentialWords(input: RuleInput): Finding[] {
  return findWords(input, CONFIDENTIAL, { for: 'confidential', source: 'confidential-words', weight: 1 });
}

const THREAT = [
  /(?:(?:jag|vi|eg|jeg|me) (?:vet|veit) (?:nog |godt |vel |mycket väl |alltid )?(?:var|hvor|kvar|vart) (?:du|ni|dere|de|dykk|hon|han|ho|hun|din|dina|barna|ungarna|ungene|ungane|familjen|familien)(?: \p{L}{1,20}){0,3} (?:bor|bur|jobbar|jobber|går)|we know where|i know where you|know (?:which|what) (?:bus|car|house|school)|vet vilken (?:bil|buss|väg|skola)|vet hvilken (?:bil|buss|vei|skole))/gu,
  /(?<![\p{L}])(?:(?:ska|skal|kommer att|kommer til å|kjem til å) (?:\p{L}{1,20} ){0,2}(?:döda|drepa|drepe|drepte|skjuta|skyte|skyta|slå ihjäl|slå i hel|slå sönder|knäcka|knivhugga|spränga|sprenge|bränna ner|brenne ned|elda upp|tända eld)|döda (?:dig|er)|drepe (?:deg|dere)|drepa (?:deg|dykk)|burn (?:it|the|your) (?:\p{L}{1,20} )?down|(?:kill|shoot|stab|hurt) (?:you|him|her|them))/gu,
  /(?:passa (?:dig|er) (?:jävligt |väldigt )?noga|pass (?:deg|dere|dykk)(?: \p{L}{1,20}){0,2}(?:,|\.|!| når| neste)|(?:akta|se upp) (?:dig|er) (?:för|när)|watch your back|du ska få (?:se|ångra|betala)|(?:ni|du|dere|de|du) (?:kommer att|kommer til å|kjem til å|ska|skal) (?:få )?ångr[ae]|(?:kommer att|skal) (?:angre|angra) (?:på|bittert)|synd om (?:det|något|noe|noko) (?:skulle )?(?:hän|skje|hend)\w{0,20})/gu,
];

/** Threats said in so many words; veiled ones are left to the model's words. */
export function threat(input: RuleInput): Finding[] {
  return findWords(input, THREAT, { for: 'threat', source: 'threat-words', weight: 1.5 });
}

import { findWords, type Finding, type RuleInput } from './rule';

const URGENT = [
  /(?:akut(?:t)? (?:fara|läge|behov|hjälp)|livsfarlig\w*|livsfarleg\w*|fara för liv|fare for liv|brinner|det brenn(?:er)? |gasläcka|gasslukt|gasslekkasje|vattenläcka|vannlekkasje|vasslekkasje|strömförande|strømførende|straumførande|hängande elledning|kommer (?:någon|noen|nokon) att skadas|innan någon (?:skad|dör|kör|ramlar|trillar|drunkn)\w*|før (?:noen|nokon|det) (?:blir|dett|faller|kjører|skad|ryk|går)\w*)/giu,
  /(?:(?:måste|må|skal|trenger|treng|behöver|behøver) (?:\p{L}+ ){0,6}(?:i dag|idag|i kväll|ikväll|i natt|inatt|i kveld|med en gang|med ein gong|omgående|omedelbart|nu direkt|straks))/giu,
  /(?:(?:kan|rekker|rekk|hinner|klarar|klarer|kommer|kjem|får) (?:inte|ikke|ikkje) (?:\p{L}+ ){0,5}(?:i dag|idag|i kväll|ikväll|i natt|i kveld|nattvakt|kveldsvakt|kvällspass|nattpass))/giu,
  /(?:haster|hastar|brådskar|brådskande|bråttom|omgående|umiddelbart|snarest i dag|\basap\b|\burgent(?:ly)?\b|right now|immediately|emergency)/giu,
];

/** Danger now, or something that must be done the same day. */
export function urgent(input: RuleInput): Finding[] {
  return findWords(input, URGENT, { for: 'urgent', source: 'urgent-words', weight: 1 });
}

const PROTECTED_IDENTITY = [
  /(?:skyddad(?:e)? (?:identitet|folkbokföring|adress|personuppgift\w*)|sekretessmark\w+|fingerade personuppgifter|kvarskriv\w+|adressesperre\w*|adressesperra|adressesperr\w*|(?:kode|gradering) ?[67](?!\d)|strengt fortrolig(?:e)? adresse|fortrolig(?:e)? adresse|hemmelig adresse|hemmeleg adresse|skjult adresse|skjermet adresse|skjerma adresse|hemlig adress|protected (?:identity|address)|secret address)/giu,
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
  /(?<![\p{L}])(?:adhd|asperger\w*|autis\w+|diagnos\w{0,6}|depres\w+|psykos\w*|psykisk\w*|ångest\w*|självmord\w*|selvmord\w*|sjølvmord\w*|cancer\w*|kreft\w*|demens\w*|alzheimer\w*|schizofreni\w*|bipolär\w*|bipolar\w*|epilep\w+|ruskonsult\w*|rusavheng\w*|rusmis\w*|rusproblem\w*|missbruk\w*|misbruk\w*|alkoholis\w*|alkoholproblem\w*|hiv|abort\w*|misshand\w+|mishandl\w*|kvinnofrid\w*|kvinnojour\w*|krisesenter\w*|krisesenteret|skyddat boende|våldtäkt\w*|voldtekt\w*|valdtekt\w*|incest\w*|overgrep\w*|övergrepp\w*|funktionsnedsättning\w*|funktionshinder\w*|utviklingshem\w+|cp-skad\w*|epikrise\w*|läkarutlåtande\w*|legeerklæring\w*|gjeldsordning\w*|skuldsaner\w+|sosialhjelp\w*|sosialstønad\w*|försörjningsstöd\w*|barnevern\w*|omhändertag\w*|lvu|lvm|familjehem\w*|fosterhjem\w*|fosterheim\w*|placerad i|ppt|bup|elevhälsa\w*|åtgärdsprogram\w*|spesialundervis\w*|individuelt tilrettelagt|dömd för|dømt for|criminal record|depression|diagnosis|disability|addiction|alcoholic|welfare case)(?![\p{L}])/giu,
];

/** Words about health, social services, violence, addiction or debt: each a hint; the model's words decide with them. */
export function confidentialWords(input: RuleInput): Finding[] {
  return findWords(input, CONFIDENTIAL, { for: 'confidential', source: 'confidential-words', weight: 1 });
}

const THREAT = [
  /(?:(?:jag|vi|eg|jeg|me) (?:vet|veit) (?:nog |godt |vel |mycket väl |alltid )?(?:var|hvor|kvar|vart) (?:du|ni|dere|de|dykk|hon|han|ho|hun|din|dina|barna|ungarna|ungene|ungane|familjen|familien)(?: \p{L}+){0,3} (?:bor|bur|jobbar|jobber|går)|we know where|i know where you|know (?:which|what) (?:bus|car|house|school)|vet vilken (?:bil|buss|väg|skola)|vet hvilken (?:bil|buss|vei|skole))/giu,
  /(?<![\p{L}])(?:(?:ska|skal|kommer att|kommer til å|kjem til å) (?:\p{L}+ ){0,2}(?:döda|drepa|drepe|drepte|skjuta|skyte|skyta|slå ihjäl|slå i hel|slå sönder|knäcka|knivhugga|spränga|sprenge|bränna ner|brenne ned|elda upp|tända eld)|döda (?:dig|er)|drepe (?:deg|dere)|drepa (?:deg|dykk)|burn (?:it|the|your) (?:\p{L}+ )?down|(?:kill|shoot|stab|hurt) (?:you|him|her|them))/giu,
  /(?:passa (?:dig|er) (?:jävligt |väldigt )?noga|pass (?:deg|dere|dykk)(?: \p{L}+){0,2}(?:,|\.|!| når| neste)|(?:akta|se upp) (?:dig|er) (?:för|när)|watch your back|du ska få (?:se|ångra|betala)|(?:ni|du|dere|de|du) (?:kommer att|kommer til å|kjem til å|ska|skal) (?:få )?ångr[ae]|(?:kommer att|skal) (?:angre|angra) (?:på|bittert)|synd om (?:det|något|noe|noko) (?:skulle )?(?:hän|skje|hend)\w*)/giu,
];

/** Threats said in so many words; veiled ones are left to the model's words. */
export function threat(input: RuleInput): Finding[] {
  return findWords(input, THREAT, { for: 'threat', source: 'threat-words', weight: 1.5 });
}

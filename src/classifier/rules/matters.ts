import type { Matter } from '../../policy/labels';
import { findWords, type Finding, type RuleInput } from './rule';

/** Words that a matter is called by; a question about one uses them too, so that they only add to the scores. */
const MATTER_WORDS: readonly (readonly [Exclude<Matter, ''>, RegExp])[] = [
  [
    'appeal',
    /(?<![\p{L}])(?:överklagar|överklagan(?:de)?|överklagas av|bestrider beslutet|begär omprövning|laglighetsprövning|klage på (?:vedtak|avslag|avgjørelse)\w{0,20}|klager (?:herved |med dette |på )*(?:på )?(?:vedtak|avslag)\w{0,20}|klagar (?:på )?(?:vedtak|avslag)\w{0,20}|påklage[rs]?|påklagar|klage over (?:vedtak|avslag|tildeling)\w{0,20}|appeal against|hereby appeal)(?![\p{L}])/gu,
  ],
  [
    'concern-report',
    /(?<![\p{L}])(?:orosanmäl\w{0,20}|anmäler (?:härmed )?oro|oro för (?:ett |en |barn|flick|pojk)\w{0,20}|orolig för (?:ett|en|barnen|grannens)|far illa|bekymringsmeld\w{0,20}|uromelding|bekymret for (?:et|en|barn)\w{0,20}|uroleg for|urolig for (?:et|en|barn)|omsorgssvikt|report of concern|worried about the (?:children|child|kids|old))(?![\p{L}])/gu,
  ],
  [
    'consultation',
    /(?<![\p{L}])(?:remiss(?:en|instans\w{0,20}|svar\w{0,20})?|samråd\w{0,20}|granskningshandling\w{0,20}|granneyttrande|yttrande (?:över|avseende|angående|på)|höringsuttalelse|høring(?:en|s\w{1,20})?|høyring(?:a|s\w{1,20})?|offentlig ettersyn|offentleg ettersyn|varsel om (?:oppstart|planoppstart)|consultation response)(?![\p{L}])/gu,
  ],
  [
    'tender',
    /(?<![\p{L}])(?:anbud(?:et|s\w{1,20})?|upphandling(?:en|s\w{1,20})?|förfrågningsunderlag\w{0,20}|tilldelningsbeslut\w{0,20}|ramavtal\w{0,20}|anskaffelse\w{0,20}|innkjøpskonkurranse\w{0,20}|konkurransegrunnlag\w{0,20}|tilbudsfrist\w{0,20}|tilbod(?:et)? (?:frå|på|i)|tender|procurement|kravspesifikasjon\w{0,20})(?![\p{L}])/gu,
  ],
  [
    'invoice',
    /(?<![\p{L}])(?:faktura(?:n|or|er|en|nummer|nr)?|kreditfaktura\w{0,20}|kreditnota\w{0,20}|betalningspåminnelse\w{0,20}|purring|purregebyr|inkasso\w{0,20}|påminnelseavgift|förfallodag\w{0,20}|forfallsdato|invoice)(?![\p{L}])/gu,
  ],
  [
    'job-application',
    /(?<![\p{L}])(?:jobbansökan|spontanansökan|söker (?:tjänsten|jobbet|jobb|sommarjobb|anställning)|ansökan (?:om|till) (?:tjänst|jobb|sommarjobb|feriejobb)\w{0,20}|personligt brev|jobbsøknad|søknad (?:på|om|til) (?:stilling|jobb|sommerjobb|sommarjobb)\w{0,20}|søker (?:på )?(?:stilling|jobb)\w{0,20}|søkjer (?:på )?(?:stilling|jobb)\w{0,20}|åpen søknad|open søknad|sommerjobb|job application|apply for the (?:job|post|position)|my cv)(?![\p{L}])/gu,
  ],
  [
    'data-protection',
    /(?<![\p{L}])(?:registerutdrag\w{0,20}|gdpr|dataskydd\w{0,20}|artikel 15|artikkel 15|art\.? 15|personuppgiftsincident\w{0,20}|raderas? (?:alla )?(?:mina )?(?:person)?uppgifter|personvern(?:ombud\w{0,20}|brudd\w{0,20})?|innsyn i (?:egne|eigne|mine) \w{1,20}|slette(?:t)? (?:mine )?(?:person)?opplysning\w{0,20}|avvik personvern|data protection|personal data)(?![\p{L}])/gu,
  ],
  [
    'claim',
    /(?<![\p{L}])(?:skadestånd\w{0,20}|skadeanmälan|ersättningsanspråk|kräver ersättning|ersättning för (?:skad|cykel|bil|däck)\w{0,20}|erstatning(?:en|s\w{1,20})?|erstatte|regress\w{0,20}|skadebot|krever dekket|claim for damages|compensation for)(?![\p{L}])/gu,
  ],
  [
    'whistleblowing',
    /(?<![\p{L}])(?:visselblås\w{0,20}|missförhållande\w{0,20}|varsl(?:ing|er|ar|ingsak)?|varsel etter arbeidsmilj\w{1,20}|kritikkverdige forhold|kritikkverdig\w{0,20}|repressalier|gjengjeldelse|whistleblow\w{0,20})(?![\p{L}])/gu,
  ],
  [
    'media',
    /(?<![\p{L}])(?:journalist\w{0,20}|reporter\w{0,20}|redaktion\w{0,20}|redaksjon\w{0,20}|redaktör\w{0,20}|redaktør\w{0,20}|nyhetschef\w{0,20}|vaktsjef\w{0,20}|sitatsjekk|pressfråga|pressehenvendelse|publicera\w{0,20}|publiser\w{0,20}|newsroom)(?![\p{L}])/gu,
  ],
];

/** The names that special matters go by. */
export function matterWords(input: RuleInput): Finding[] {
  return MATTER_WORDS.flatMap(([matter, words]) =>
    findWords(input, [words], { for: matter, source: 'matter-words', weight: 1 }).slice(0, 1),
  );
}

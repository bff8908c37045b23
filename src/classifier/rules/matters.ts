import type { Matter } from '../../policy/labels';
import { findWords, type Finding, type RuleInput } from './rule';

/** Words that a matter is called by; a question about one uses them too, so that they only add to the scores. */
const MATTER_WORDS: readonly (readonly [Exclude<Matter, ''>, RegExp])[] = [
  [
    'appeal',
    /(?<![\p{L}])(?:överklagar|överklagan(?:de)?|överklagas av|bestrider beslutet|begär omprövning|laglighetsprövning|klage på (?:vedtak|avslag|avgjørelse)\w*|klager (?:herved |med dette |på )*(?:på )?(?:vedtak|avslag)\w*|klagar (?:på )?(?:vedtak|avslag)\w*|påklage[rs]?|påklagar|klage over (?:vedtak|avslag|tildeling)\w*|appeal against|hereby appeal)(?![\p{L}])/giu,
  ],
  [
    'concern-report',
    /(?<![\p{L}])(?:orosanmäl\w*|anmäler (?:härmed )?oro|oro för (?:ett |en |barn|flick|pojk)\w*|orolig för (?:ett|en|barnen|grannens)|far illa|bekymringsmeld\w*|uromelding|bekymret for (?:et|en|barn)\w*|uroleg for|urolig for (?:et|en|barn)|omsorgssvikt|report of concern|worried about the (?:children|child|kids|old))(?![\p{L}])/giu,
  ],
  [
    'consultation',
    /(?<![\p{L}])(?:remiss(?:en|instans\w*|svar\w*)?|samråd\w*|granskningshandling\w*|granneyttrande|yttrande (?:över|avseende|angående|på)|höringsuttalelse|høring(?:en|s\w+)?|høyring(?:a|s\w+)?|offentlig ettersyn|offentleg ettersyn|varsel om (?:oppstart|planoppstart)|consultation response)(?![\p{L}])/giu,
  ],
  [
    'tender',
    /(?<![\p{L}])(?:anbud(?:et|s\w+)?|upphandling(?:en|s\w+)?|förfrågningsunderlag\w*|tilldelningsbeslut\w*|ramavtal\w*|anskaffelse\w*|innkjøpskonkurranse\w*|konkurransegrunnlag\w*|tilbudsfrist\w*|tilbod(?:et)? (?:frå|på|i)|tender|procurement|kravspesifikasjon\w*)(?![\p{L}])/giu,
  ],
  [
    'invoice',
    /(?<![\p{L}])(?:faktura(?:n|or|er|en|nummer|nr)?|kreditfaktura\w*|kreditnota\w*|betalningspåminnelse\w*|purring|purregebyr|inkasso\w*|påminnelseavgift|förfallodag\w*|forfallsdato|invoice)(?![\p{L}])/giu,
  ],
  [
    'job-application',
    /(?<![\p{L}])(?:jobbansökan|spontanansökan|söker (?:tjänsten|jobbet|jobb|sommarjobb|anställning)|ansökan (?:om|till) (?:tjänst|jobb|sommarjobb|feriejobb)\w*|personligt brev|jobbsøknad|søknad (?:på|om|til) (?:stilling|jobb|sommerjobb|sommarjobb)\w*|søker (?:på )?(?:stilling|jobb)\w*|søkjer (?:på )?(?:stilling|jobb)\w*|åpen søknad|open søknad|sommerjobb|job application|apply for the (?:job|post|position)|my cv)(?![\p{L}])/giu,
  ],
  [
    'data-protection',
    /(?<![\p{L}])(?:registerutdrag\w*|gdpr|dataskydd\w*|artikel 15|artikkel 15|art\.? 15|personuppgiftsincident\w*|raderas? (?:alla )?(?:mina )?(?:person)?uppgifter|personvern(?:ombud\w*|brudd\w*)?|innsyn i (?:egne|eigne|mine) \w+|slette(?:t)? (?:mine )?(?:person)?opplysning\w*|avvik personvern|data protection|personal data)(?![\p{L}])/giu,
  ],
  [
    'claim',
    /(?<![\p{L}])(?:skadestånd\w*|skadeanmälan|ersättningsanspråk|kräver ersättning|ersättning för (?:skad|cykel|bil|däck)\w*|erstatning(?:en|s\w+)?|erstatte|regress\w*|skadebot|krever dekket|claim for damages|compensation for)(?![\p{L}])/giu,
  ],
  [
    'whistleblowing',
    /(?<![\p{L}])(?:visselblås\w*|missförhållande\w*|varsl(?:ing|er|ar|ingsak)?|varsel etter arbeidsmilj\w+|kritikkverdige forhold|kritikkverdig\w*|repressalier|gjengjeldelse|whistleblow\w*)(?![\p{L}])/giu,
  ],
  [
    'media',
    /(?<![\p{L}])(?:journalist\w*|reporter\w*|redaktion\w*|redaksjon\w*|redaktör\w*|redaktør\w*|nyhetschef\w*|vaktsjef\w*|sitatsjekk|pressfråga|pressehenvendelse|publicera\w*|publiser\w*|newsroom)(?![\p{L}])/giu,
  ],
];

/** The names that special matters go by. */
export function matterWords(input: RuleInput): Finding[] {
  return MATTER_WORDS.flatMap(([matter, words]) =>
    findWords(input, [words], { for: matter, source: 'matter-words', weight: 1 }).slice(0, 1),
  );
}

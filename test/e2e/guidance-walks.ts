/** What one municipality's guideline demands of one message, as the person sees it. */
type Walk = readonly [what: string, message: string, seen: readonly (string | RegExp)[], record?: string];

const OSBY: readonly Walk[] = [
  [
    'a threat (OSB-9)',
    'sv-hot-mot-handlaggare',
    ['Genast', /närmaste chef genast/, 'Skriv till Kommunchefen', /ingen svarsknapp/],
  ],
  [
    'a suspicious message',
    'sv-natfiske-lookalike-osby',
    [/saker talar emot/, /liknar osby.se men är en annan/, /hxxps:\/\/osby\[\.\]se/, 'Rapportera till IT'],
  ],
  [
    'an advertisement (OSB-16, OSB-19)',
    'sv-reklam-julbord',
    [/inte skicka erbjudandet vidare/, 'Osby § 2.1.3', /Ctrl\+Q/, /Gallras enligt: Gallringsplan/],
  ],
  ['a misdirected message (OSB-1)', 'sv-felsand-statlig-vag', ['En annan myndighet', 'Ska det registreras?']],
  [
    'a records request',
    'sv-begaran-handlingar-media',
    ['Lämna ut handlingen eller ge besked', 'i dag kl. 16:00', /Fråga inte vem som ber om/],
  ],
  [
    'a confidential message (OSB-63)',
    'sv-orosanmalan-barn',
    ['Genast', /mottagning/, /inte .*öppna diariet/],
  ],
  [
    'a wish to spread (OSB-14, OSB-15)',
    'sv-vidarebefordras-till-presidium',
    [/bara ett önskemål/, 'Kopia till Kanslienheten', 'Osby § 2.1.2'],
  ],
  [
    'a complaint (OSB-61)',
    'sv-synpunkt-skolmat',
    [/Synpunkter ska alltid diarieföras/, 'Osby § 5.3'],
    'Registrera i diariet',
  ],
  [
    'a secure message (OSB-64)',
    'sv-avisering-sakert-meddelande',
    [/SEFOS raderar efter 35 dagar/, 'Osby § 5.4'],
  ],
];

const VIMMERBY: readonly Walk[] = [
  [
    'a threat (VIM-29)',
    'sv-hot-mot-handlaggare',
    ['Kontakta din närmaste chef genast.', /Polisanmäl/, 'Vimmerby Säkerhet', 'Skriv till Din närmaste chef'],
  ],
  [
    'a suspicious message (VIM-25, VIM-28)',
    'sv-natfiske-kyrilliskt-a',
    [/saker talar emot/, '0494-19 777', 'Rapportera till IT'],
  ],
  ['an advertisement', 'sv-nyhetsbrev-kurser', [/radera/i], 'Gallra'],
  ['a misdirected message', 'sv-felsand-foraldrapenning', ['En annan myndighet']],
  [
    'a records request',
    'sv-begaran-mejllogg',
    ['Lämna ut handlingen eller ge besked', /Fråga inte vem som ber om/],
  ],
  [
    'a confidential message (VIM-20)',
    'sv-skyddad-identitet-skolbyte',
    [/skyddad identitet/, /Skriv inga namn/],
  ],
  [
    'an answer that holds secrets (VIM-20)',
    'sv-svar-pa-handlaggarens-fraga',
    [/hemlig|sekretess/i],
    // What may be secret is never only kept in order or weeded.
    'Registrera i diariet',
  ],
];

const HASSLEHOLM: readonly Walk[] = [
  ['a threat', 'sv-hot-mot-handlaggare', ['Genast', 'Skriv till Kommundirektören']],
  [
    'a suspicious message',
    'sv-natfiske-kyrilliskt-a',
    [/liknar hassleholm.se men är en annan/, 'Rapportera till IT'],
  ],
  ['a fraud in the director’s name', 'sv-vd-bedrageri', [/Namnet säger ”Kommundirektör”/]],
  ['an advertisement', 'sv-reklam-julbord', ['Reklam eller erbjudande'], 'Gallra'],
  [
    'a misdirected message (HAS-3)',
    'sv-felsand-foraldrapenning',
    ['En annan myndighet', 'Hässleholm Inledning'],
  ],
  ['a records request', 'sv-begaran-handlingar-media', ['Lämna ut handlingen eller ge besked']],
  ['a confidential message', 'sv-orosanmalan-barn', ['Genast', /mottagning/]],
  ['a tender', 'sv-anbud-stadning', [/Öppna inte anbudet/, /upphandlingssystemet/]],
];

const LAVANGEN: readonly Walk[] = [
  [
    'a threat (LAV-6, LAV-7)',
    'nb-trussel-byggesak',
    [
      'Med en gang',
      'Informer rådmannen straks.',
      /beredskapsplanen/,
      'Lavangen pkt. 3',
      'Skriv til Rådmannen',
    ],
  ],
  [
    'a suspicious message (LAV-4)',
    'nb-falsk-faktura-iso',
    ['Er avsenderen til å stole på?', /diskbilde|annen filtype/, 'Meld fra til IT'],
  ],
  ['an advertisement', 'en-vendor-demo', ['Skal det journalføres?'], 'Ikke arkivverdig – slett'],
  [
    'a misdirected message (LAV-13)',
    'nb-feilsendt-skattekort',
    ['Send meldingen til rett adressat med kopi til avsenderen.', 'Lavangen pkt. 7', 'Et annet organ'],
  ],
  [
    'a records request',
    'nb-innsyn-byggesak',
    ['Avgjør innsynskravet', /Ikke spør hvem/, 'offentleglova § 29'],
  ],
  [
    'a confidential message',
    'nb-bekymringsmelding-nabo',
    ['Med en gang', /barnevernstjenesten med en gang/i],
  ],
  ['a message in Sami (LAV-18)', 'se-jearaldat-manaidgardi', [/rett til svar på samisk/, 'Samisk avdeling']],
];

/** The four municipalities, each with a message of each kind. */
export const MUNICIPALITIES = [
  { policy: 'se-1273-osby', lang: 'sv', walks: OSBY },
  { policy: 'se-0884-vimmerby', lang: 'sv', walks: VIMMERBY },
  { policy: 'se-1293-hassleholm', lang: 'sv', walks: HASSLEHOLM },
  { policy: 'no-5518-lavangen', lang: 'nb', walks: LAVANGEN },
] as const;

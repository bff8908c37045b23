import type { LabelledMessage } from '../../tools/train/labelled-message';

/** A line of a corpus with nothing in it but what a test names. */
export function labelledLine(part: Partial<LabelledMessage> = {}): LabelledMessage {
  return {
    id: 'line-1',
    lang: 'sv',
    from: { name: 'Anna Alm', address: 'anna@alm.example' },
    to: ['kommun@granvik.example'],
    subject: '',
    body: '',
    attachments: [],
    kind: 'enquiry',
    flags: [],
    unit: 'executive',
    matter: '',
    ...part,
  };
}

/** Made-up messages of four kinds, each with words of its own, by as many senders: what anything must learn. */
export function madeUpCorpus(): LabelledMessage[] {
  const PLACES = [
    'Storgatan',
    'Ekvägen',
    'Bäckdalen',
    'Norrtorp',
    'Hamnen',
    'Kyrkbacken',
    'Sjövik',
    'Åkerby',
    'Lunden',
    'Myrgatan',
    'Torget',
    'Parken',
  ];
  const DAYS = [
    'måndag',
    'tisdags',
    'onsdag',
    'torsdags',
    'helgen',
    'natt',
    'morse',
    'veckan',
    'april',
    'maj',
    'juni',
    'juli',
  ];
  return PLACES.flatMap((place, at) => {
    const day = DAYS[at] ?? '';
    const made: Partial<LabelledMessage>[] = [
      {
        kind: 'fault-report',
        unit: 'technical',
        subject: 'Trasig gatlampa',
        body: `${place} är mörk sedan ${day}: gatlampan är trasig och lyser inte. Laga lampan snart.`,
      },
      {
        kind: 'records-request',
        unit: 'executive',
        subject: 'Utlämnande av handlingar',
        body: `Jag begär handlingar och protokoll om ${place} från ${day}. Lämna ut dem digitalt enligt offentlighetsprincipen.`,
      },
      {
        kind: 'case-document',
        unit: 'building',
        matter: 'appeal',
        flags: ['case-reference'],
        subject: 'Överklagande av bygglov',
        body: `Vi överklagar beslutet om bygglov på ${place}, ärende BN 2026-1${at}5, och yrkar att det upphävs. Grannar sedan ${day}.`,
      },
      {
        kind: 'advertising',
        unit: 'none',
        subject: 'Nyhetsbrev med kampanj',
        body: `Boka vårt webbinarium i ${day}! Kampanjpris för kunder nära ${place}. Avregistrera dig från nyhetsbrevet här.`,
      },
    ];
    return made.map((part, index) =>
      labelledLine({
        id: `made-${at}-${index}`,
        from: { name: '', address: `sender${at}-${index}@post${at}.example` },
        ...part,
      }),
    );
  });
}

/** The languages in which we write our own forward block. The same four as the policy's text languages. */
export type OwnBlockLanguage = 'sv' | 'nb' | 'nn' | 'en';

/** The fixed wordings of one language. Labels stand without their colon. */
export interface OwnBlockWording {
  /** The block's first line; the internal variant adds `OWN_BLOCK_CODE_SEPARATOR` and the reference code. */
  readonly heading: string;
  /** Name and address of the one who first wrote. */
  readonly originalSender: string;
  /** First receipt by the authority, as local `YYYY-MM-DD hh:mm`. */
  readonly received: string;
  /** Addresses, separated by `; `. */
  readonly originalRecipients: string;
  readonly subject: string;
  /** One earlier hop: `Name <address>, YYYY-MM-DD hh:mm`. Repeated, oldest first. */
  readonly forwardedBy: string;
  readonly reason: string;
  readonly responsible: string;
  /** The last day to answer whether they take it, as `YYYY-MM-DD`. */
  readonly answerBy: string;
  /** The function mailbox that the answer goes to: the add-in can set neither From nor Reply-To. */
  readonly answerTo: string;
  /** The reference code, `PG-` and 10 base32 characters. */
  readonly reference: string;
  /** The line between the block and the original's text. */
  readonly originalMessage: string;
}

/** Between the heading and the reference code: a space, an en dash, a space. Readers accept a hyphen too. */
export const OWN_BLOCK_CODE_SEPARATOR = ' – ';

/**
 * The wordings of our own forward block (OSB-27, OSB-28): the writer (src/forwarding) and the reader
 * (own-block.ts) share this one table, so that what we write can always be read back.
 *
 * Shape: the heading line, then one `Label: value` a line, a blank line, the `originalMessage` line with a colon,
 * and the original's text (plain, or each line quoted with `> `). Labels without a value are left out.
 * Change a wording only by keeping the old one readable: mail with the old one lies in mailboxes.
 */
export const OWN_BLOCK_LABELS: Readonly<Record<OwnBlockLanguage, OwnBlockWording>> = {
  sv: {
    heading: 'Vidarebefordrat meddelande',
    originalSender: 'Ursprunglig avsändare',
    received: 'Mottaget',
    originalRecipients: 'Ursprungliga mottagare',
    subject: 'Ämne',
    forwardedBy: 'Vidarebefordrat av',
    reason: 'Varför det skickas hit',
    responsible: 'Ansvarig',
    answerBy: 'Svara om ni tar det senast',
    answerTo: 'Svar till',
    reference: 'Referens',
    originalMessage: 'Ursprungligt meddelande',
  },
  nb: {
    heading: 'Videresendt melding',
    originalSender: 'Opprinnelig avsender',
    received: 'Mottatt',
    originalRecipients: 'Opprinnelige mottakere',
    subject: 'Emne',
    forwardedBy: 'Videresendt av',
    reason: 'Hvorfor det sendes hit',
    responsible: 'Ansvarlig',
    answerBy: 'Svar om dere tar saken innen',
    answerTo: 'Svar til',
    reference: 'Referanse',
    originalMessage: 'Opprinnelig melding',
  },
  nn: {
    heading: 'Vidaresendt melding',
    originalSender: 'Opphavleg avsendar',
    received: 'Motteke',
    originalRecipients: 'Opphavlege mottakarar',
    subject: 'Emne',
    forwardedBy: 'Vidaresendt av',
    reason: 'Kvifor det blir sendt hit',
    responsible: 'Ansvarleg',
    answerBy: 'Svar om de tek saka innan',
    answerTo: 'Svar til',
    reference: 'Referanse',
    originalMessage: 'Opphavleg melding',
  },
  en: {
    heading: 'Forwarded message',
    originalSender: 'Original sender',
    received: 'Received',
    originalRecipients: 'Original recipients',
    subject: 'Subject',
    forwardedBy: 'Forwarded by',
    reason: 'Why it is sent here',
    responsible: 'Responsible',
    answerBy: 'Answer whether you take it by',
    answerTo: 'Answer to',
    reference: 'Reference',
    originalMessage: 'Original message',
  },
};

/** What stands for a value that is not known (a sender, a receipt), so that the reader takes it for none. */
export const OWN_BLOCK_NOT_KNOWN: Readonly<Record<OwnBlockLanguage, string>> = {
  sv: 'inte känt',
  nb: 'ikke kjent',
  nn: 'ikkje kjent',
  en: 'not known',
};
/** Begins what stands for the rest of a list that was too long: `… +12`. */
export const OWN_BLOCK_SHORTENED = '…';

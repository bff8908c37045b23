import type { TextLanguage } from '../policy/labels';

/** The sentences around the block, in one language. The block's labels stand in src/mail/own-block-labels.ts. */
export interface ForwardWording {
  /** In place of a fact that the message does not tell. */
  readonly notKnown: string;
  readonly noSubject: string;
  /** In place of a subject that must not be shown. */
  readonly neutralSubject: string;
  /** Asks for feedback (OSB-22): by when and to whom, each `''` when not given. */
  readonly answer: (by: string, to: string) => string;
  /** OSB-32: who is appointed to handle it, and what that means. */
  readonly appointed: (name: string) => string;
  readonly forwardedOn: (when: string, by: string) => string;
  /** To another authority: why it gets this. */
  readonly yours: string;
  /** LAV-13: the sender sees where the message went. */
  readonly senderHasCopy: string;
  /** In place of the text when it is not copied. `mailbox` is `''` when none may be named. */
  readonly sensitive: (mailbox: string) => string;
  readonly sensitiveAttached: string;
  readonly cut: string;
  readonly cutAttached: string;
  readonly notRead: string;
  readonly notReadAttached: string;
}

export const FORWARD_WORDING: Readonly<Record<TextLanguage, ForwardWording>> = {
  sv: {
    notKnown: 'inte känt',
    noSubject: '(inget ämne)',
    neutralSubject: 'Inkommet meddelande',
    answer: (by, to) =>
      `Återkoppla${to && ` till ${to}`}${by && ` senast ${by}`} och säg om ni tar hand om ärendet eller inte.`,
    appointed: (name) =>
      `Uppdrag: ${name} är utsedd att handlägga ärendet och ser till att det blir besvarat och registrerat.`,
    forwardedOn: (when, by) => `Skickat vidare ${when} av ${by}.`,
    yours: 'Meddelandet har kommit till oss. Vi bedömer att det hör till er och skickar det därför vidare.',
    senderHasCopy: 'Avsändaren får en kopia.',
    sensitive: (mailbox) =>
      `Meddelandet kan innehålla känsliga uppgifter och återges inte här.${mailbox && ` Läs det i brevlådan ${mailbox} och registrera det.`}`,
    sensitiveAttached:
      'Meddelandet kan innehålla känsliga uppgifter. Texten återges inte här men finns i bilagan.',
    cut: '[Texten är avkortad här. Be avsändaren av det här meddelandet om resten.]',
    cutAttached: '[Texten är avkortad här. Hela meddelandet är bifogat.]',
    notRead: '[Texten kunde inte läsas in.]',
    notReadAttached: '[Texten kunde inte läsas in. Hela meddelandet är bifogat.]',
  },
  nb: {
    notKnown: 'ikke kjent',
    noSubject: '(uten emne)',
    neutralSubject: 'Innkommet melding',
    answer: (by, to) =>
      `Gi beskjed${to && ` til ${to}`}${by && ` innen ${by}`} om dere tar saken eller ikke.`,
    appointed: (name) =>
      `Oppdrag: ${name} skal behandle saken og sørger for at den blir besvart og journalført.`,
    forwardedOn: (when, by) => `Sendt videre ${when} av ${by}.`,
    yours: 'Meldingen har kommet til oss. Vi mener at den hører til hos dere og sender den derfor videre.',
    senderHasCopy: 'Avsenderen får kopi.',
    sensitive: (mailbox) =>
      `Meldingen kan inneholde sensitive opplysninger og gjengis ikke her.${mailbox && ` Les den i postboksen ${mailbox} og registrer den.`}`,
    sensitiveAttached:
      'Meldingen kan inneholde sensitive opplysninger. Teksten gjengis ikke her, men ligger i vedlegget.',
    cut: '[Teksten er forkortet her. Be avsenderen av denne meldingen om resten.]',
    cutAttached: '[Teksten er forkortet her. Hele meldingen er vedlagt.]',
    notRead: '[Teksten kunne ikke leses inn.]',
    notReadAttached: '[Teksten kunne ikke leses inn. Hele meldingen er vedlagt.]',
  },
  nn: {
    notKnown: 'ikkje kjent',
    noSubject: '(utan emne)',
    neutralSubject: 'Innkomen melding',
    answer: (by, to) => `Gje beskjed${to && ` til ${to}`}${by && ` innan ${by}`} om de tek saka eller ikkje.`,
    appointed: (name) =>
      `Oppdrag: ${name} skal handsame saka og syter for at ho blir svara på og journalført.`,
    forwardedOn: (when, by) => `Sendt vidare ${when} av ${by}.`,
    yours: 'Meldinga har kome til oss. Vi meiner at ho høyrer til hos dykk og sender ho difor vidare.',
    senderHasCopy: 'Avsendaren får kopi.',
    sensitive: (mailbox) =>
      `Meldinga kan innehalde sensitive opplysningar og er ikkje attgjeven her.${mailbox && ` Les ho i postboksen ${mailbox} og registrer ho.`}`,
    sensitiveAttached:
      'Meldinga kan innehalde sensitive opplysningar. Teksten er ikkje attgjeven her, men ligg i vedlegget.',
    cut: '[Teksten er korta ned her. Be avsendaren av denne meldinga om resten.]',
    cutAttached: '[Teksten er korta ned her. Heile meldinga er lagd ved.]',
    notRead: '[Teksten kunne ikkje lesast inn.]',
    notReadAttached: '[Teksten kunne ikkje lesast inn. Heile meldinga er lagd ved.]',
  },
  en: {
    notKnown: 'not known',
    noSubject: '(no subject)',
    neutralSubject: 'Received message',
    answer: (by, to) =>
      `Please tell${to ? ` ${to}` : ' us'}${by && ` by ${by}`} whether you take this matter or not.`,
    appointed: (name) =>
      `Assignment: ${name} is appointed to handle the matter and sees that it is answered and registered.`,
    forwardedOn: (when, by) => `Passed on ${when} by ${by}.`,
    yours: 'This message came to us. In our judgement it belongs to you, so we pass it on.',
    senderHasCopy: 'The sender gets a copy.',
    sensitive: (mailbox) =>
      `The message may hold sensitive information and is not shown here.${mailbox && ` Read it in the mailbox ${mailbox} and register it.`}`,
    sensitiveAttached:
      'The message may hold sensitive information. Its text is not shown here but is in the attachment.',
    cut: '[The text is cut here. Ask the sender of this message for the rest.]',
    cutAttached: '[The text is cut here. The whole message is attached.]',
    notRead: '[The text could not be read.]',
    notReadAttached: '[The text could not be read. The whole message is attached.]',
  },
};

import { say } from '../../texts/say';
import texts from '../../texts/registration.texts.json';
import type { ConnectorContext, Submission } from '../connector';
import { isoInstant } from '../iso-instant';
import { ACCESS_CLOSED, correspondentCode, JOURNAL_STATUS, JOURNAL_TYPES, SYSTEM_NAME } from '../noark-codes';
import { registerTitles } from '../public-title';
import type { RegisteredDocument } from '../registered-documents';
import type { Registration } from '../registration';
import { element, optional, xmlDocument, type Xml } from './xml';

const NAMESPACE = 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v1';
const CATALOGUE = 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1';

/**
 * `arkivmelding.xml` of Fiks Arkiv V1 (`no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett`). The order of elements
 * is the schema's and may not change. The external key is our system and the Message-ID: registering twice is known
 * by it. A new case comes with its own folder.
 */
export function arkivmeldingXml(submission: Submission, context: ConnectorContext): string {
  const { registration, documents } = submission;
  const isNew = registration.isNewCase || registration.caseReference === '';
  return xmlDocument(
    element(
      'arkivmelding',
      [
        element('system', SYSTEM_NAME),
        element('antallFiler', documents.length),
        isNew ? newCase(registration) : null,
        journalpost(submission, context, isNew),
      ],
      {
        xmlns: NAMESPACE,
        'xmlns:n5mdk': CATALOGUE,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
    ),
  );
}

function newCase(registration: Registration): Xml {
  const { title, publicTitle } = registerTitles(registration);
  return element(
    'mappe',
    [
      element('tittel', title),
      element('offentligTittel', publicTitle),
      externalKey(registration),
      registration.unitName === ''
        ? null
        : element('administrativEnhet', [element('n5mdk:navn', registration.unitName)]),
    ],
    { 'xsi:type': 'saksmappe' },
  );
}

function journalpost(submission: Submission, { policy, language }: ConnectorContext, isNew: boolean): Xml {
  const { registration, documents, overrideReason } = submission;
  const { title, publicTitle } = registerTitles(registration);
  const { received, direction, isProtected } = registration;
  return element(
    'registrering',
    [
      element('referanseForelderMappe', [
        isNew
          ? externalKey(registration, 'n5mdk:referanseEksternNoekkel')
          : element('n5mdk:mappeID', registration.caseReference),
      ]),
      registration.mayBeSecret || isProtected
        ? element('skjerming', [
            code('tilgangsrestriksjon', ACCESS_CLOSED),
            element('skjermingshjemmel', registration.legalReference || say(texts.unknown, language)),
          ])
        : null,
      ...documents.map(documentDescription),
      element('tittel', title),
      element('offentligTittel', publicTitle),
      optional('beskrivelse', notes(submission, say(texts.reconstructed, language), overrideReason)),
      ...registration.correspondents.map((one) =>
        element('korrespondansepart', [
          code('korrespondanseparttype', correspondentCode(one, direction)),
          element(
            'korrespondansepartNavn',
            one.isProtected ? say(texts.protectedPerson, language) : one.name || one.address,
          ),
          optional('epostadresse', one.address),
          one.isProtected ? element('erSkjermet', 'true') : null,
          code('forsendelsesmaate', 'E-POST'),
        ]),
      ),
      registration.unitName === ''
        ? null
        : element('korrespondansepart', [
            code('korrespondanseparttype', 'IM'),
            element('erBehandlingsansvarlig', 'true'),
            element('korrespondansepartNavn', registration.unitName),
            element('administrativEnhet', [element('n5mdk:navn', registration.unitName)]),
          ]),
      registration.classificationCode === ''
        ? null
        : element('klassifikasjon', [element('klasseID', registration.classificationCode)]),
      externalKey(registration),
      code('journalposttype', JOURNAL_TYPES[direction]),
      code('journalstatus', JOURNAL_STATUS),
      optional('dokumentetsDato', registration.documentDate),
      received ? element('mottattDato', isoInstant(received, policy.timeZone)) : null,
      optional('forfallsdato', registration.replyBy),
      element('antallVedlegg', Math.max(documents.length - 1, 0)),
    ],
    { 'xsi:type': 'journalpost' },
  );
}

function documentDescription({
  number,
  isMain,
  title,
  fileName,
  contentType,
  file,
}: RegisteredDocument): Xml {
  return element('dokumentbeskrivelse', [
    code('dokumenttype', 'KORR'),
    code('dokumentstatus', 'F'),
    element('tittel', title),
    code('tilknyttetRegistreringSom', isMain ? 'H' : 'V'),
    element('dokumentnummer', number),
    element('dokumentobjekt', [
      element('versjonsnummer', 1),
      code('variantformat', 'P'),
      element('mimeType', contentType),
      element('filnavn', fileName),
      element('referanseDokumentfil', fileName),
      element('sjekksum', file.sha256),
      element('sjekksumAlgoritme', 'SHA-256'),
      element('filstoerrelse', file.size),
    ]),
  ]);
}

function notes({ documents }: Submission, reconstructed: string, overrideReason: string): string {
  const isReconstructed = documents.some((document) => document.isReconstructed);
  return [isReconstructed ? `E-post: ${reconstructed}` : '', overrideReason].filter(Boolean).join('; ');
}

function externalKey({ duplicateKey }: Registration, name = 'referanseEksternNoekkel'): Xml {
  return element(name, [element('n5mdk:fagsystem', SYSTEM_NAME), element('n5mdk:noekkel', duplicateKey)]);
}

function code(name: string, value: string): Xml {
  return element(name, [element('n5mdk:kode', value)]);
}

import type { LocalDate } from '../../deadline/local-date';
import { say } from '../../texts/say';
import texts from '../../texts/registration.texts.json';
import type { JsonObject } from '../answer';
import type { ConnectorContext, Submission } from '../connector';
import { isoInstant } from '../iso-instant';
import { correspondentCode, JOURNAL_STATUS, JOURNAL_TYPES } from '../noark-codes';
import { MASK, registerTitles } from '../public-title';
import type { RegisteredDocument } from '../registered-documents';
import type { Correspondent, Registration } from '../registration';
import { registerLine } from '../safe-text';

/** PRONOM's name for an e-mail message, as the format list of Noark 5 has it. */
const EMAIL_FORMAT = 'fmt/950';

/**
 * What is sent for each entity. Fields that must be there by the standard: `tittel` and `navn`. A case that could not be
 * made under its class tells the code in words, so that the archive can put it there.
 */
export function caseBody(
  registration: Registration,
  { language }: Pick<ConnectorContext, 'language'>,
  isClassified: boolean,
): JsonObject {
  const { title, publicTitle } = registerTitles(registration);
  const classificationCode = registerLine(registration.classificationCode, 100);
  const isToldInWords = !isClassified && classificationCode !== '';
  return {
    tittel: title,
    offentligTittel: publicTitle,
    ...(isToldInWords
      ? { beskrivelse: `${say(texts.classification, language)}: ${classificationCode}` }
      : {}),
    saksstatus: code('R'),
    noekkelord: [ownKey(registration)],
    ...(registration.unitName === '' ? {} : { administrativEnhet: registration.unitName }),
  };
}

export function entryBody(
  { registration, documents, overrideReason }: Submission,
  { policy, language }: ConnectorContext,
  accessCode: string,
): JsonObject {
  const { title, publicTitle } = registerTitles(registration);
  const { received, documentDate, replyBy, direction } = registration;
  const notes = [
    documents.some(({ isReconstructed }) => isReconstructed) ? say(texts.reconstructed, language) : '',
    overrideReason === '' ? '' : `${say(texts.again, language)} ${registerLine(overrideReason)}`,
  ].filter(Boolean);
  return {
    tittel: title,
    offentligTittel: publicTitle,
    journalposttype: code(JOURNAL_TYPES[direction]),
    journalstatus: code(JOURNAL_STATUS),
    ...(documentDate ? { dokumentetsDato: atMidnight(documentDate, policy.timeZone) } : {}),
    ...(received && direction !== 'outgoing' ? { mottattDato: isoInstant(received, policy.timeZone) } : {}),
    ...(replyBy ? { forfallsdato: atMidnight(replyBy, policy.timeZone) } : {}),
    ...(notes.length > 0 ? { beskrivelse: notes.join('; ') } : {}),
    antallVedlegg: Math.max(documents.length - 1, 0),
    noekkelord: ['epost', ownKey(registration)],
    ...shielding(registration, publicTitle, accessCode, say(texts.unknown, language)),
  };
}

export function personBody(
  one: Correspondent,
  registration: Registration,
  { language }: ConnectorContext,
): JsonObject {
  return {
    korrespondanseparttype: code(correspondentCode(one, registration.direction)),
    navn: one.isProtected ? say(texts.protectedPerson, language) : one.name || one.address,
    ...(one.address === '' ? {} : { kontaktinformasjon: { epostadresse: one.address } }),
  };
}

export function unitBody({ unitName }: Registration): JsonObject {
  return { korrespondanseparttype: code('IM'), administrativEnhet: unitName };
}

export function documentBody(
  { number, title, isMain }: RegisteredDocument,
  registration: Registration,
): JsonObject {
  return {
    tittel: title,
    dokumenttype: code('B'),
    dokumentstatus: code('F'),
    tilknyttetRegistreringSom: code(isMain ? 'H' : 'V'),
    dokumentnummer: number,
    // What a second registration is known by.
    eksternReferanse: registration.duplicateKey,
  };
}

export function objectBody({ fileName, contentType, file }: RegisteredDocument): JsonObject {
  return {
    variantformat: code('P'),
    ...(contentType === 'message/rfc822' ? { format: code(EMAIL_FORMAT) } : {}),
    mimeType: contentType,
    filnavn: fileName,
    sjekksum: file.sha256,
    sjekksumAlgoritme: 'SHA-256',
    filstoerrelse: file.size,
  };
}

/** By this keyword our own half-done work is found again. */
export function ownKey({ duplicateKey }: Registration): string {
  return `postgang ${duplicateKey}`;
}

function shielding(
  { mayBeSecret, isProtected, legalReference }: Registration,
  publicTitle: string,
  accessCode: string,
  unknown: string,
): JsonObject {
  if (!mayBeSecret && !isProtected) return {};
  return {
    skjerming: {
      tilgangsrestriksjon: code(accessCode),
      skjermingshjemmel: registerLine(legalReference, 200) || unknown,
      // NA: the name of the sender; TRO: words in the title.
      skjermingMetadata: [
        ...(isProtected || !publicTitle.includes(MASK) ? [code('NA')] : []),
        ...(publicTitle.includes(MASK) ? [code('TRO')] : []),
      ],
      skjermingDokument: code('H'),
    },
  };
}

function atMidnight(date: LocalDate, timeZone: string): string {
  return `${date}T00:00:00${isoInstant(new Date(`${date}T00:00:00Z`), timeZone).slice(19)}`;
}

function code(kode: string): JsonObject {
  return { kode };
}

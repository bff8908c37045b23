import { say } from '../../texts/say';
import texts from '../../texts/registration.texts.json';
import type { ConnectorContext, Submission } from '../connector';
import { isoInstant } from '../iso-instant';
import { nameUuid } from '../digest';
import { registerTitles } from '../public-title';
import type { Correspondent, Direction, Registration } from '../registration';
import { element, optional, xmlDocument, type Xml } from './xml';

/** Words of the specification itself, therefore in Swedish whatever the language. */
const STATUS: Readonly<Record<Direction, string>> = {
  incoming: 'Inkommen',
  outgoing: 'Expedierad',
  internal: 'Upprättad',
};

/** `Leveransobjekt` of FGS Ärendehantering 1.0 (Riksarkivet). `folder` is where the files lie in the package. */
export function fgs1Xml(submission: Submission, context: ConnectorContext, folder: string): string {
  const { registration, now } = submission;
  const { policy } = context;
  const title = registerTitles(registration).publicTitle;
  const received = registration.received && localTime(registration.received, policy.timeZone);
  const systemId = nameUuid(registration.duplicateKey);
  const caseFile = element(
    'ArkivobjektArende',
    [
      element('ArkivobjektID', caseId(registration)),
      agent('Handläggare', registration, policy.name),
      optional('Klass', registration.classificationCode),
      restriction(registration),
      ...registration.correspondents
        .filter(({ role }) => role === 'sender')
        .map((one) => party('Motpart', one, context)),
      element('Skapad', localTime(now, policy.timeZone)),
      optional('Inkommen', received),
      element('StatusArande', 'Öppet'),
      element('Arendemening', title),
      element('ArkivobjektListaHandlingar', [handling(submission, context, folder, title)]),
    ],
    { Systemidentifierare: nameUuid(`case ${registration.duplicateKey} ${systemId}`) },
  );
  return xmlDocument(
    element('Leveransobjekt', [element('ArkivobjektListaArenden', [caseFile])], {
      xmlns: 'http://xml.ra.se/e-arkiv/FGS-ERMS',
    }),
  );
}

function handling(submission: Submission, context: ConnectorContext, folder: string, title: string): Xml {
  const { registration, documents, overrideReason, now } = submission;
  const { policy, language } = context;
  const received = registration.received && localTime(registration.received, policy.timeZone);
  const isReconstructed = documents.some((document) => document.isReconstructed);
  return element(
    'ArkivobjektHandling',
    [
      element('ArkivobjektID', nameUuid(registration.duplicateKey)),
      optional('ExtraID', registration.messageId, { ExtraIDTyp: 'Message-ID' }),
      element('Handlingstyp', 'E-post'),
      ...registration.correspondents
        .filter(({ role }) => role === 'sender')
        .slice(0, 1)
        .map((one) => party('Avsandare', one, context)),
      optional('Beskrivning', isReconstructed ? `E-post: ${say(texts.reconstructed, language)}` : ''),
      element('Gallring', null, { Gallras: false }),
      registration.direction === 'incoming' ? optional('Inkommen', received) : null,
      element('Lopnummer', 1),
      ...registration.correspondents
        .filter(({ role }) => role !== 'sender')
        .map((one) => party('Mottagare', one, context)),
      optional('Notering', overrideReason),
      element('Rubrik', title),
      element('Skapad', localTime(now, policy.timeZone)),
      element('StatusHandling', STATUS[registration.direction]),
      restriction(registration),
      ...documents.map(({ title: name, fileName, contentType, file }) =>
        element('Bilaga', null, {
          Namn: name,
          Lank: `${folder}/${fileName}`,
          Storlek: file.size,
          Mimetyp: contentType,
          Checksumma: file.sha256,
          ChecksummaMetod: 'SHA-256',
        }),
      ),
    ],
    { Systemidentifierare: nameUuid(registration.duplicateKey) },
  );
}

/** The number of the case; a new one has none yet, and the id must be there. */
function caseId({ isNewCase, caseReference, duplicateKey }: Registration): string {
  return isNewCase || caseReference === '' ? nameUuid(`case ${duplicateKey}`) : caseReference;
}

function agent(role: string, { officer, unitName }: Registration, organisation: string): Xml {
  return element('Agent', [
    element('Roll', role),
    optional('Namn', officer.name || officer.address),
    element('Organisationsnamn', organisation),
    optional('Enhetsnamn', unitName),
  ]);
}

function restriction({ mayBeSecret, isProtected, legalReference }: Registration): Xml | null {
  if (!mayBeSecret && !isProtected) return null;
  return element('Restriktion', [optional('Lagrum', legalReference)], { Typ: 'Sekretess' });
}

function party(name: string, one: Correspondent, { language }: ConnectorContext): Xml {
  return element(name, [
    element('Namn', one.isProtected ? say(texts.protectedPerson, language) : one.name || one.address),
    optional('EPost', one.address),
    one.isProtected ? element('SkyddadIdentitet', 'true') : null,
  ]);
}

/** The specification's dates have no offset (its pattern for `Inkommen` and `Skapad`): the authority's own time. */
function localTime(instant: Date, timeZone: string): string {
  return isoInstant(instant, timeZone).slice(0, 'YYYY-MM-DDTHH:MM:SS'.length);
}

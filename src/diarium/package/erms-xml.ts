import { say } from '../../texts/say';
import texts from '../../texts/registration.texts.json';
import type { ConnectorContext, Submission } from '../connector';
import { isoInstant } from '../iso-instant';
import { nameUuid } from '../digest';
import { SYSTEM_NAME, SYSTEM_VERSION } from '../noark-codes';
import { registerTitles } from '../public-title';
import type { Correspondent, Direction, Registration } from '../registration';
import { element, optional, xmlDocument, type Xml } from './xml';

const STATUS: Readonly<Record<Direction, string>> = {
  incoming: 'received',
  outgoing: 'dispatched',
  internal: 'drawnUp',
};

/** `erms.xml` of CITS ERMS 3.0, which FGS Ärendehantering 2.0 takes over. `folder` is where the files lie. */
export function ermsXml(submission: Submission, context: ConnectorContext, folder: string): string {
  const { registration } = submission;
  return xmlDocument(
    element(
      'erms',
      [
        control(submission, context),
        element('aggregations', [aggregation(submission, context, folder, registration)]),
      ],
      { xmlns: 'https://DILCIS.eu/XML/ERMS' },
    ),
  );
}

function control({ registration, now }: Submission, { policy }: ConnectorContext): Xml {
  return element('control', [
    element('identification', policy.name, { identificationType: 'arkivbildare' }),
    optional('identification', policy.diarium?.organisationNumber ?? '', {
      identificationType: 'organisationsnummer',
    }),
    optional('identification', registration.isNewCase ? '' : registration.caseReference, {
      identificationType: 'ärendenummer',
    }),
    element('maintenanceInformation', [
      element('maintenanceStatus', null, { value: 'new' }),
      element('maintenanceAgency', [element('agencyName', policy.name)]),
      element('maintenanceHistory', [
        element('maintenanceEvent', [
          element('eventType', null, { value: 'created' }),
          element('eventDateTime', isoInstant(now, policy.timeZone)),
          element('agent', [element('name', `${SYSTEM_NAME} ${SYSTEM_VERSION}`)], { agentType: 'creator' }),
        ]),
      ]),
    ]),
  ]);
}

function aggregation(
  submission: Submission,
  context: ConnectorContext,
  folder: string,
  registration: Registration,
): Xml {
  const { policy } = context;
  const caseKey = nameUuid(`case ${registration.duplicateKey}`);
  return element(
    'aggregation',
    [
      element(
        'objectId',
        registration.isNewCase || registration.caseReference === '' ? caseKey : registration.caseReference,
      ),
      registration.classificationCode === ''
        ? null
        : element('classification', null, { classificationCode: registration.classificationCode }),
      element('title', registerTitles(registration).publicTitle),
      element('status', null, { value: 'open' }),
      element('agents', [
        element(
          'agent',
          [
            element('name', registration.officer.name || registration.officer.address),
            element('role', 'Handläggare'),
          ],
          { agentType: 'responsible_person' },
        ),
      ]),
      element('dates', [date('created', isoInstant(submission.now, policy.timeZone))]),
      record(submission, context, folder),
    ],
    { systemIdentifier: caseKey, aggregationType: 'caseFile' },
  );
}

function record(submission: Submission, context: ConnectorContext, folder: string): Xml {
  const { registration, documents, now } = submission;
  const { policy, language } = context;
  const { received, documentDate, messageId, direction, mayBeSecret, isProtected } = registration;
  return element(
    'record',
    [
      element('objectId', nameUuid(registration.duplicateKey)),
      optional('extraId', messageId, { extraIdType: 'Message-ID' }),
      element('title', registerTitles(registration).publicTitle),
      element('status', null, { value: STATUS[direction] }),
      element('runningNumber', 1),
      mayBeSecret || isProtected
        ? element(
            'restriction',
            [
              element('explanatoryText', say(texts.mayBe, language)),
              optional('regulation', registration.legalReference),
            ],
            { restrictionType: 'confidential' },
          )
        : null,
      element('direction', null, { directionDefinition: direction }),
      registration.correspondents.length === 0
        ? null
        : element(
            'agents',
            registration.correspondents.map((one) => agent(one, context)),
          ),
      element('dates', [
        documentDate ? date('sent', documentDate) : null,
        received ? date('received', isoInstant(received, policy.timeZone)) : null,
        date('created', isoInstant(now, policy.timeZone)),
      ]),
      element(
        'additionalInformation',
        documents.map(({ title, fileName, contentType, isReconstructed }) =>
          element('appendix', null, {
            name: title,
            description: isReconstructed ? say(texts.reconstructed, language) : null,
            fileFormat: contentType,
            path: `${folder}/${fileName}`,
          }),
        ),
      ),
    ],
    {
      systemIdentifier: nameUuid(registration.duplicateKey),
      recordType: 'E-post',
      recordPhysicalOrDigital: 'digital',
    },
  );
}

function agent(one: Correspondent, { language }: ConnectorContext): Xml {
  return element(
    'agent',
    [
      element('name', one.isProtected ? say(texts.protectedPerson, language) : one.name || one.address),
      one.address === ''
        ? null
        : element('addressContactInformation', [
            element('contactLine', one.address, { contactType: 'email' }),
          ]),
      element('protectedIdentity', String(one.isProtected)),
    ],
    { agentType: one.role === 'sender' ? 'sender' : 'receiver' },
  );
}

function date(dateType: string, value: string): Xml {
  return element('date', value, { dateType });
}

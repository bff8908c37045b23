import { failure, success, type Result } from '../../lib/result';
import { cancelled } from '../cancelled';
import type { Connector, ConnectorContext, SubmitFailure, SubmitResult } from '../connector';
import type { RegisteredDocument } from '../registered-documents';
import { caseBody, documentBody, entryBody, objectBody, ownKey, personBody, unitBody } from './bodies';
import {
  accessCode,
  demanded,
  findCase,
  findClass,
  findEntrances,
  findRegistered,
  findSeries,
  type Entrances,
} from './case-file';
import { fieldOf, linkOf, noark5Client, quoted, type Entity, type Noark5Access } from './client';
import { Registering } from './registering';
import { REL } from './relations';
import { uploadFile } from './upload';

export interface Noark5Settings extends Noark5Access {
  /** The title of the arkivdel for new cases; null for the only one. */
  readonly series: string | null;
}

/**
 * The Noark 5 service interface v1.1 over REST: finds or creates the saksmappe, then journalpost, correspondents,
 * documents and bytes. A message that stands there already (by `eksternReferanse`) is not registered twice. After a
 * failure in the middle it either leaves everything for the next try to go on from, or takes all of it back.
 */
export function noark5(settings: Noark5Settings, context: ConnectorContext): Connector {
  return {
    kind: 'noark5',
    needsFiles: true,
    async submit(submission, run) {
      if (run.cancel.aborted) return cancelled();
      const client = noark5Client(settings, context.ports.request, run.cancel);
      const work = new Registering(client, submission, run);
      const outcome = await register(work, settings, context);
      if (outcome.ok || outcome.failure.kind === 'already-registered') return outcome;
      return work.leaveBehind(
        outcome.failure,
        noark5Client(settings, context.ports.request, { aborted: false }),
      );
    },
  };
}

async function register(
  work: Registering,
  settings: Noark5Settings,
  context: ConnectorContext,
): SubmitResult {
  const { client, submission } = work;
  const { registration, documents, overrideReason } = submission;
  const entrances = await findEntrances(client, settings.root);
  if (!entrances.ok) return entrances;
  if (!work.step()) return cancelled();
  if (overrideReason === '' && !work.isResumed) {
    const there = await findRegistered(client, entrances.value, registration);
    if (!there.ok) return there;
    if (there.value !== null)
      return failure({ kind: 'already-registered', caseReference: there.value, detail: '' });
  }
  if (!work.step()) return cancelled();
  const file = await caseOf(work, entrances.value, settings, context);
  if (!file.ok) return file;
  if (!work.step()) return cancelled();
  const entry = await entryIn(file.value, work, entrances.value, context);
  if (!entry.ok) return entry;
  if (!work.step()) return cancelled();
  const people = await addPeople(entry.value, work, context);
  if (people) return failure(people);
  for (const document of documents) {
    const wrong = await addDocument(entry.value, document, work);
    if (wrong) return failure(wrong);
  }
  const read = fieldOf(entry.value, 'registreringsID');
  return success({ kind: 'registered', caseReference: fieldOf(file.value, 'mappeID'), documentNumber: read });
}

async function caseOf(
  work: Registering,
  entrances: Entrances,
  { series }: Noark5Settings,
  context: ConnectorContext,
): Promise<Result<Entity, SubmitFailure>> {
  const { client, submission } = work;
  const { registration } = submission;
  if (!registration.isNewCase && registration.caseReference !== '') {
    return findCase(client, entrances, registration);
  }
  if (work.caseAddress !== '') return client.get(work.caseAddress);
  const part = await findSeries(client, entrances, series);
  if (!part.ok) return part;
  const klasse = await findClass(client, entrances, part.value, registration.classificationCode);
  if (!klasse.ok) return klasse;
  const address = demanded(klasse.value ?? part.value, REL.newCase);
  if (!address.ok) return address;
  const body = caseBody(registration, context, klasse.value !== null);
  const made = await work.ensure(address.value, body, {
    list: linkOf(entrances.caseArchive, REL.cases),
    filter: `tittel eq ${quoted(String(body['tittel']))}`,
    isIt: (each) => holdsKey(each, ownKey(registration)),
  });
  if (made.ok) work.caseAddress = made.value.self;
  return made;
}

async function entryIn(
  file: Entity,
  work: Registering,
  entrances: Entrances,
  context: ConnectorContext,
): Promise<Result<Entity, SubmitFailure>> {
  const { registration } = work.submission;
  const address = demanded(file, REL.newEntry);
  if (!address.ok) return address;
  const isClosed = registration.mayBeSecret || registration.isProtected;
  const body = entryBody(work.submission, context, isClosed ? await accessCode(work.client, entrances) : '');
  return work.ensure(address.value, body, {
    list: linkOf(file, REL.entries),
    filter: `tittel eq ${quoted(String(body['tittel']))}`,
    isIt: (each) => holdsKey(each, ownKey(registration)),
  });
}

async function addPeople(
  entry: Entity,
  work: Registering,
  context: ConnectorContext,
): Promise<SubmitFailure | null> {
  const { registration } = work.submission;
  for (const one of registration.correspondents) {
    const address = demanded(entry, REL.newPerson);
    if (!address.ok) return address.failure;
    const body = personBody(one, registration, context);
    const made = await work.ensure(address.value, body, {
      list: linkOf(entry, REL.people),
      filter: null,
      isIt: (each) => !one.isProtected && each.body['navn'] === body['navn'],
    });
    if (!made.ok) return made.failure;
    if (!work.step()) return { kind: 'cancelled', detail: '' };
  }
  const address = linkOf(entry, REL.newInternal);
  // Not every server has units of its own.
  if (address === '' || registration.unitName === '') return null;
  const body = unitBody(registration);
  const made = await work.ensure(address, body, {
    list: linkOf(entry, REL.internals),
    filter: null,
    isIt: (each) => each.body['administrativEnhet'] === body['administrativEnhet'],
  });
  return made.ok ? null : made.failure;
}

async function addDocument(
  entry: Entity,
  document: RegisteredDocument,
  work: Registering,
): Promise<SubmitFailure | null> {
  const address = demanded(entry, REL.newDocument);
  if (!address.ok) return address.failure;
  const description = await work.ensure(address.value, documentBody(document, work.submission.registration), {
    list: linkOf(entry, REL.documents),
    filter: null,
    isIt: (each) => each.body['dokumentnummer'] === document.number,
  });
  if (!description.ok) return description.failure;
  if (!work.step()) return { kind: 'cancelled', detail: '' };
  const objectAddress = demanded(description.value, REL.newObject);
  if (!objectAddress.ok) return objectAddress.failure;
  const object = await work.ensure(objectAddress.value, objectBody(document), {
    list: linkOf(description.value, REL.objects),
    filter: null,
    isIt: (each) => each.body['sjekksum'] === document.file.sha256,
  });
  if (!object.ok) return object.failure;
  if (!work.step()) return { kind: 'cancelled', detail: '' };
  const place = demanded(object.value, REL.file);
  if (!place.ok) return place.failure;
  const uploaded = await uploadFile(work.client, place.value, document);
  // On a second try the bytes can be there already: the server keeps them, and the checksum was theirs.
  const isThere = !uploaded.ok && work.isResumed && uploaded.failure.kind === 'conflict';
  if (!uploaded.ok && !isThere) return uploaded.failure;
  return work.step() ? null : { kind: 'cancelled', detail: '' };
}

function holdsKey({ body }: Entity, key: string): boolean {
  const words = body['noekkelord'];
  return Array.isArray(words) && words.includes(key);
}

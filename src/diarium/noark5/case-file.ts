import { failure, success, type Result } from '../../lib/result';
import { ACCESS_CLOSED } from '../noark-codes';
import type { SubmitFailure } from '../connector';
import type { Registration } from '../registration';
import { registerLine } from '../safe-text';
import { isObject, textOf } from '../answer';
import { fieldOf, linkOf, quoted, type Entity, type Noark5Client } from './client';
import { REL } from './relations';

/** The entrances of a server, found by relation keys from its root. */
export interface Entrances {
  readonly root: Entity;
  readonly archive: Entity;
  readonly caseArchive: Entity;
}

/** Asks the root and the two parts that are needed. */
export async function findEntrances(
  client: Noark5Client,
  root: string,
): Promise<Result<Entrances, SubmitFailure>> {
  const start = await client.get(root);
  if (!start.ok) return start;
  const archive = await follow(client, start.value, REL.archive);
  if (!archive.ok) return archive;
  const caseArchive = await follow(client, start.value, REL.caseArchive);
  if (!caseArchive.ok) return caseArchive;
  return success({ root: start.value, archive: archive.value, caseArchive: caseArchive.value });
}

/** The address of a relation that the standard demands. */
export function demanded(from: Entity, relation: string): Result<string, SubmitFailure> {
  const address = linkOf(from, relation);
  if (address !== '') return success(address);
  return failure({
    kind: 'not-understood',
    detail: `no relation ${relation.slice(relation.indexOf('/api/') + 5)}`,
  });
}

/** Where the same message stands already; null when it does not. The number is `''` when the server does not lead there. */
export async function findRegistered(
  client: Noark5Client,
  { archive }: Entrances,
  { duplicateKey }: Registration,
): Promise<Result<string | null, SubmitFailure>> {
  const list = demanded(archive, REL.documents);
  if (!list.ok) return list;
  const found = await client.list(list.value, `eksternReferanse eq ${quoted(duplicateKey)}`);
  if (!found.ok) return found;
  // A server that does not know the filter gives everything.
  const [document] = found.value.filter((each) => each.body['eksternReferanse'] === duplicateKey);
  if (!document) return success(null);
  const entry = linkOf(document, REL.entryOf);
  const read = entry === '' ? null : await client.get(entry);
  if (!read?.ok) return success('');
  return success(fieldOf(read.value, 'registreringsID'));
}

/** The case of a reference, as people write it (`mappeID`). */
export async function findCase(
  client: Noark5Client,
  { caseArchive }: Entrances,
  { caseReference }: Registration,
): Promise<Result<Entity, SubmitFailure>> {
  const list = demanded(caseArchive, REL.cases);
  if (!list.ok) return list;
  const reference = registerLine(caseReference, 100);
  const found = await client.list(list.value, `mappeID eq ${quoted(reference)}`);
  if (!found.ok) return found;
  const [file] = found.value.filter((each) => fieldOf(each, 'mappeID') === reference);
  return file ? success(file) : failure({ kind: 'case-not-found', detail: reference });
}

/** The series for new cases: by its title, or the only one there is. */
export async function findSeries(
  client: Noark5Client,
  { archive }: Entrances,
  title: string | null,
): Promise<Result<Entity, SubmitFailure>> {
  const list = demanded(archive, REL.series);
  if (!list.ok) return list;
  const found = await client.list(list.value, null);
  if (!found.ok) return found;
  const fitting = found.value.filter((each) => title === null || fieldOf(each, 'tittel') === title);
  const [series] = fitting;
  if (series && (title !== null || fitting.length === 1)) return success(series);
  return failure({
    kind: 'refused',
    detail: series ? 'several arkivdel: name one in the policy' : 'no arkivdel',
  });
}

/**
 * The class of a code (`klasseID`) under which a new case can be made; null when the server has none. Classes are asked
 * for at the archive's own list, or where there is none at the classification systems of the series.
 */
export async function findClass(
  client: Noark5Client,
  { archive }: Entrances,
  series: Entity,
  classificationCode: string,
): Promise<Result<Entity | null, SubmitFailure>> {
  const wanted = registerLine(classificationCode, 100);
  if (wanted === '') return success(null);
  const places = await classLists(client, archive, series);
  if (!places.ok) return places;
  for (const place of places.value) {
    const found = await client.list(place, `klasseID eq ${quoted(wanted)}`);
    if (!found.ok) return found;
    const fitting = found.value.find(
      (each) => fieldOf(each, 'klasseID') === wanted && linkOf(each, REL.newCase) !== '',
    );
    if (fitting) return success(fitting);
  }
  return success(null);
}

async function classLists(
  client: Noark5Client,
  archive: Entity,
  series: Entity,
): Promise<Result<readonly string[], SubmitFailure>> {
  const all = linkOf(archive, REL.classes);
  if (all !== '') return success([all]);
  const systems = linkOf(series, REL.classSystems);
  if (systems === '') return success([]);
  const found = await client.list(systems, null);
  if (!found.ok) return found;
  return success(
    found.value.map((system) => linkOf(system, REL.classes)).filter((address) => address !== ''),
  );
}

/** The server's own code for "closed for the time being"; the standard's when it does not tell its list. */
export async function accessCode(client: Noark5Client, { root }: Entrances): Promise<string> {
  const metadata = await follow(client, root, REL.metadata);
  const address = metadata.ok ? linkOf(metadata.value, REL.accessCodes) : '';
  const codes = address === '' ? null : await client.list(address, null);
  if (!codes?.ok) return ACCESS_CLOSED;
  const known = codes.value.map(({ body }) =>
    isObject(body) ? { code: textOf(body['kode']), name: textOf(body['kodenavn']) } : { code: '', name: '' },
  );
  if (known.some(({ code }) => code === ACCESS_CLOSED)) return ACCESS_CLOSED;
  return known.find(({ name }) => /midlertidig/i.test(name))?.code || ACCESS_CLOSED;
}

async function follow(
  client: Noark5Client,
  from: Entity,
  relation: string,
): Promise<Result<Entity, SubmitFailure>> {
  const address = demanded(from, relation);
  return address.ok ? client.get(address.value) : address;
}

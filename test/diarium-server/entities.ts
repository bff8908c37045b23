import { randomUUID } from 'node:crypto';

/** The relation keys that the standard fixes. */
const REL = 'https://rel.arkivverket.no/noark5/v5/api/';

export type EntityType =
  | 'arkivdel'
  | 'klassifikasjonssystem'
  | 'klasse'
  | 'saksmappe'
  | 'journalpost'
  | 'korrespondansepartperson'
  | 'korrespondansepartintern'
  | 'dokumentbeskrivelse'
  | 'dokumentobjekt';

export interface StoredEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly parent: string;
  readonly fields: Record<string, unknown>;
  /** Of a document object. */
  file: Buffer | null;
}

/** Which part of the interface a type lies in, and what can be made under it. */
const TYPES: Readonly<
  Record<EntityType, { part: string; children: readonly EntityType[]; must: readonly string[] }>
> = {
  arkivdel: { part: 'arkivstruktur', children: ['saksmappe', 'klassifikasjonssystem'], must: ['tittel'] },
  klassifikasjonssystem: { part: 'arkivstruktur', children: ['klasse'], must: ['tittel'] },
  klasse: { part: 'arkivstruktur', children: ['saksmappe'], must: ['klasseID', 'tittel'] },
  saksmappe: { part: 'sakarkiv', children: ['journalpost'], must: ['tittel'] },
  journalpost: {
    part: 'sakarkiv',
    children: ['korrespondansepartperson', 'korrespondansepartintern', 'dokumentbeskrivelse'],
    must: ['tittel'],
  },
  korrespondansepartperson: { part: 'arkivstruktur', children: [], must: ['navn'] },
  korrespondansepartintern: { part: 'arkivstruktur', children: [], must: [] },
  dokumentbeskrivelse: { part: 'arkivstruktur', children: ['dokumentobjekt'], must: ['tittel'] },
  dokumentobjekt: { part: 'arkivstruktur', children: [], must: [] },
};

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** What a create request lacks by the standard; `''` when nothing. */
export function wrongWith(type: EntityType, fields: Record<string, unknown>): string {
  for (const name of TYPES[type].must) {
    if (typeof fields[name] !== 'string' || fields[name] === '') return `${name} mangler`;
  }
  for (const [name, value] of Object.entries(fields)) {
    if (/[dD]ato$/.test(name) && (typeof value !== 'string' || !DATE_TIME.test(value)))
      return `${name} er ingen dateTime`;
  }
  const shield = fields['skjerming'] as Record<string, unknown> | undefined;
  if (shield) {
    if (!shield['tilgangsrestriksjon'] || !shield['skjermingshjemmel']) return 'skjerming er ufullstendig';
    const metadata = shield['skjermingMetadata'];
    if (!Array.isArray(metadata) || metadata.length === 0) return 'skjermingMetadata mangler';
  }
  return '';
}

/** Everything that the server keeps. */
export class EntityStore {
  readonly all = new Map<string, StoredEntity>();
  private cases = 0;

  create(type: EntityType, parent: string, fields: Record<string, unknown>): StoredEntity {
    const id = randomUUID();
    const made: StoredEntity = {
      id,
      type,
      parent,
      fields: { ...fields, ...this.numbers(type, parent), systemID: id },
      file: null,
    };
    this.all.set(id, made);
    return made;
  }

  ofType(type: EntityType, parent?: string): StoredEntity[] {
    return [...this.all.values()].filter(
      (each) => each.type === type && (parent === undefined || each.parent === parent),
    );
  }

  /** Removes it and what lies under it. */
  remove(id: string): void {
    for (const child of [...this.all.values()].filter(({ parent }) => parent === id)) this.remove(child.id);
    this.all.delete(id);
  }

  /** As it is sent, with its links from `origin`. */
  shown({ id, type, parent, fields }: StoredEntity, origin: string): Record<string, unknown> {
    const self = `${origin}/api/${type}/${id}`;
    const links: Record<string, { href: string; templated?: boolean }> = { self: { href: self } };
    for (const child of TYPES[type].children) {
      const { part } = TYPES[child];
      links[`${REL}${part}/ny-${child}/`] = { href: `${self}/ny-${child}` };
      links[`${REL}${part}/${child}/`] = { href: `${self}/${child}{?$filter&$top}`, templated: true };
    }
    if (type === 'dokumentobjekt') links[`${REL}arkivstruktur/fil/`] = { href: `${self}/fil` };
    if (type === 'dokumentbeskrivelse') {
      links[`${REL}arkivstruktur/registrering/`] = { href: `${origin}/api/journalpost/${parent}` };
    }
    return { ...fields, _links: links };
  }

  private numbers(type: EntityType, parent: string): Record<string, unknown> {
    if (type === 'saksmappe') {
      this.cases += 1;
      return { mappeID: `2026/${this.cases}`, saksaar: 2026, sakssekvensnummer: this.cases };
    }
    if (type !== 'journalpost') return {};
    const count = this.ofType('journalpost', parent).length + 1;
    return {
      registreringsID: `${String(this.all.get(parent)?.fields['mappeID'])}-${count}`,
      journalpostnummer: count,
    };
  }
}

/** The entrances from the root. */
export function entrance(part: '' | 'arkivstruktur' | 'sakarkiv' | 'metadata', origin: string): object {
  const link = (relation: string, where: string) =>
    [`${REL}${relation}/`, { href: `${origin}/api/${where}` }] as const;
  const links = {
    '': [link('arkivstruktur', 'arkivstruktur'), link('sakarkiv', 'sakarkiv'), link('metadata', 'metadata')],
    arkivstruktur: [
      link('arkivstruktur/arkivdel', 'arkivdel'),
      link('arkivstruktur/dokumentbeskrivelse', 'dokumentbeskrivelse'),
    ],
    sakarkiv: [link('sakarkiv/saksmappe', 'saksmappe'), link('sakarkiv/journalpost', 'journalpost')],
    metadata: [link('metadata/tilgangsrestriksjon', 'tilgangsrestriksjon')],
  }[part];
  return { _links: Object.fromEntries(links) };
}

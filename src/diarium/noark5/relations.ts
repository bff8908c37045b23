/** The relation keys of the Noark 5 service interface v1.1. Only these are fixed; addresses are the server's. */
const BASE = 'https://rel.arkivverket.no/noark5/v5/api/';

export const REL = {
  archive: `${BASE}arkivstruktur/`,
  caseArchive: `${BASE}sakarkiv/`,
  metadata: `${BASE}metadata/`,
  series: `${BASE}arkivstruktur/arkivdel/`,
  classSystems: `${BASE}arkivstruktur/klassifikasjonssystem/`,
  classes: `${BASE}arkivstruktur/klasse/`,
  cases: `${BASE}sakarkiv/saksmappe/`,
  newCase: `${BASE}sakarkiv/ny-saksmappe/`,
  entries: `${BASE}sakarkiv/journalpost/`,
  newEntry: `${BASE}sakarkiv/ny-journalpost/`,
  entryOf: `${BASE}arkivstruktur/registrering/`,
  people: `${BASE}arkivstruktur/korrespondansepartperson/`,
  newPerson: `${BASE}arkivstruktur/ny-korrespondansepartperson/`,
  internals: `${BASE}arkivstruktur/korrespondansepartintern/`,
  newInternal: `${BASE}arkivstruktur/ny-korrespondansepartintern/`,
  documents: `${BASE}arkivstruktur/dokumentbeskrivelse/`,
  newDocument: `${BASE}arkivstruktur/ny-dokumentbeskrivelse/`,
  objects: `${BASE}arkivstruktur/dokumentobjekt/`,
  newObject: `${BASE}arkivstruktur/ny-dokumentobjekt/`,
  file: `${BASE}arkivstruktur/fil/`,
  accessCodes: `${BASE}metadata/tilgangsrestriksjon/`,
} as const;

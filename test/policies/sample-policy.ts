import type { Guidance, Policy, Template } from '../../src/policy/policy';

/** A small whole policy of an invented municipality, without a problem; a test changes what it is about. */
export function samplePolicy(changes: Partial<Policy> = {}): Policy {
  return {
    version: 1,
    id: 'se-9999-granby',
    country: 'SE',
    name: 'Granby kommun',
    guideline: { title: 'Riktlinje för e-post', short: 'Granby' },
    languages: ['sv', 'en'],
    timeZone: 'Europe/Stockholm',
    domains: ['granby.example'],
    officialMailbox: 'kommun',
    mailboxes: [
      sampleMailbox('kommun', {
        units: ['education', 'social', 'building', 'technical', 'culture', 'finance', 'executive'],
      }),
      sampleMailbox('personal', { units: ['hr'] }),
      sampleMailbox('vaxel', { internalOnly: true, kinds: ['absence'] }),
    ],
    reply: { workingDays: 1, given: true, source: { section: '§ 2' } },
    confirmForwardWithin: 1,
    closedDays: ['2026-12-24'],
    recordDecisions: (['register', 'keep-ordered', 'weed', 'ask-registrator'] as const).map((decision) => ({
      decision,
      name: { sv: decision, en: decision },
      hint: { sv: decision, en: decision },
      offered: true,
      source: { law: 'OSL 5 kap. 1 §' },
    })),
    contacts: [],
    deadlines: [],
    keepFor: [],
    guidance: [
      sampleRow('everything', { record: { decision: 'register', source: { law: 'OSL 5 kap. 1 §' } } }),
    ],
    signature: {
      closing: { sv: 'Vänliga hälsningar', en: 'Kind regards' },
      fields: [
        { field: 'name', required: true },
        { field: 'municipality', required: true, value: 'Granby kommun' },
        { field: 'phone', required: false },
      ],
    },
    templates: [sampleTemplate('received')],
    ...changes,
  };
}

/** A row of guidance that always holds and says nothing. */
export function sampleRow(id: string, changes: Partial<Guidance> = {}): Guidance {
  return {
    id,
    when: {},
    alone: false,
    steps: [],
    warnings: [],
    copyTo: [],
    templates: [],
    contacts: [],
    forbids: [],
    ...changes,
  };
}

export function sampleMailbox(
  id: string,
  changes: Partial<Policy['mailboxes'][number]> = {},
): Policy['mailboxes'][number] {
  return {
    id,
    address: `${id}@granby.example`,
    name: { sv: id, en: id },
    units: [],
    kinds: [],
    internalOnly: false,
    active: true,
    example: false,
    ...changes,
  };
}

export function sampleTemplate(id: string, changes: Partial<Template> = {}): Template {
  return {
    id,
    name: { sv: 'Mottaget', en: 'Received' },
    text: { sv: 'Hej! Svar kommer senast {{answerBy}}.', en: 'Hello! We answer by {{answerBy}}.' },
    kinds: [],
    ...changes,
  };
}

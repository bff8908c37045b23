import path from 'node:path';
import { checkPolicy } from '../../src/policy/check-policy';
import { PLACEHOLDER_IDS, TEXT_LANGUAGES, UNITS, type Kind } from '../../src/policy/labels';
import { parsePolicy } from '../../src/policy/load-policy';
import type { Suggestion } from '../../src/classifier/suggestion';
import { plan } from '../../src/plan/plan';
import { message } from '../support/fake-host';
import { mergePolicy } from '../../src/policy/merge-policy';
import type { Policy } from '../../src/policy/policy';
import { buildSignature } from '../../src/signature/build-signature';
import { fieldsToAsk } from '../../src/signature/signature-person';
import { placeholdersIn, renderTemplate } from '../../src/templates/render-template';
import { readPolicyDefaults, readPolicyFile } from '../../tools/commands/read-policy-file';
import { municipalityFiles, municipalityPolicy } from './municipality-files';
import { samplePolicy } from './sample-policy';

const SAMPLE_VALUES = Object.fromEntries(PLACEHOLDER_IDS.map((id) => [id, `<${id}>`]));
const ids = municipalityFiles().map((file) => path.basename(file, '.json'));

/** The template that is offered first for a message of that kind. */
function firstTemplate(policy: Policy, kind: Kind): string | undefined {
  const suggestion = { ...UNKNOWN, kind };
  return plan({ suggestion, original: message(), policy, now: new Date('2026-11-20T12:00:00Z') })
    .templates[0];
}

const UNKNOWN: Omit<Suggestion, 'kind'> = {
  confidence: 1,
  unsure: false,
  alternatives: [],
  flags: [],
  unit: 'none',
  matter: '',
  reasons: [],
  caseReferences: [],
  language: 'sv',
};

const mailboxOf = (policy: Policy, kind: Kind) =>
  policy.mailboxes.find((mailbox) => mailbox.active && mailbox.kinds.includes(kind));

describe.each(ids)('the policy %s', (id) => {
  const policy = municipalityPolicy(id);

  it('passes every check', () => {
    const file = municipalityFiles().find((name) => name.endsWith(`${id}.json`)) ?? '';
    expect(readPolicyFile(file)).toMatchObject({ ok: true });
  });

  it('is read by the pane as it was published', () => {
    expect(parsePolicy(JSON.stringify(policy))).toEqual({ ok: true, value: policy });
  });

  it('renders every template in each of its languages', () => {
    for (const { text } of policy.templates) {
      expect(Object.keys(text).sort()).toEqual([...policy.languages].sort());
      for (const language of policy.languages) {
        const rendered = renderTemplate(text[language] ?? '', SAMPLE_VALUES);
        expect(rendered).toMatchObject({ ok: true });
        expect(rendered.ok && rendered.value).not.toMatch(/[{}]/);
      }
    }
  });

  it('writes whole words and sentences: no abbreviations such as mvh, no blanks at the ends of lines', () => {
    for (const { text } of policy.templates) {
      for (const words of Object.values(text)) {
        expect(words).not.toMatch(/\b(mvh|t\.ex\.|bl\.a\.|f\.eks\.|pga|ang\.)/i);
        expect(words).not.toMatch(/[ \t]$|^[ \t]| {2}|\n{3}/m);
      }
    }
  });

  it('offers a first answer that promises nothing special for an ordinary question', () => {
    expect(firstTemplate(policy, 'enquiry')).toBe('acknowledgement');
    expect(firstTemplate(policy, 'records-request')).toBe('records-request-received');
    expect(firstTemplate(policy, 'misdirected')).toBe('wrong-addressee-passed-on');
  });

  it('has a mailbox for every unit, and for the kinds that do not go by unit', () => {
    for (const unit of UNITS.filter((each) => each !== 'none')) {
      expect(policy.mailboxes.some(({ active, units }) => active && units.includes(unit))).toBe(true);
    }
    for (const kind of ['suspicious', 'absence', 'records-request', 'threat'] as const) {
      expect(mailboxOf(policy, kind)).toBeDefined();
    }
  });

  it('has between 8 and 13 mailboxes', () => {
    expect(policy.mailboxes.length).toBeGreaterThanOrEqual(8);
    expect(policy.mailboxes.length).toBeLessThanOrEqual(13);
  });

  it('builds a whole signature in each language once the person has filled in what is asked', () => {
    const person = Object.fromEntries(fieldsToAsk(policy).map(({ field }) => [field, `my ${field}`]));
    for (const language of policy.languages) {
      const built = buildSignature(policy, person, language);
      expect(built.ok && built.value.text.split('\n').length).toBe(policy.signature.fields.length + 2);
    }
  });
});

const DEFAULTS = readPolicyDefaults('SE');

describe('the common templates', () => {
  it('pass every check in all four languages', () => {
    const policy = mergePolicy(DEFAULTS, {
      ...samplePolicy({ languages: [...TEXT_LANGUAGES], templates: [] }),
      mailboxes: samplePolicy().mailboxes.map((mailbox) => ({
        ...mailbox,
        name: { sv: 'a', nb: 'a', nn: 'a', en: 'a' },
      })),
      signature: {
        ...samplePolicy().signature,
        closing: { sv: 'Vänliga hälsningar', nb: 'Vennlig hilsen', nn: 'Venleg helsing', en: 'Kind regards' },
      },
    });
    const problems = checkPolicy(policy, { fileName: 'se-9999-granby.json', ruleIds: new Set() });
    // What the law of a country says stands in the languages of that country only.
    expect(problems.filter(({ pointer }) => pointer.startsWith('/templates'))).toEqual([]);
  });

  it('use every placeholder that exists', () => {
    const used = DEFAULTS.common.templates.flatMap(({ text }) => placeholdersIn(text.en ?? ''));
    expect(new Set(used)).toEqual(new Set(PLACEHOLDER_IDS));
  });
});

describe('what the guideline of Lavangen says', () => {
  const policy = municipalityPolicy('no-5518-lavangen');
  const template = (id: string) => policy.templates.find((each) => each.id === id);

  it('LAV-12: the confirmation is worded as the routine words it, with a line for the case number', () => {
    expect(template('acknowledgement-with-case-number')).toMatchObject({
      text: {
        nb: 'Vi har mottatt din henvendelse. Ved senere henvendelser bes saksnr oppgis.\nSaksnr: {{caseNumber}}',
      },
      source: { rule: 'LAV-12' },
    });
    expect(firstTemplate(policy, 'case-document')).toBe('acknowledgement-with-case-number');
  });

  it('LAV-13: who wrote to the wrong addressee is told that it was passed on with a copy', () => {
    expect(template('wrong-addressee-passed-on')?.text.nb).toContain('med kopi til deg');
  });

  it('LAV-14: what cannot be passed on goes back with the words that we are not the right addressee', () => {
    expect(template('wrong-addressee-returned')?.text.nb).toContain('Vi er ikke rett adressat');
  });

  it('LAV-5, LAV-6: suspicious mail goes to IT support and threats to the rådmann', () => {
    expect([mailboxOf(policy, 'suspicious')?.id, mailboxOf(policy, 'threat')?.id]).toEqual([
      'ikt',
      'radmann',
    ]);
  });

  it('LAV-10: the routine says "as soon as possible", so that the working day is not its own number', () => {
    expect(policy.reply).toMatchObject({ workingDays: 1, given: false, source: { rule: 'LAV-10' } });
  });
});

describe('what the guideline of Hässleholm says', () => {
  const policy = municipalityPolicy('se-1293-hassleholm');

  it('HAS-19: a letter ends with name, title, department, address and telephone, all five required', () => {
    expect(policy.signature.fields).toEqual(
      ['name', 'title', 'department', 'address', 'phone'].map((field) => ({ field, required: true })),
    );
    expect(policy.signature.source?.rule).toBe('HAS-19');
  });

  it('HAS-17: it says "skyndsamt", so that the two working days are not its own number', () => {
    expect(policy.reply).toMatchObject({ workingDays: 2, given: false, source: { rule: 'HAS-17' } });
  });

  it('HAS-18: who has to wait is told when an answer comes', () => {
    const holding = policy.templates.find(({ id }) => id === 'holding-reply');
    expect(holding?.source?.rule).toBe('HAS-18');
    expect(placeholdersIn(holding?.text.sv ?? '')).toContain('answerBy');
  });
});

describe('what the guideline of Vimmerby says', () => {
  const policy = municipalityPolicy('se-0884-vimmerby');

  it('VIM-7: questions are answered within two working days', () => {
    expect(policy.reply).toEqual({
      workingDays: 2,
      given: true,
      source: { rule: 'VIM-7', section: 'E-post' },
    });
  });

  it('VIM-9: the signature is marked as our proposal, because the graphic profile names the lines', () => {
    expect(policy.signature).toMatchObject({ example: true, source: { rule: 'VIM-9' } });
  });

  it('VIM-28: suspicious mail goes to the service desk that runs its IT', () => {
    expect(mailboxOf(policy, 'suspicious')).toMatchObject({
      address: 'servicedesk@itsam.se',
      external: true,
      example: false,
    });
  });
});

describe('what the guideline of Osby says', () => {
  const policy = municipalityPolicy('se-1273-osby');

  it('OSB-4: a reply comes within one working day', () => {
    expect(policy.reply).toEqual({
      workingDays: 1,
      given: true,
      source: { rule: 'OSB-4', section: '§ 2' },
    });
  });

  it('OSB-38: kommun@osby.se is the official way in and takes what nobody else takes', () => {
    const official = policy.mailboxes.find(({ id }) => id === policy.officialMailbox);
    expect(official).toMatchObject({ address: 'kommun@osby.se', internalOnly: false, example: false });
  });

  it('OSB-44: kontaktcenter@osby.se is for internal use only; absence is reported there', () => {
    expect(mailboxOf(policy, 'absence')).toMatchObject({
      address: 'kontaktcenter@osby.se',
      internalOnly: true,
    });
    expect(JSON.stringify(policy.templates)).not.toContain('kontaktcenter@');
  });

  it('OSB-50: the confirmation says that it has come, that work has begun and when the final answer comes', () => {
    const sv = policy.templates.find(({ id }) => id === 'acknowledgement')?.text.sv ?? '';
    expect(sv).toContain('Vi tog emot det {{received}}');
    expect(sv).toContain('ärendet är påbörjat');
    expect(sv).toContain('slutligt svar senast {{answerBy}}');
  });

  it('OSB-66: the signature is name, title, administration, municipality and telephone', () => {
    expect(policy.signature.fields.map(({ field }) => field)).toEqual([
      'name',
      'title',
      'administration',
      'municipality',
      'phone',
    ]);
    expect(policy.signature.fields.every(({ required }) => required)).toBe(true);
  });

  it('OSB-67: it closes with "Vänliga hälsningar", written out', () => {
    expect(policy.signature.closing.sv).toBe('Vänliga hälsningar');
  });
});

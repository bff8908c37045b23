import { sampleMailbox, samplePolicy, sampleRow, sampleTemplate } from '../../test/policies/sample-policy';
import { checkPolicy } from './check-policy';
import { CHECKS } from './checks/all-checks';
import { KINDS, type RecordDecision } from './labels';
import type { Contact, Deadline, Guidance, GuidanceStep, Policy } from './policy';

const FILE = { fileName: 'se-9999-granby.json', ruleIds: new Set(['OSB-4']) };
const { mailboxes, signature, recordDecisions, guidance } = samplePolicy();
const LAW = { law: 'OSL 5 kap. 1 §' };

/** For each check, policies that only this check finds fault with, and where. */
const BAD: Record<string, { story: string; policy: Policy; pointers: string[] }[]> = {
  'file-name': [
    { story: 'an id unlike the file', policy: samplePolicy({ id: 'se-9998-storby' }), pointers: ['/id'] },
  ],
  country: [
    {
      story: 'a Norwegian policy with a Swedish id and clock',
      policy: samplePolicy({ country: 'NO' }),
      pointers: ['/country', '/timeZone'],
    },
  ],
  'languages-once': [
    {
      story: 'a language named twice',
      policy: samplePolicy({ languages: ['sv', 'en', 'sv'] }),
      pointers: ['/languages/2'],
    },
  ],
  'official-mailbox': [
    {
      story: 'an official mailbox that is not there',
      policy: samplePolicy({ officialMailbox: 'nobody' }),
      pointers: ['/officialMailbox'],
    },
    {
      story: 'an official mailbox that outsiders must not know',
      policy: samplePolicy({ officialMailbox: 'vaxel' }),
      pointers: ['/officialMailbox'],
    },
    {
      story: 'an official mailbox that is closed',
      policy: samplePolicy({
        officialMailbox: 'old',
        mailboxes: [...mailboxes, sampleMailbox('old', { active: false, successor: 'kommun' })],
      }),
      pointers: ['/officialMailbox'],
    },
    {
      story: 'an official mailbox that somebody else runs',
      policy: samplePolicy({
        officialMailbox: 'help',
        mailboxes: [...mailboxes, sampleMailbox('help', { address: 'help@it.example', external: true })],
      }),
      pointers: ['/officialMailbox'],
    },
  ],
  'mailboxes-once': [
    {
      story: 'two mailboxes with one id',
      policy: samplePolicy({
        mailboxes: [...mailboxes, sampleMailbox('personal', { address: 'p@granby.example' })],
      }),
      pointers: ['/mailboxes/3/id'],
    },
    {
      story: 'two mailboxes with one address, in other letters',
      policy: samplePolicy({
        mailboxes: [...mailboxes, sampleMailbox('hr', { address: 'Personal@Granby.example' })],
      }),
      pointers: ['/mailboxes/3/address'],
    },
  ],
  'mailbox-domains': [
    {
      story: 'an address in a foreign domain that only ends like ours',
      policy: samplePolicy({
        mailboxes: [...mailboxes, sampleMailbox('x', { address: 'x@evilgranby.example' })],
      }),
      pointers: ['/mailboxes/3/address'],
    },
    {
      story: 'an own address marked as external',
      policy: samplePolicy({ mailboxes: [...mailboxes, sampleMailbox('x', { external: true })] }),
      pointers: ['/mailboxes/3/external'],
    },
  ],
  'closed-mailboxes': [
    {
      story: 'closed mailboxes whose successors lead in a circle',
      policy: samplePolicy({
        mailboxes: [
          ...mailboxes,
          sampleMailbox('this', { active: false, successor: 'that' }),
          sampleMailbox('that', { active: false, successor: 'this' }),
          sampleMailbox('self', { active: false, successor: 'self' }),
        ],
      }),
      pointers: ['/mailboxes/3/successor', '/mailboxes/4/successor', '/mailboxes/5/successor'],
    },
    {
      story: 'a closed mailbox without a successor',
      policy: samplePolicy({ mailboxes: [...mailboxes, sampleMailbox('old', { active: false })] }),
      pointers: ['/mailboxes/3'],
    },
    {
      story: 'a closed mailbox that is its own successor',
      policy: samplePolicy({
        mailboxes: [...mailboxes, sampleMailbox('old', { active: false, successor: 'old' })],
      }),
      pointers: ['/mailboxes/3/successor'],
    },
    {
      story: 'a closed mailbox that still takes mail',
      policy: samplePolicy({
        mailboxes: [
          ...mailboxes,
          sampleMailbox('old', { active: false, successor: 'kommun', units: ['social'] }),
          sampleMailbox('older', { active: false, successor: 'kommun', kinds: ['threat'] }),
        ],
      }),
      pointers: ['/mailboxes/3/units', '/mailboxes/4/kinds'],
    },
    {
      story: 'an open mailbox with a successor',
      policy: samplePolicy({ mailboxes: [...mailboxes, sampleMailbox('x', { successor: 'kommun' })] }),
      pointers: ['/mailboxes/3/successor'],
    },
  ],
  'units-covered': [
    {
      story: 'a unit that no mailbox takes',
      policy: samplePolicy({ mailboxes: mailboxes.filter(({ id }) => id !== 'personal') }),
      pointers: ['/mailboxes'],
    },
    {
      story: 'a unit whose first mailbox outsiders must not know',
      policy: samplePolicy({
        mailboxes: [sampleMailbox('inside', { units: ['hr'], internalOnly: true }), ...mailboxes],
      }),
      pointers: ['/mailboxes'],
    },
  ],
  'no-mailbox-for-none': [
    {
      story: 'a mailbox for what nobody takes',
      policy: samplePolicy({ mailboxes: [...mailboxes, sampleMailbox('x', { units: ['none'] })] }),
      pointers: ['/mailboxes/3/units/0'],
    },
  ],
  languages: [
    {
      story: 'names, closing and templates without one language',
      policy: samplePolicy({
        mailboxes: [...mailboxes, sampleMailbox('x', { name: { sv: 'X' } })],
        signature: { ...signature, closing: { en: 'Kind regards' } },
        templates: [sampleTemplate('a', { name: { en: 'A' }, text: { sv: 'Hej!' } })],
      }),
      pointers: ['/mailboxes/3/name', '/signature/closing', '/templates/0/name', '/templates/0/text'],
    },
  ],
  'signature-fields': [
    {
      story: 'a field that stands there twice',
      policy: samplePolicy({
        signature: { ...signature, fields: [...signature.fields, { field: 'phone', required: true }] },
      }),
      pointers: ['/signature/fields/3/field'],
    },
    {
      story: 'a signature without a name',
      policy: samplePolicy({ signature: { ...signature, fields: [{ field: 'title', required: true }] } }),
      pointers: ['/signature/fields'],
    },
    {
      story: 'one name for everybody',
      policy: samplePolicy({
        signature: { ...signature, fields: [{ field: 'name', required: true, value: 'Kommunen' }] },
      }),
      pointers: ['/signature/fields/0'],
    },
  ],
  'templates-once': [
    {
      story: 'two templates with one id',
      policy: samplePolicy({ templates: [sampleTemplate('a'), sampleTemplate('a')] }),
      pointers: ['/templates/1/id'],
    },
  ],
  'known-placeholders': [
    {
      story: 'a placeholder that does not exist and half a placeholder',
      policy: samplePolicy({
        templates: [
          sampleTemplate('a', { text: { sv: '{{diarienummer}}', en: '{{diarienummer}}' } }),
          sampleTemplate('b', { text: { sv: '{{caseNumber}', en: 'caseNumber}}' } }),
        ],
      }),
      pointers: [
        '/templates/0/text/sv',
        '/templates/0/text/en',
        '/templates/1/text/sv',
        '/templates/1/text/en',
      ],
    },
  ],
  'same-placeholders': [
    {
      story: 'a placeholder that one language lacks',
      policy: samplePolicy({
        templates: [sampleTemplate('a', { text: { sv: '{{unit}} {{date}}', en: '{{date}}' } })],
      }),
      pointers: ['/templates/0/text/en'],
    },
  ],
  choices: [
    {
      story: 'a choice without options, one that nobody asks for, and an option without a language',
      policy: samplePolicy({
        templates: [
          sampleTemplate('bare', { text: { sv: 'Fel: {{fileProblem}}', en: 'Wrong: {{fileProblem}}' } }),
          sampleTemplate('unused', {
            choices: [{ placeholder: 'takesIt', options: [{ sv: 'ja', en: 'yes' }, { sv: 'nej' }] }],
          }),
        ],
      }),
      pointers: [
        '/templates/0/choices',
        '/templates/1/choices/0/placeholder',
        '/templates/1/choices/0/options/1',
      ],
    },
  ],
  'internal-addresses': [
    {
      story: 'an internal address in a template, a closing and a signature',
      policy: samplePolicy({
        signature: {
          closing: { sv: 'Hälsar vaxel@granby.example', en: 'Kind regards' },
          fields: [
            { field: 'name', required: true },
            { field: 'email', required: true, value: 'VAXEL@granby.example' },
          ],
        },
        templates: [
          sampleTemplate('a', { text: { sv: 'Skriv till Vaxel@granby.example!', en: 'Write to us!' } }),
        ],
      }),
      pointers: ['/templates/0/text/sv', '/signature/closing/sv', '/signature/fields/1/value'],
    },
  ],
  'no-closing-in-templates': [
    {
      story: 'a template that brings the closing phrase itself',
      policy: samplePolicy({
        templates: [sampleTemplate('a', { text: { sv: 'Hej!\n\nVänliga hälsningar,\n', en: 'Hello!' } })],
      }),
      pointers: ['/templates/0/text/sv'],
    },
  ],
  'closed-days': [
    {
      story: 'a day that the calendar does not have, and one named twice',
      policy: samplePolicy({ closedDays: ['2026-02-30', '2026-12-24', '2026-12-24', '2026-13-01'] }),
      pointers: ['/closedDays/0', '/closedDays/3', '/closedDays/2'],
    },
  ],
  'reply-source': [
    {
      story: 'a number that the guideline gives nowhere',
      policy: samplePolicy({ reply: { workingDays: 1, given: true } }),
      pointers: ['/reply/given'],
    },
  ],
  'plain-text': [
    {
      story: 'HTML in the names of a municipality, a mailbox and a row of guidance',
      policy: samplePolicy({
        name: 'Granby <b>kommun</b>',
        mailboxes: [
          ...mailboxes,
          sampleMailbox('extra', { name: { sv: '<img src=x onerror=alert(1)>', en: 'Extra' } }),
        ],
        guidance: [
          ...guidance,
          sampleRow('row', {
            steps: [
              { id: 'a', phase: 'first', text: { sv: 'Gör &nbsp; det', en: 'a < b is fine' }, source: LAW },
            ],
          }),
        ],
      }),
      pointers: ['/name', '/mailboxes/3/name/sv', '/guidance/1/steps/0/text/sv'],
    },
  ],
  'entries-once': [
    {
      story: 'entries that share an id, in every section that has ids',
      policy: samplePolicy({
        recordDecisions: [...recordDecisions, recordDecisions[0]!],
        contacts: [contact({}), contact({})],
        deadlines: [deadline({}), deadline({})],
        guidance: [...guidance, sampleRow('same'), sampleRow('same')],
      }),
      pointers: ['/recordDecisions/4/decision', '/contacts/1/role', '/deadlines/1/id', '/guidance/2/id'],
    },
    {
      story: 'a step that stands in one row twice',
      policy: samplePolicy({
        guidance: [...guidance, sampleRow('row', { steps: [step('a'), step('b'), step('a')] })],
      }),
      pointers: ['/guidance/1/steps/2/id'],
    },
  ],
  'mailbox-references': [
    {
      story: 'a contact, a row and a copy that name mailboxes nobody reads',
      policy: samplePolicy({
        mailboxes: [...mailboxes, sampleMailbox('old', { active: false, successor: 'kommun' })],
        contacts: [contact({ mailbox: 'nobody' })],
        guidance: [...guidance, sampleRow('row', { mailbox: 'old', copyTo: ['kommun', 'nobody'] })],
      }),
      pointers: ['/contacts/0/mailbox', '/guidance/1/mailbox', '/guidance/1/copyTo/1'],
    },
  ],
  'template-references': [
    {
      story: 'templates that are not there',
      policy: samplePolicy({
        contacts: [contact({ template: 'nothing' })],
        guidance: [...guidance, sampleRow('row', { templates: ['received', 'nothing'] })],
      }),
      pointers: ['/contacts/0/template', '/guidance/1/templates/1'],
    },
  ],
  'contact-references': [
    {
      story: 'a role that nobody has',
      policy: samplePolicy({
        contacts: [contact({})],
        guidance: [...guidance, sampleRow('row', { contacts: ['manager', 'security'] })],
      }),
      pointers: ['/guidance/1/contacts/1'],
    },
  ],
  'contact-domains': [
    {
      story: 'a contact at an address of somebody else',
      policy: samplePolicy({ contacts: [contact({ address: 'boss@mail.example' })] }),
      pointers: ['/contacts/0/address'],
    },
  ],
  'cited-rules': [
    {
      story: 'rules that no guideline has',
      policy: samplePolicy({
        reply: { workingDays: 1, given: true, source: { rule: 'OSB-999', section: '§ 2' } },
        contacts: [contact({ source: { rule: 'OSB-4', section: '§ 2' } })],
        deadlines: [deadline({ source: { rule: 'OSB-998', section: '§ 2' } })],
        guidance: [
          ...guidance,
          sampleRow('row', {
            warnings: [{ ...step('a'), source: { rule: 'XYZ-1', section: '§ 2' } }],
            record: { decision: 'register', source: { rule: 'XYZ-2', section: '§ 2' } },
          }),
        ],
      }),
      pointers: [
        '/reply/source/rule',
        '/deadlines/0/source/rule',
        '/guidance/1/warnings/0/source/rule',
        '/guidance/1/record/source/rule',
      ],
    },
  ],
  'secrets-registered': [
    {
      story: 'confidential messages that are weeded, and reports of concern that are only kept in order',
      policy: samplePolicy({
        guidance: [
          ...guidance,
          sampleRow('a', { when: { flags: ['urgent', 'confidential'] }, record: record('weed') }),
          sampleRow('b', { when: { matters: ['concern-report'] }, record: record('keep-ordered') }),
          sampleRow('c', { when: { flags: ['urgent'] }, record: record('keep-ordered') }),
        ],
      }),
      pointers: ['/guidance/1/record/decision', '/guidance/2/record/decision'],
    },
  ],
  'decisions-offered': [
    {
      story: 'a decision that is suggested but not offered, and no way to ask a registrar',
      policy: samplePolicy({
        recordDecisions: recordDecisions.filter(({ decision }) => decision !== 'ask-registrator'),
        guidance: [...guidance, sampleRow('a', { record: record('not-public') })],
      }),
      pointers: ['/recordDecisions', '/guidance/1/record/decision'],
    },
    {
      story: 'a decision that the municipality has taken back',
      policy: samplePolicy({
        recordDecisions: recordDecisions.map((one) => ({ ...one, offered: one.decision !== 'register' })),
      }),
      pointers: ['/recordDecisions', '/guidance/0/record/decision'],
    },
  ],
  'kinds-decided': [
    {
      story: 'kinds that only have a decision when something else holds too',
      policy: samplePolicy({
        guidance: [
          sampleRow('most', {
            when: { kinds: KINDS.filter((kind) => kind !== 'enquiry') },
            record: record('register'),
          }),
          sampleRow('some', { when: { kinds: ['enquiry'], flags: ['urgent'] }, record: record('register') }),
        ],
      }),
      pointers: ['/guidance'],
    },
  ],
  'weeding-codes': [
    {
      story: 'a line of the weeding plan for what is registered',
      policy: samplePolicy({
        guidance: [...guidance, sampleRow('a', { record: { ...record('register'), weedingCode: '1.2' } })],
      }),
      pointers: ['/guidance/1/record/weedingCode'],
    },
  ],
  'conditions-hold': [
    {
      story: 'deadlines and rows that no message can reach',
      policy: samplePolicy({
        deadlines: [deadline({ when: { kinds: ['advertising', 'suspicious'], matters: ['invoice'] } })],
        guidance: [
          ...guidance,
          sampleRow('a', { when: { matters: ['appeal'], notMatters: ['appeal', 'tender'] } }),
          sampleRow('b', { when: { matters: ['appeal'], notMatters: ['tender'] } }),
        ],
      }),
      pointers: ['/deadlines/0/when', '/guidance/1/when'],
    },
  ],
  reminders: [
    {
      story: 'reminders that would come before the message',
      policy: samplePolicy({
        deadlines: [
          deadline({ id: 'a', within: { unit: 'working-days', count: 3 }, remindBefore: 3 }),
          deadline({ id: 'b', within: { unit: 'same-day' }, remindBefore: 1 }),
          deadline({ id: 'c', within: { unit: 'months', count: 1 }, remindBefore: 5 }),
        ],
      }),
      pointers: ['/deadlines/0/remindBefore', '/deadlines/1/remindBefore'],
    },
  ],
};

describe('a policy with thousands of mailboxes and rows', () => {
  it('is well, and twice as many are looked at twice as often, not four times', () => {
    const once = looksAt(2_500);
    expect(looksAt(5_000)).toBeLessThan(once * 2.1);
  });
});

/** How often the checks read a mailbox's id, address or successor in a policy with so many mailboxes and rows. */
function looksAt(count: number): number {
  const many = Array.from({ length: count }, (_, index) => index);
  let looks = 0;
  const counted = many.map((number) => {
    const box = sampleMailbox(`box-${number}`, {
      internalOnly: number % 2 === 0,
      ...(number > 0 && number % 3 === 0 ? { active: false, successor: 'kommun' } : {}),
    });
    return new Proxy(box, {
      get(target, field: keyof typeof box) {
        looks += 1;
        return target[field];
      },
    });
  });
  const rows = many.map((number) => sampleRow(`row-${number}`, { mailbox: 'kommun', copyTo: ['kommun'] }));
  const policy = samplePolicy({
    mailboxes: [...mailboxes, ...counted],
    guidance: [...guidance, ...rows],
  });
  expect(checkPolicy(policy, FILE)).toEqual([]);
  return looks;
}

function step(id: string): GuidanceStep {
  return { id, phase: 'first', text: { sv: id, en: id }, source: LAW };
}

function record(decision: RecordDecision): NonNullable<Guidance['record']> {
  return { decision, source: LAW };
}

function contact(changes: Partial<Contact>): Contact {
  return { role: 'manager', name: { sv: 'Chefen', en: 'Manager' }, example: false, ...changes };
}

function deadline(changes: Partial<Deadline>): Deadline {
  return {
    id: 'told',
    what: { sv: 'Ring', en: 'Call' },
    when: {},
    within: { unit: 'at-once' },
    isReply: false,
    given: true,
    onClosedDay: 'next',
    source: LAW,
    ...changes,
  };
}

describe('checkPolicy', () => {
  it('finds nothing in a policy that is well', () => {
    expect(checkPolicy(samplePolicy(), FILE)).toEqual([]);
  });

  it('takes closed mailboxes with an open successor, subdomains and marked external addresses', () => {
    const policy = samplePolicy({
      mailboxes: [
        ...mailboxes,
        sampleMailbox('old', { active: false, successor: 'kommun' }),
        sampleMailbox('skola', { address: 'info@skola.granby.example' }),
        sampleMailbox('it', { address: 'help@it.example', external: true }),
      ],
    });
    expect(checkPolicy(policy, FILE)).toEqual([]);
  });

  // The others have test files of their own, checks/check-*.test.ts.
  const elsewhere = [
    'diarium-mailbox',
    'case-reference',
    'category-names',
    'categories-once',
    'category-colours',
    'area-words',
    'levels',
    'keepers-complete',
    'keepers-reached',
    'officers',
    'new-mailbox',
  ];
  const here = CHECKS.map(({ name }) => name).filter((name) => !elsewhere.includes(name));
  it.each(here)('has a bad policy for the check %s', (name) => {
    expect(BAD[name]).toBeDefined();
  });

  describe.each(Object.entries(BAD))('%s', (name, cases) => {
    it.each(cases)('tells $story, and no other check complains', ({ policy, pointers }) => {
      const own = CHECKS.find((check) => check.name === name);
      const problems = checkPolicy(policy, FILE);
      expect(own?.check(policy, FILE)).toEqual(problems);
      expect(problems.map(({ pointer }) => pointer)).toEqual(pointers);
    });
  });

  it('tells the problems of several checks at once', () => {
    const policy = samplePolicy({ officialMailbox: 'nobody', closedDays: ['2026-02-30'] });
    expect(checkPolicy(policy, { ...FILE, fileName: 'other.json' }).map(({ pointer }) => pointer)).toEqual([
      '/id',
      '/officialMailbox',
      '/closedDays/0',
    ]);
  });
});

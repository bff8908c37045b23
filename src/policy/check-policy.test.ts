import { sampleMailbox, samplePolicy, sampleTemplate } from '../../test/policies/sample-policy';
import { checkPolicy } from './check-policy';
import { CHECKS } from './checks/all-checks';
import type { Policy } from './policy';

const FILE = 'se-9999-granby.json';
const { mailboxes, signature } = samplePolicy();

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
};

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

  it.each(CHECKS.map(({ name }) => name))('has a bad policy for the check %s', (name) => {
    expect(BAD[name]).toBeDefined();
  });

  describe.each(Object.entries(BAD))('%s', (name, cases) => {
    it.each(cases)('tells $story, and no other check complains', ({ policy, pointers }) => {
      const own = CHECKS.find((check) => check.name === name);
      const problems = checkPolicy(policy, FILE);
      expect(own?.check(policy, FILE)).toEqual(problems);
      expect(problems.map(({ pointer }) => pointer)).toEqual(pointers);
      for (const { problem, nextStep } of problems) {
        expect(problem).toMatch(/^[^\n]+$/);
        expect(nextStep).toMatch(/^[A-Z][^\n]+\.$/);
      }
    });
  });

  it('tells the problems of several checks at once', () => {
    const policy = samplePolicy({ officialMailbox: 'nobody', closedDays: ['2026-02-30'] });
    expect(checkPolicy(policy, 'other.json').map(({ pointer }) => pointer)).toEqual([
      '/id',
      '/officialMailbox',
      '/closedDays/0',
    ]);
  });
});

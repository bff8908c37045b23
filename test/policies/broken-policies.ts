import * as v from 'valibot';
import { checkPolicy } from '../../src/policy/check-policy';
import { KINDS } from '../../src/policy/labels';
import { parsePolicy } from '../../src/policy/load-policy';
import { holdShape } from '../../src/policy/parse-shape';
import type { PolicyProblem, PolicyProblemName } from '../../src/policy/policy-problem';
import { sampleMailbox, samplePolicy, sampleRow, sampleTemplate } from './sample-policy';

const FILE = { fileName: 'se-9999-granby.json', ruleIds: new Set(['OSB-4']) };
const { mailboxes, guidance, reply, signature } = samplePolicy();
const source = { law: 'OSL 5 kap. 1 §' };
const named = { sv: 'A', en: 'A' };

/** What is told of a policy file, as the editor and `postgang policy check` find it. */
export function problemsIn(json: string): PolicyProblem[] {
  const policy = parsePolicy(json);
  return policy.ok ? checkPolicy(policy.value, FILE) : policy.failure;
}

const broken = (changes: object) => problemsIn(JSON.stringify({ ...samplePolicy(), ...changes }));
const mailbox = (changes: object, ...others: object[]) =>
  broken({ mailboxes: [...mailboxes, { ...sampleMailbox('x'), ...changes }, ...others] });
const template = (changes: object) => broken({ templates: [{ ...sampleTemplate('a'), ...changes }] });
const text = (words: string) => template({ text: { sv: words, en: words } });
const row = (changes: object) => broken({ guidance: [...guidance, { ...sampleRow('x'), ...changes }] });
const contact = (changes: object) => broken({ contacts: [{ role: 'manager', name: named, ...changes }] });
const deadline = (changes: object) =>
  broken({
    deadlines: [{ id: 'a', what: named, when: {}, within: { unit: 'at-once' }, source, ...changes }],
  });
const diarium = (changes: object) =>
  broken({ diarium: { connectors: [{ kind: 'registrator-mail', mailbox: 'kommun' }], ...changes } });
const caseReference = (pattern: string) =>
  diarium({ caseReference: { pattern, example: '2026-1', required: true } });
const categories = (changes: object) => broken({ categories: changes });
const substitute = (changes: object) =>
  broken({
    mailboxes: mailboxes.map((each) => ({
      ...each,
      substitute: { name: 'Växeln', ...(each.id === 'kommun' ? changes : { mailbox: 'kommun' }) },
    })),
  });
const officer = (...addresses: string[]) =>
  mailbox({ officers: addresses.map((address) => ({ name: 'Eva', address, areas: { sv: ['bygglov'] } })) });
const closed = (successor?: string) => ({ ...sampleMailbox('x'), active: false, successor });
const contactTo = (address: string) => contact({ address });

/** For every problem that can be told, something that has it. */
export const BROKEN: Readonly<Record<PolicyProblemName, () => PolicyProblem[]>> = {
  'area-word-taken': () =>
    mailbox({ areas: { sv: ['bygglov'] } }, { ...sampleMailbox('y'), areas: { sv: ['Bygglov'] } }),
  'category-colour-twice': () =>
    categories({ create: true, colours: { registered: 'red', forwarded: 'red' } }),
  'category-name-separator': () => categories({ forwarded: { sv: 'Klar, skickad' } }),
  'category-name-too-long': () => categories({ forwarded: { sv: 'x'.repeat(256) } }),
  'category-name-twice': () => categories({ registered: { sv: 'Klar' }, forwarded: { sv: 'klar' } }),
  'choice-without-options': () => text('Fel: {{fileProblem}}'),
  'closed-takes-mail': () => mailbox({ ...closed('kommun'), kinds: ['threat'] }),
  'closing-in-template': () => text('Hej! Vänliga hälsningar'),
  'code-without-weeding': () => row({ record: { decision: 'register', weedingCode: '1.2', source } }),
  'colours-without-effect': () => categories({ colours: { registered: 'red' } }),
  'condition-never-holds': () => row({ when: { matters: ['appeal'], notMatters: ['appeal'] } }),
  'consult-unknown': () => broken({ newMailbox: { consult: 'registry', source: { section: '§ 1' } } }),
  'contact-outside': () => contactTo('boss@mail.example'),
  'contact-unknown': () => row({ contacts: ['security'] }),
  'country-unlike-id': () => broken({ country: 'NO' }),
  'decision-always-offered': () => broken({ recordDecisions: [] }),
  empty: () => broken({ name: ' ' }),
  'empty-list': () => broken({ domains: [] }),
  'entry-twice': () => row({ id: 'everything' }),
  'example-does-not-fit': () => caseReference('\\d+'),
  'external-but-own': () => mailbox({ external: true }),
  'file-name-unlike-id': () => broken({ id: 'se-9998-storby' }),
  'half-placeholder': () => text('{{caseNumber}'),
  'holds-html': () => broken({ name: '<b>Granby' }),
  'internal-address-told': () => text('Skriv till vaxel@granby.example!'),
  'keeper-outside': () => substitute({ address: 'eva@mail.example' }),
  'kind-undecided': () =>
    broken({
      guidance: [
        { ...sampleRow('x'), when: { kinds: KINDS.slice(1) }, record: { decision: 'register', source } },
      ],
    }),
  'level-without-unit': () => mailbox({ level: 'central' }),
  'list-too-long': () => row({ when: { says: Array.from({ length: 51 }, () => 'ord') } }),
  'list-too-short': () => template({ choices: [{ placeholder: 'takesIt', options: [named] }] }),
  'mailbox-address-twice': () => mailbox({ address: 'KOMMUN@granby.example' }),
  'mailbox-for-none': () => mailbox({ units: ['none'] }),
  'mailbox-id-twice': () => mailbox({ id: 'kommun' }),
  'mailbox-not-open': () => row({ mailbox: 'nobody' }),
  'mailbox-outside': () => mailbox({ address: 'x@mail.example' }),
  missing: () => broken({ name: undefined }),
  'no-central-mailbox': () => mailbox({ level: 'unit', units: ['hr'] }),
  'no-open-successor': () => mailbox(closed()),
  'no-responsible': () => mailbox({ responsible: { name: 'Eva' } }),
  'no-substitute': () => mailbox({ substitute: { name: 'Eva', mailbox: 'kommun' } }),
  'no-such-day': () => broken({ closedDays: ['2026-02-30'] }),
  'no-such-rule': () => broken({ reply: { ...reply, source: { rule: 'OSB-999', section: '§ 2' } } }),
  'no-such-template': () => row({ templates: ['nothing'] }),
  'no-text': () => template({ name: { sv: 'A' } }),
  'not-a-date': () => broken({ closedDays: ['julafton'] }),
  'not-a-domain': () => broken({ domains: ['@granby.example'] }),
  'not-a-list': () => broken({ mailboxes: {} }),
  'not-a-number': () => broken({ confirmForwardWithin: 'two' }),
  'not-a-pattern': () => caseReference('('),
  'not-a-policy-id': () => broken({ id: 'granby' }),
  'not-a-rule-id': () => broken({ reply: { ...reply, source: { rule: '4', section: '§ 2' } } }),
  'not-a-server-address': () =>
    diarium({ connectors: [{ kind: 'webhook', address: 'ftp://diarium.example/' }] }),
  'not-a-text': () => broken({ name: 5 }),
  'not-a-time': () => broken({ closesAt: '24:00' }),
  'not-accepted': () => {
    const held = holdShape(7, v.pipe(v.number(), v.multipleOf(5)));
    return held.ok ? [] : held.failure;
  },
  'not-an-address': () => contactTo('boss'),
  'not-an-id': () => mailbox({ id: 'X Y' }),
  'not-an-object': () => broken({ signature: 5 }),
  'not-an-organisation-number': () => diarium({ organisationNumber: '12' }),
  'not-https': () => contact({ link: 'javascript:alert(1)' }),
  'not-json': () => problemsIn(''),
  'not-json-line': () => problemsIn('{\n  "version": 1\n  "id": ""\n}'),
  'not-one-of': () => broken({ country: 'DK' }),
  'not-whole': () => broken({ confirmForwardWithin: 1.5 }),
  'not-yes-or-no': () => broken({ reply: { ...reply, given: 'yes' } }),
  'nothing-cited': () => deadline({ source: {} }),
  'officer-is-mailbox': () => officer('kommun@granby.example'),
  'officer-outside': () => officer('eva@mail.example'),
  'officer-twice': () => officer('eva@granby.example', 'Eva@granby.example'),
  'official-closed': () =>
    broken({ officialMailbox: 'x', mailboxes: [...mailboxes, { ...closed('kommun') }] }),
  'official-external': () =>
    broken({
      officialMailbox: 'x',
      mailboxes: [...mailboxes, sampleMailbox('x', { address: 'x@it.example', external: true })],
    }),
  'official-internal': () => broken({ officialMailbox: 'vaxel' }),
  'official-unknown': () => broken({ officialMailbox: 'nobody' }),
  'open-with-successor': () => mailbox({ successor: 'kommun' }),
  'option-without-language': () =>
    template({ choices: [{ placeholder: 'takesIt', options: [named, { sv: 'nej' }] }] }),
  'options-unused': () => template({ choices: [{ placeholder: 'takesIt', options: [named, named] }] }),
  'own-successor': () => mailbox(closed('x')),
  'part-twice': () => row({ steps: ['a', 'a'].map((id) => ({ id, phase: 'first', text: named, source })) }),
  'placeholder-lacking': () => template({ text: { sv: '{{unit}}', en: 'Hello' } }),
  'registering-mailbox-closed': () =>
    broken({
      mailboxes: [...mailboxes, closed('kommun')],
      diarium: { connectors: [{ kind: 'registrator-mail', mailbox: 'x' }] },
    }),
  'registering-mailbox-unknown': () =>
    diarium({ connectors: [{ kind: 'registrator-mail', mailbox: 'nobody' }] }),
  'reminder-too-early': () => deadline({ remindBefore: 1 }),
  'reply-without-source': () => broken({ reply: { workingDays: 1, given: true } }),
  'secret-not-registered': () =>
    row({ when: { flags: ['confidential'] }, record: { decision: 'weed', source } }),
  'several-central-mailboxes': () =>
    mailbox({ level: 'central', units: ['hr'] }, { ...sampleMailbox('y'), level: 'central', units: ['hr'] }),
  'signature-field-twice': () =>
    broken({ signature: { ...signature, fields: [...signature.fields, ...signature.fields] } }),
  'signature-without-name': () =>
    broken({ signature: { ...signature, fields: [{ field: 'title', required: true }] } }),
  'stands-twice': () => broken({ languages: ['sv', 'en', 'sv'] }),
  'substitute-is-away': () => substitute({ mailbox: 'kommun' }),
  'substitute-unreachable': () => substitute({}),
  'successor-closed': () =>
    mailbox(closed('y'), { ...closed('kommun'), id: 'y', address: 'y@granby.example' }),
  'successors-in-circle': () =>
    mailbox(closed('y'), { ...closed('x'), id: 'y', address: 'y@granby.example' }),
  'suggested-not-offered': () => row({ record: { decision: 'not-public', source } }),
  'template-id-twice': () => broken({ templates: [sampleTemplate('a'), sampleTemplate('a')] }),
  'text-too-long': () => broken({ name: 'x'.repeat(501) }),
  'text-too-short': () => mailbox({ areas: { sv: ['å'] } }),
  'time-zone-unlike-country': () => broken({ timeZone: 'Europe/Oslo' }),
  'too-large': () => broken({ confirmForwardWithin: 31 }),
  'too-small': () => broken({ confirmForwardWithin: 0 }),
  'unit-first-internal': () =>
    broken({ mailboxes: [sampleMailbox('x', { units: ['hr'], internalOnly: true }), ...mailboxes] }),
  'unit-without-mailbox': () => broken({ mailboxes: mailboxes.filter(({ id }) => id !== 'personal') }),
  'unknown-field': () => broken({ colour: 'red' }),
  'unknown-placeholder': () => text('{{diarienummer}}'),
};

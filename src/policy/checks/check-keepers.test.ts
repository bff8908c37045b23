import { sampleMailbox, samplePolicy } from '../../../test/policies/sample-policy';
import { policyProblemText } from '../../texts/policy-problem-text';
import { checkPolicy } from '../check-policy';
import type { Contact, Mailbox } from '../policy';
import type { PolicyProblem } from '../policy-problem';

const FILE = { fileName: 'se-9999-granby.json', ruleIds: new Set(['OSB-35']) };
const [first, ...rest] = samplePolicy().mailboxes;

/** What is wrong with a policy that has these mailboxes beside its own. */
function problems(...more: Mailbox[]) {
  const policy = samplePolicy({ mailboxes: [first!, ...rest, ...more] });
  return checkPolicy(policy, FILE).map(inWords);
}

/** The sample's mailboxes with somebody for each. */
function kept(change: (mailbox: Mailbox) => Partial<Mailbox>) {
  const mailboxes = [first!, ...rest].map((mailbox) => ({
    ...mailbox,
    responsible: { name: 'Registratorn' },
    substitute: { name: 'Växeln', mailbox: mailbox.id === 'vaxel' ? 'kommun' : 'vaxel' },
    ...change(mailbox),
  }));
  return checkPolicy(samplePolicy({ mailboxes }), FILE).map(inWords);
}

function inWords(problem: PolicyProblem): string {
  return `${problem.pointer}: ${policyProblemText(problem, 'en').problem}`;
}

describe('who looks after a mailbox', () => {
  it('OSB-33, OSB-7: a policy that names them for every mailbox is well, and so is one that names nobody', () => {
    expect(kept(() => ({}))).toEqual([]);
    expect(problems()).toEqual([]);
  });

  it('OSB-7: a mailbox without a substitute is told where the others have one', () => {
    expect(kept(({ id }) => (id === 'personal' ? { substitute: undefined } : {}))).toEqual([
      '/mailboxes/1: "personal" names no substitute, as other mailboxes do',
    ]);
  });

  it('OSB-33: a mailbox without anybody responsible is told where the others have one', () => {
    expect(kept(({ id }) => (id === 'kommun' ? { responsible: undefined } : {}))).toEqual([
      '/mailboxes/0: "kommun" names no responsible, as other mailboxes do',
    ]);
  });

  it('does not ask for them where a mailbox is closed or run by somebody else', () => {
    const closed = sampleMailbox('old', { active: false, successor: 'kommun' });
    const others = sampleMailbox('it', { address: 'help@it.example', external: true });
    const own = [first!, ...rest].map((one) => ({ ...one, responsible: { name: 'Registratorn' } }));
    const policy = samplePolicy({ mailboxes: [...own, closed, others] });
    expect(checkPolicy(policy, FILE)).toEqual([]);
  });

  it.each([
    ['cannot be reached', { name: 'Eva' }, 'cannot be reached'],
    ['is the mailbox itself', { name: 'Eva', mailbox: 'personal' }, 'is the one who is away'],
    ['has the same address', { name: 'Eva', address: 'PERSONAL@granby.example' }, 'is the one who is away'],
    [
      'is outside',
      { name: 'Eva', address: 'eva@mail.example' },
      'eva@mail.example is in none of the domains granby.example',
    ],
    ['is no open mailbox', { name: 'Eva', mailbox: 'nobody' }, '"nobody" is no open mailbox'],
  ])('OSB-7: a substitute that %s is told', (_, substitute, problem) => {
    expect(kept(({ id }) => (id === 'personal' ? { substitute } : {}))).toEqual([
      `/mailboxes/1/substitute: ${problem}`,
    ]);
  });
});

describe('the officers of a mailbox (OSB-26)', () => {
  const officer = (address: string) => ({ name: 'Handläggaren', address, areas: { sv: ['bygglov'] } });

  it('are people of the municipality, each once', () => {
    expect(problems(sampleMailbox('bygg', { officers: [officer('a@granby.example')] }))).toEqual([]);
    const officers = ['a@granby.example', 'A@granby.example', 'kommun@granby.example', 'b@mail.example'];
    expect(problems(sampleMailbox('bygg', { officers: officers.map(officer) }))).toEqual([
      '/mailboxes/3/officers/1/address: another officer of this mailbox has the same address',
      '/mailboxes/3/officers/2/address: kommun@granby.example is a function mailbox',
      '/mailboxes/3/officers/3/address: b@mail.example is in none of the domains granby.example',
    ]);
  });
});

describe('areas and levels', () => {
  it('HAS-4: a word of an area points to one mailbox only', () => {
    const bygg = sampleMailbox('bygg', { areas: { sv: ['bygglov', 'altan'], en: ['altan'] } });
    expect(problems(bygg, sampleMailbox('miljo', { areas: { sv: ['Bygglov', 'avlopp'] } }))).toEqual([
      '/mailboxes/4/areas/sv/0: "Bygglov" is also a word of "bygg"',
    ]);
  });

  it('hold no HTML, and neither do names', () => {
    const bygg = sampleMailbox('bygg', {
      areas: { sv: ['<b>bygg'] },
      officers: [{ name: 'Eva &amp; Bo', address: 'eva@granby.example', areas: { en: ['<i>permit'] } }],
    });
    expect(problems(bygg).map((problem) => problem.split(':')[0])).toEqual([
      '/mailboxes/3/areas/sv/0',
      '/mailboxes/3/officers/0/name',
      '/mailboxes/3/officers/0/areas/en/0',
    ]);
  });

  it('OSB-47: a part of an administration has one central mailbox above it', () => {
    const unit = sampleMailbox('forskolor', { level: 'unit', units: ['hr'] });
    const central = sampleMailbox('skola', { level: 'central', units: ['hr'] });
    expect(problems(unit, central)).toEqual([]);
    expect(problems(unit)).toEqual(['/mailboxes/3/level: no central mailbox shares a unit with "forskolor"']);
    expect(problems(central, { ...central, id: 'skola-2', address: 'skola2@granby.example' })).toEqual([
      '/mailboxes/3/level: "skola" and "skola-2" are central for the same unit',
      '/mailboxes/4/level: "skola" and "skola-2" are central for the same unit',
    ]);
    expect(problems(sampleMailbox('tom', { level: 'central' }))).toEqual([
      '/mailboxes/3/level: needs the unit that it belongs to',
    ]);
  });
});

it('OSB-35: whoever is asked before a mailbox is added is among the contacts', () => {
  const newMailbox = { consult: 'registry' as const, source: { rule: 'OSB-35', section: '§ 3.3' } };
  const registry: Contact = { role: 'registry', name: { sv: 'Kansliet', en: 'Registry' }, example: false };
  expect(checkPolicy(samplePolicy({ newMailbox }), FILE).map(({ pointer }) => pointer)).toEqual([
    '/newMailbox/consult',
  ]);
  expect(checkPolicy(samplePolicy({ newMailbox, contacts: [registry] }), FILE)).toEqual([]);
});

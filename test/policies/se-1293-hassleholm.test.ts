import { searchMailboxes } from '../../src/forwarding/search-mailboxes';
import { inShort, layPlan, roles, rulesIn, stepSaid, type Told } from './lay-plan';
import { municipalityPolicy } from './municipality-files';

const policy = municipalityPolicy('se-1293-hassleholm');
const lay = (told: Told) => layPlan(policy, told);
const ANSWERED = [
  'records-request',
  'supplement',
  'case-document',
  'fault-report',
  'feedback',
  'enquiry',
] as const;
const REGISTERED = ['records-request', 'supplement', 'case-document', 'feedback', 'threat'] as const;

describe('one message of each kind in Hässleholm', () => {
  it.each([
    ['threat', 'forward internal', 'register', '-', 'kommundirektor'],
    ['suspicious', 'forward internal', 'weed', '-', 'it'],
    ['automatic', 'none', 'weed', '-', 'teknik'],
    ['absence', 'forward internal', 'register-elsewhere', '-', 'personal'],
    ['advertising', 'none', 'weed', '-', 'teknik'],
    ['misdirected', 'forward external', 'pass-on', '2026-11-24', 'teknik'],
    ['records-request', 'reply', 'register', '2026-11-20', 'registrator'],
    ['supplement', 'reply', 'register', '2026-11-24', 'teknik'],
    ['case-document', 'reply', 'register', '2026-11-24', 'teknik'],
    ['fault-report', 'reply', 'keep-ordered', '2026-11-24', 'teknik'],
    ['feedback', 'reply', 'register', '2026-11-24', 'teknik'],
    ['enquiry', 'reply', 'keep-ordered', '2026-11-24', 'teknik'],
  ] as const)('%s: %s, %s, answer by %s, mailbox %s', (kind, ...expected) => {
    expect(inShort(lay({ kind }))).toEqual(expected);
  });

  it.each([
    ['appeal', 'reply', 'register', '2026-11-24', 'teknik'],
    ['concern-report', 'forward internal', 'register-elsewhere', '2026-11-24', 'social'],
    ['consultation', 'reply', 'register', '2026-11-24', 'teknik'],
    ['tender', 'reply', 'register-elsewhere', '2026-11-24', 'ekonomi'],
    ['invoice', 'reply', 'register-elsewhere', '2026-11-24', 'ekonomi'],
    ['job-application', 'reply', 'register-elsewhere', '2026-11-24', 'personal'],
    ['data-protection', 'reply', 'register', '2026-11-24', 'teknik'],
    ['claim', 'reply', 'register', '2026-11-24', 'ekonomi'],
    ['whistleblowing', 'none', 'register-elsewhere', '-', 'teknik'],
    ['media', 'reply', 'register', '2026-11-24', 'teknik'],
  ] as const)('a case document about %s: %s, %s, answer by %s, mailbox %s', (matter, ...expected) => {
    expect(inShort(lay({ kind: 'case-document', matter }))).toEqual(expected);
  });
});

describe('the guideline of Hässleholm', () => {
  it('HAS-1, HAS-2: a question gets information, guidance and advice as soon as possible', () => {
    const plan = lay({ kind: 'enquiry' });
    expect(stepSaid(plan, 'give-guidance')).toBe(
      'Hässleholm Inledning (HAS-1): Ge upplysningar, vägledning och råd.',
    );
    expect(plan.steps.find(({ id }) => id === 'give-guidance')?.citation.law).toBe('FL 6 §');
    expect(stepSaid(plan, 'as-soon-as-possible')).toContain('(HAS-2)');
    expect(plan.templates.slice(0, 2)).toEqual(['acknowledgement', 'answer']);
  });

  it('HAS-3: who has turned to the wrong authority is helped to the right one', () => {
    const plan = lay({ kind: 'misdirected' });
    expect(stepSaid(plan, 'wrong-authority')).toContain('Hässleholm Inledning (HAS-3)');
    expect(plan.templates[0]).toBe('wrong-addressee-passed-on');
  });

  it('HAS-5: a complaint is met by admitting errors, and blames neither computer nor colleague', () => {
    expect(stepSaid(lay({ kind: 'feedback' }), 'admit-errors')).toContain('Hässleholm Värderingar (HAS-5)');
  });

  it('HAS-6: everybody is treated alike: who wrote changes nothing', () => {
    const from = (name: string, address: string) => lay({ message: { from: { name, address } } });
    expect(from('Direktör Storföretag', 'vd@storbolaget.example')).toEqual(from('', 'x@mail.example'));
  });

  it('HAS-9: who applies is told in simple words how the case proceeds', () => {
    expect(stepSaid(lay({ kind: 'case-document' }), 'explain-the-course')).toContain('(HAS-9)');
  });

  it.each(REGISTERED)('HAS-12: the day of arrival of a %s is the day it came', (kind) => {
    expect(stepSaid(lay({ kind }), 'arrival-day')).toContain('Hässleholm Post (HAS-12)');
  });

  it.each(REGISTERED)('HAS-13, HAS-14: a %s is registered without delay, in the diarium', (kind) => {
    const plan = lay({ kind, received: '2026-12-23T14:00:00Z' });
    expect(stepSaid(plan, 'register-without-delay')).toContain('Hässleholm Post (HAS-13)');
    expect(plan.record).toMatchObject({ suggested: 'register', citation: { rule: 'HAS-14' } });
    const registered = plan.deadlines.find(({ id }) => id === 'registered');
    expect(registered).toMatchObject({ due: '2026-12-28', given: false, citation: { rule: 'HAS-13' } });
  });

  it('HAS-15: in doubt the registrar of the unit is asked', () => {
    const plan = lay({ unsure: true });
    expect(plan.record).toMatchObject({ suggested: 'ask-registrator', citation: { rule: 'HAS-15' } });
    expect(stepSaid(plan, 'check-with-registrator')).toContain('(HAS-15)');
    expect(plan.contacts).toMatchObject([{ role: 'registrator', template: 'to-registrator' }]);
  });

  it('HAS-16: everything in a case is registered, the answer too', () => {
    const plan = lay({ kind: 'supplement', flags: ['case-reference'] });
    expect(stepSaid(plan, 'register-all-in-case')).toContain('(HAS-16)');
    expect(stepSaid(lay({ kind: 'supplement' }), 'register-all-in-case')).toBeUndefined();
  });

  it.each(ANSWERED)('HAS-17, HAS-18: a %s is answered promptly, or told when an answer comes', (kind) => {
    const plan = lay({ kind });
    expect(stepSaid(plan, 'answer-promptly')).toBe('Hässleholm Post (HAS-17): Svara skyndsamt.');
    expect(stepSaid(plan, 'say-when')).toContain('(HAS-18)');
  });

  it('HAS-17: the two working days are our own default, and the plan says so', () => {
    const { replyBy, replyGiven, replyCitation } = lay({});
    expect([replyBy, replyGiven, replyCitation?.short]).toEqual(['2026-11-24', false, 'Hässleholm Post']);
  });

  it('HAS-20: e-mail is handled as post: the rules on post are those that are cited', () => {
    const post = lay({ kind: 'case-document' }).steps.filter(({ citation }) =>
      citation.short.endsWith(' Post'),
    );
    expect(post.map(({ citation }) => citation.rule)).toEqual(['HAS-17', 'HAS-18', 'HAS-13', 'HAS-12']);
  });

  it('HAS-21: before a planned absence an automatic reply with a substitute is set', () => {
    expect(stepSaid(lay({ kind: 'absence' }), 'plan-absence')).toContain('Hässleholm E-post (HAS-21)');
  });

  it.each(ANSWERED)('HAS-22: the employee decides whether a %s is a public document', (kind) => {
    const plan = lay({ kind });
    expect(stepSaid(plan, 'decide-yourself')).toContain('Hässleholm E-post (HAS-22)');
    expect(plan.record.offered.map(({ decision }) => decision)).toEqual([
      'register',
      'register-elsewhere',
      'keep-ordered',
      'weed',
      'not-public',
      'pass-on',
      'ask-registrator',
    ]);
  });

  it('HAS-23: where nothing else works it is printed and handed to the registrar', () => {
    expect(stepSaid(lay({ kind: 'case-document' }), 'print-if-needed')).toContain('(HAS-23)');
  });

  it('HAS-25: who left a voice message is called back', () => {
    const plan = lay({ kind: 'automatic', message: { subject: 'Missat  samtal från 070-000 00 00' } });
    expect(stepSaid(plan, 'call-back')).toContain('Hässleholm Röstbrevlåda (HAS-25)');
    expect([plan.replyBy, plan.replyGiven]).toEqual(['2026-11-23', false]);
  });

  it.each(ANSWERED)('HAS-26: who passes a %s on answers for its coming right', (kind) => {
    expect(stepSaid(lay({ kind }), 'right-until-done')).toContain('Hässleholm Telefoni (HAS-26)');
  });

  it('says nothing of its own on threats: the law and the contacts stand', () => {
    const plan = lay({ kind: 'threat' });
    expect(plan.steps.slice(0, 2).map(({ id }) => id)).toEqual(['tell-manager', 'keep-threat']);
    expect(roles(plan)).toEqual(['chief-executive', 'manager', 'security', 'emergency', 'police-report']);
    expect(rulesIn(lay({ kind: 'suspicious' }))).toEqual([]);
  });

  it('HAS-4: every mailbox is found by what it takes, and the plan says which words it went by', () => {
    const found = (query: string) => searchMailboxes(policy, query).map(({ mailbox }) => mailbox.id);
    expect(found('bygglov')).toEqual(['miljo-bygg']);
    expect(found('skolskjuts')).toEqual(['barn-utbildning']);
    expect(found('school bus')).toEqual(['barn-utbildning']);
    for (const { units, areas } of policy.mailboxes) {
      if (units.length > 0) expect(Object.keys(areas ?? {})).toEqual(policy.languages);
    }
    const plan = lay({ unit: 'none', message: { text: 'När öppnar simhallen och biblioteket?' } });
    expect(plan.mailboxes[0]).toMatchObject({
      mailbox: { id: 'kultur-fritid' },
      reason: 'area',
      words: ['simhallen', 'biblioteket'],
    });
  });
});

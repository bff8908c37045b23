import { dueOf, inShort, layPlan, roles, stepSaid, type Told } from './lay-plan';
import { municipalityPolicy } from './municipality-files';

const policy = municipalityPolicy('se-0884-vimmerby');
const lay = (told: Told) => layPlan(policy, told);
const ANSWERED = [
  'records-request',
  'supplement',
  'case-document',
  'fault-report',
  'feedback',
  'enquiry',
] as const;
const SECRETS = ['confidential', 'personal-number', 'protected-identity'] as const;

describe('one message of each kind in Vimmerby', () => {
  it.each([
    ['threat', 'forward internal', 'register', '-', 'sakerhet'],
    ['suspicious', 'forward internal', 'weed', '-', 'it'],
    ['automatic', 'none', 'weed', '-', 'gata-park'],
    ['absence', 'forward internal', 'register-elsewhere', '-', 'hr'],
    ['advertising', 'none', 'weed', '-', 'gata-park'],
    ['misdirected', 'forward external', 'pass-on', '2026-11-24', 'gata-park'],
    ['records-request', 'reply', 'register', '2026-11-20', 'kansli'],
    ['supplement', 'reply', 'register', '2026-11-24', 'gata-park'],
    ['case-document', 'reply', 'register', '2026-11-24', 'gata-park'],
    ['fault-report', 'reply', 'keep-ordered', '2026-11-24', 'gata-park'],
    ['feedback', 'reply', 'register', '2026-11-24', 'gata-park'],
    ['enquiry', 'reply', 'keep-ordered', '2026-11-24', 'gata-park'],
  ] as const)('%s: %s, %s, answer by %s, mailbox %s', (kind, ...expected) => {
    expect(inShort(lay({ kind }))).toEqual(expected);
  });

  it.each([
    ['appeal', 'reply', 'register', '2026-11-24', 'gata-park'],
    ['concern-report', 'forward internal', 'register-elsewhere', '2026-11-24', 'social'],
    ['consultation', 'reply', 'register', '2026-11-24', 'gata-park'],
    ['tender', 'reply', 'register-elsewhere', '2026-11-24', 'ekonomi'],
    ['invoice', 'reply', 'register-elsewhere', '2026-11-24', 'ekonomi'],
    ['job-application', 'reply', 'register-elsewhere', '2026-11-24', 'hr'],
    ['data-protection', 'reply', 'register', '2026-11-24', 'gata-park'],
    ['claim', 'reply', 'register', '2026-11-24', 'ekonomi'],
    ['whistleblowing', 'none', 'register-elsewhere', '-', 'gata-park'],
    ['media', 'reply', 'register', '2026-11-24', 'gata-park'],
  ] as const)('a case document about %s: %s, %s, answer by %s, mailbox %s', (matter, ...expected) => {
    expect(inShort(lay({ kind: 'case-document', matter }))).toEqual(expected);
  });
});

describe('the guideline of Vimmerby on answers', () => {
  it.each(['enquiry', 'feedback'] as const)('VIM-2: it is found out what a %s really is', (kind) => {
    const said = stepSaid(lay({ kind }), kind === 'enquiry' ? 'question-or-complaint' : 'wish-or-complaint');
    expect(said).toContain('Vimmerby Bemötande (VIM-2)');
    expect(lay({ kind }).templates).toContain('follow-up-question');
  });

  it('VIM-3: what can be answered is answered, and help is shown for the rest', () => {
    const plan = lay({ kind: 'enquiry' });
    expect(stepSaid(plan, 'answer-what-you-can')).toContain('Vimmerby Bemötande (VIM-3)');
    expect(plan.templates.slice(0, 2)).toEqual(['acknowledgement', 'partial-answer']);
  });

  it('VIM-6: what the contact centre cannot answer becomes a matter by e-mail', () => {
    expect(stepSaid(lay({ kind: 'enquiry' }), 'case-by-mail')).toContain('Vimmerby Kontaktcenter (VIM-6)');
  });

  it('VIM-7: a question is answered within two working days', () => {
    const { replyBy, replyCitation, replyGiven } = lay({});
    expect([replyBy, replyCitation?.short, replyGiven]).toEqual(['2026-11-24', 'Vimmerby E-post', true]);
  });

  it.each(ANSWERED)(
    'VIM-8: who must wait for the answer to a %s is told so within two working days',
    (kind) => {
      expect(stepSaid(lay({ kind }), 'longer-handling')).toContain('Vimmerby E-post (VIM-8)');
    },
  );

  it('VIM-13: a day between holiday and weekend is a working day', () => {
    // Friday 15 May 2026 lies between Ascension Day and the weekend.
    expect(lay({ received: '2026-05-13T12:00:00Z' }).replyBy).toBe('2026-05-18');
    expect(lay({ received: '2026-05-15T12:00:00Z' }).replyBy).toBe('2026-05-19');
  });

  it('VIM-31: the same plan whatever board has the matter', () => {
    const [one, other] = (['education', 'social'] as const).map((unit) => lay({ unit }));
    expect(one?.steps).toEqual(other?.steps);
    expect(one?.deadlines).toEqual(other?.deadlines);
  });
});

describe('the guideline of Vimmerby on function mailboxes', () => {
  it.each(ANSWERED)(
    'VIM-10, VIM-11: a %s is registered and distributed by the owner of the mailbox',
    (kind) => {
      const plan = lay({ kind });
      expect(stepSaid(plan, 'owner-registers')).toContain('Vimmerby Funktionsbrevlåda (VIM-10)');
      expect(stepSaid(plan, 'to-the-handler')).toContain('Vimmerby Funktionsbrevlåda (VIM-11)');
    },
  );

  it.each(ANSWERED)('VIM-12, VIM-18: a %s is deleted from all three folders, last of all', (kind) => {
    const { steps } = lay({ kind });
    expect(steps.slice(-2).map(({ id, phase, citation }) => [id, phase, citation.rule])).toEqual([
      ['delete-when-done', 'after', 'VIM-12'],
      ['empty-three-folders', 'after', 'VIM-18'],
    ]);
  });
});

describe('the guideline of Vimmerby on absence', () => {
  it('VIM-14, VIM-15, VIM-16: somebody takes over, an automatic reply tells whom to turn to, and ITSAM helps', () => {
    const plan = lay({ kind: 'absence' });
    expect(stepSaid(plan, 'responsible-when-away')).toContain('Vimmerby Frånvaro (VIM-14)');
    expect(stepSaid(plan, 'auto-reply')).toContain('Vimmerby Frånvaro (VIM-15)');
    expect(stepSaid(plan, 'longer-absence')).toContain('Vimmerby Frånvaro (VIM-16)');
    expect(plan.contacts[0]?.address).toBe('servicedesk@itsam.se');
  });
});

describe('the guideline of Vimmerby on secrets', () => {
  it.each(SECRETS)(
    'VIM-19: what is marked %s moves to the diarium or its system the same day, then is deleted',
    (flag) => {
      const plan = lay({ flags: [flag] });
      expect(dueOf(plan, 'secrets-moved')).toBe('2026-11-20');
      expect(stepSaid(plan, 'move-secrets')).toContain('Vimmerby GDPR/sekretess (VIM-19)');
      expect(plan.steps.findIndex(({ id }) => id === 'move-secrets')).toBeLessThan(
        plan.steps.findIndex(({ id }) => id === 'then-delete-secrets'),
      );
      expect(plan.record.suggested).toBe('register');
    },
  );

  it.each(SECRETS)('VIM-20: what is marked %s is answered in a new message without a quote', (flag) => {
    const plan = lay({ flags: [flag] });
    expect(plan.forbids).toContain('quote');
    expect(stepSaid(plan, 'reply-in-new-mail')).toContain('med en neutral ämnesrad');
    expect(plan.templates[0]).toBe('neutral-reply');
  });

  it('VIM-22, VIM-23, VIM-24: sensitive things stay out of e-mail; there is a safer channel and somebody to ask', () => {
    const plan = lay({ flags: ['confidential'] });
    expect(plan.warnings.map(({ citation }) => citation.rule)).toEqual(['VIM-22', null]);
    expect(stepSaid(plan, 'safer-channel')).toContain('Vimmerby Säkerhet (VIM-23)');
    expect(plan.contacts[0]).toMatchObject({ role: 'it-coordinator', citation: { rule: 'VIM-24' } });
  });
});

describe('the guideline of Vimmerby on safety', () => {
  it('VIM-25, VIM-26, VIM-27: sender, links and files are judged without touching them', () => {
    const plan = lay({ kind: 'suspicious' });
    expect(plan.steps.slice(0, 3).map(({ id, citation }) => [id, citation.rule])).toEqual([
      ['judge-sender', 'VIM-25'],
      ['judge-links', 'VIM-26'],
      ['judge-files', 'VIM-27'],
    ]);
    expect(plan.forbids).toEqual(['reply', 'open']);
  });

  it('VIM-28: suspected damage is reported to ITSAM by phone, mail or portal', () => {
    const plan = lay({ kind: 'suspicious' });
    expect(plan.contacts[0]).toEqual({
      role: 'it-support',
      name: { sv: 'ITSAM Servicedesk', en: 'ITSAM Service Desk' },
      address: 'servicedesk@itsam.se',
      phone: '0494-19 777',
      link: 'https://support.itsam.se/',
      example: false,
      template: 'to-it-support',
      citation: { rule: 'VIM-28', short: 'Vimmerby Säkerhet', law: null },
    });
    expect(stepSaid(plan, 'report-to-it')).toContain('0494-19 777');
  });

  it('VIM-29: a threat goes to the manager and the police at once, is kept and not answered', () => {
    const plan = lay({ kind: 'threat' });
    expect(stepSaid(plan, 'tell-manager')).toContain('Vimmerby Säkerhet (VIM-29)');
    expect(stepSaid(plan, 'report-to-police')).toContain('Polisanmäl');
    expect(roles(plan).slice(0, 2)).toEqual(['manager', 'police-report']);
    expect(plan.contacts[1]?.phone).toBe('114 14');
    expect(dueOf(plan, 'threat-told')).toBe('at once 2026-11-20');
    expect([plan.forbids, plan.replyAdvised]).toEqual([['reply', 'delete'], false]);
  });

  it('VIM-29: a threat that holds secrets is not answered either, and not deleted', () => {
    const plan = lay({ kind: 'threat', flags: ['confidential'] });
    expect(plan.steps.some(({ phase }) => phase === 'answer')).toBe(false);
    expect(stepSaid(plan, 'then-delete-secrets')).toContain('Radera inte');
    expect(dueOf(plan, 'secrets-moved')).toBeUndefined();
    expect(roles(plan)[0]).toBe('manager');
  });
});

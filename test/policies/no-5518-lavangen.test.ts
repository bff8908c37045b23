import { dueOf, inShort, layPlan, roles, stepSaid, type Told } from './lay-plan';
import { municipalityPolicy } from './municipality-files';

const policy = municipalityPolicy('no-5518-lavangen');
const lay = (told: Told) => layPlan(policy, told);
const ANSWERED = [
  'records-request',
  'supplement',
  'case-document',
  'fault-report',
  'feedback',
  'enquiry',
] as const;

describe('one message of each kind in Lavangen', () => {
  it.each([
    ['threat', 'forward internal', 'register', '-', 'radmann'],
    ['suspicious', 'forward internal', 'weed', '-', 'ikt'],
    ['automatic', 'none', 'weed', '-', 'teknisk'],
    ['absence', 'forward internal', 'register-elsewhere', '-', 'personal'],
    ['advertising', 'none', 'weed', '-', 'teknisk'],
    ['misdirected', 'forward external', 'pass-on', '2026-11-23', 'teknisk'],
    ['records-request', 'reply', 'register', '2026-11-23', 'postmottak'],
    ['supplement', 'reply', 'register', '2026-11-23', 'teknisk'],
    ['case-document', 'reply', 'register', '2026-11-23', 'teknisk'],
    ['fault-report', 'reply', 'keep-ordered', '2026-11-23', 'teknisk'],
    ['feedback', 'reply', 'register', '2026-11-23', 'teknisk'],
    ['enquiry', 'reply', 'keep-ordered', '2026-11-23', 'teknisk'],
  ] as const)('%s: %s, %s, answer by %s, mailbox %s', (kind, ...expected) => {
    expect(inShort(lay({ kind }))).toEqual(expected);
  });

  it.each([
    ['appeal', 'reply', 'register', '2026-11-23', 'teknisk'],
    ['concern-report', 'forward internal', 'register-elsewhere', '2026-11-23', 'helse-omsorg'],
    ['consultation', 'reply', 'register', '2026-11-23', 'teknisk'],
    ['tender', 'reply', 'register-elsewhere', '2026-11-23', 'okonomi'],
    ['invoice', 'reply', 'register-elsewhere', '2026-11-23', 'okonomi'],
    ['job-application', 'reply', 'register-elsewhere', '2026-11-23', 'personal'],
    ['data-protection', 'reply', 'register', '2026-11-23', 'teknisk'],
    ['claim', 'reply', 'register', '2026-11-23', 'okonomi'],
    ['whistleblowing', 'none', 'register-elsewhere', '-', 'teknisk'],
    ['media', 'reply', 'register', '2026-11-23', 'teknisk'],
  ] as const)('a case document about %s: %s, %s, answer by %s, mailbox %s', (matter, ...expected) => {
    expect(inShort(lay({ kind: 'case-document', matter }))).toEqual(expected);
  });
});

describe('the routine of Lavangen', () => {
  it('LAV-1: what comes by social media is handled as an inquiry', () => {
    const from = { name: 'Facebook', address: 'notification@facebookmail.com' };
    const plan = lay({ kind: 'automatic', message: { from } });
    expect(stepSaid(plan, 'social-media-inquiry')).toContain('Lavangen pkt. 1 (LAV-1)');
    expect([plan.answerNeeded, plan.replyBy, plan.record.suggested]).toEqual([
      true,
      '2026-11-23',
      'keep-ordered',
    ]);
  });

  it.each(ANSWERED)('LAV-2: a %s is answered or passed on', (kind) => {
    expect(stepSaid(lay({ kind }), 'answer-or-pass-on')).toContain('Lavangen pkt. 1 (LAV-2)');
  });

  it('LAV-4: nothing suspicious is clicked or opened', () => {
    const plan = lay({ kind: 'suspicious' });
    expect(stepSaid(plan, 'no-clicks')).toBe(
      'Lavangen pkt. 2 (LAV-4): Klikk ikke på lenker og åpne ikke vedlegg.',
    );
    expect(plan.forbids).toEqual(['reply', 'open']);
  });

  it('LAV-5: IT support is asked when needed, with a prepared message', () => {
    const plan = lay({ kind: 'suspicious' });
    expect(stepSaid(plan, 'report-to-it')).toContain('Lavangen pkt. 2 (LAV-5)');
    expect(plan.contacts).toMatchObject([
      { role: 'it-support', address: 'ikt@lavangen.kommune.no', template: 'to-it-support' },
    ]);
  });

  it('LAV-6: the rådmann hears of a threat at once, and it is not answered', () => {
    const plan = lay({ kind: 'threat' });
    expect(stepSaid(plan, 'tell-manager')).toBe('Lavangen pkt. 3 (LAV-6): Informer rådmannen straks.');
    expect(dueOf(plan, 'threat-told')).toBe('at once 2026-11-20');
    expect(plan.contacts[0]).toMatchObject({ role: 'chief-executive', template: 'to-chief-executive' });
    expect(plan.forbids).toEqual(['reply', 'delete']);
  });

  it('LAV-7: a threat follows the emergency plan', () => {
    expect(stepSaid(lay({ kind: 'threat' }), 'emergency-plan')).toContain('Lavangen pkt. 3 (LAV-7)');
  });

  it.each(['advertising', 'automatic'] as const)(
    'LAV-8: a message that is %s is passed on or deleted',
    (kind) => {
      const plan = lay({ kind });
      expect(stepSaid(plan, 'not-worth-keeping')).toContain('Lavangen pkt. 4 (LAV-8)');
      expect(plan.record).toMatchObject({ suggested: 'weed', citation: { rule: 'LAV-8' } });
      expect(plan.record.weedingCode).toContain('Ikke arkivverdig');
    },
  );

  it.each(['records-request', 'supplement', 'case-document', 'feedback', 'threat'] as const)(
    'LAV-9: a %s is worth keeping and goes to be registered',
    (kind) => {
      const plan = lay({ kind });
      expect(stepSaid(plan, 'worth-keeping')).toContain('Lavangen pkt. 5 (LAV-9)');
      expect(plan.record).toMatchObject({ suggested: 'register', citation: { rule: 'LAV-9' } });
    },
  );

  it('LAV-10: who asks for a confirmation gets it the same day', () => {
    const plan = lay({ flags: ['receipt-requested'] });
    expect(stepSaid(plan, 'confirm-soon')).toContain('Lavangen pkt. 6 (LAV-10)');
    expect(dueOf(plan, 'confirmation')).toBe('2026-11-20');
    expect(plan.templates[0]).toBe('acknowledgement');
  });

  it.each(['case-document', 'supplement'] as const)(
    'LAV-11, LAV-12: the confirmation of a %s is the fixed one, with its case number, after registering',
    (kind) => {
      const plan = lay({ kind, flags: ['receipt-requested'] });
      expect(stepSaid(plan, 'case-number-in-confirmation')).toContain('etter at meldingen er journalført');
      expect(plan.templates[0]).toBe('acknowledgement-with-case-number');
    },
  );

  it('LAV-13: what belongs elsewhere is passed on with a copy to the sender', () => {
    const plan = lay({ kind: 'misdirected' });
    expect(stepSaid(plan, 'pass-on-with-copy')).toContain('Lavangen pkt. 7 (LAV-13)');
    expect(inShort(plan).slice(0, 2)).toEqual(['forward external', 'pass-on']);
    expect([plan.replyAdvised, plan.templates[0]]).toEqual([true, 'wrong-addressee-passed-on']);
  });

  it.each(['confidential', 'personal-number', 'protected-identity'] as const)(
    'LAV-14: what belongs elsewhere and is %s is returned, not passed on',
    (flag) => {
      const plan = lay({ kind: 'misdirected', flags: [flag] });
      expect(plan.firstAction).toBe('reply');
      expect(plan.forbids).toEqual(expect.arrayContaining(['forward', 'quote']));
      expect(plan.templates[0]).toBe('wrong-addressee-returned');
      expect(stepSaid(plan, 'return-to-sender')).toContain('Lavangen pkt. 7 (LAV-14)');
      expect(stepSaid(plan, 'pass-on-with-copy')).toBeUndefined();
    },
  );

  it('LAV-15, LAV-16: defects are told if they matter, and the sender is reminded', () => {
    const plan = lay({
      kind: 'case-document',
      flags: ['incomplete'],
      reasons: [
        {
          for: 'incomplete',
          in: 'attachment:0',
          text: 'plan.wps',
          start: 0,
          end: 8,
          source: 'unreadable-format',
        },
      ],
    });
    expect(stepSaid(plan, 'tell-defects')).toContain('Lavangen pkt. 7 (LAV-15)');
    expect(stepSaid(plan, 'remind-sender')).toContain('Lavangen pkt. 7 (LAV-16)');
    expect(plan.templates.slice(0, 2)).toEqual(['missing-information', 'unreadable-file']);
    expect(plan.defects).toEqual([{ what: 'unreadable-format', text: 'plan.wps' }]);
  });

  it('LAV-17: each point names who has the role', () => {
    expect(roles(lay({ kind: 'enquiry' }))).toEqual(['contact-centre']);
    expect(roles(lay({ kind: 'case-document' }))).toEqual(['registrator', 'contact-centre']);
    expect(roles(lay({ kind: 'suspicious' }))).toEqual(['it-support']);
    expect(roles(lay({ kind: 'threat' })).slice(0, 2)).toEqual(['chief-executive', 'security']);
  });

  it('LAV-18: who writes in Sami has the right to an answer in Sami, and the Sami department', () => {
    const plan = lay({ language: 'se' });
    expect(stepSaid(plan, 'answer-in-sami')).toContain('rett til svar på samisk');
    expect(plan.steps.find(({ id }) => id === 'answer-in-sami')?.citation).toEqual({
      rule: 'LAV-18',
      short: 'Lavangen pkt. 1',
      law: 'sameloven § 3-3',
    });
    expect(plan.mailboxes[0]).toMatchObject({ mailbox: { id: 'samisk-avdeling' }, reason: 'guidance' });
    expect(roles(plan)).toContain('sami-department');
    expect(stepSaid(lay({ language: 'nb' }), 'answer-in-sami')).toBeUndefined();
  });

  it.each(ANSWERED)('LAV-3: a %s from the employee’s own private account goes to postmottaket', (kind) => {
    const sent = new Date('2026-11-16T18:30:00Z');
    const by = { name: 'Kari Nordmann', address: 'kari1980@brev.example' };
    const reader = { name: 'Kari Nordmann', address: 'kari.nordmann@lavangen.kommune.no' };
    const hops = [{ by, at: null, words: '', wrapper: 'gmail' as const }];
    const told = { kind, message: { sent, received: null } };
    const plan = lay({ ...told, way: { hops, reader } });
    expect(stepSaid(plan, 'private-to-postmottak')).toContain('Lavangen pkt. 1 (LAV-3)');
    expect([plan.firstAction, plan.mailboxes[0]?.mailbox.id]).toEqual(['forward', 'postmottak']);
    expect(plan.privateReceipt).toEqual({ address: 'kari1980@brev.example', at: sent });
    const other = { ...reader, name: 'Ola Hansen', address: 'ola.hansen@lavangen.kommune.no' };
    expect(stepSaid(lay({ ...told, way: { hops, reader: other } }), 'private-to-postmottak')).toBeUndefined();
  });
});

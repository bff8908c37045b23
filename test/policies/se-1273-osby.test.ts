import { addDays } from '../../src/deadline/local-date';
import { KINDS, MATTERS } from '../../src/policy/labels';
import { substitutesOf } from '../../src/trail/hand-over';
import { dueOf, inShort, layPlan, roles, rulesIn, stepSaid, type Told } from './lay-plan';
import { forwardedBy, forwardOf, registrationOf } from './acted-on';
import { municipalityPolicy } from './municipality-files';

const policy = municipalityPolicy('se-1273-osby');
const lay = (told: Told) => layPlan(policy, told);
const ANSWERED = [
  'records-request',
  'supplement',
  'case-document',
  'fault-report',
  'feedback',
  'enquiry',
] as const;
const facebook = { from: { name: 'Facebook', address: 'notification@facebookmail.com' } };

describe('one message of each kind in Osby', () => {
  it.each([
    ['threat', 'forward internal', 'register', '-', 'kommunchef'],
    ['suspicious', 'forward internal', 'weed', '-', 'it'],
    ['automatic', 'none', 'weed', '-', 'gata-va'],
    ['absence', 'forward internal', 'register-elsewhere', '-', 'kontaktcenter-internt'],
    ['advertising', 'none', 'weed', '-', 'gata-va'],
    ['misdirected', 'forward external', 'pass-on', '2026-11-23', 'gata-va'],
    ['records-request', 'reply', 'register', '2026-11-20', 'kansli'],
    ['supplement', 'reply', 'register', '2026-11-23', 'gata-va'],
    ['case-document', 'reply', 'register', '2026-11-23', 'gata-va'],
    ['fault-report', 'reply', 'keep-ordered', '2026-11-23', 'gata-va'],
    ['feedback', 'reply', 'register', '2026-11-23', 'gata-va'],
    ['enquiry', 'reply', 'keep-ordered', '2026-11-23', 'gata-va'],
  ] as const)('%s: %s, %s, answer by %s, mailbox %s', (kind, ...expected) => {
    expect(inShort(lay({ kind }))).toEqual(expected);
  });

  it.each([
    ['appeal', 'reply', 'register', '2026-11-23', 'gata-va'],
    ['concern-report', 'forward internal', 'register-elsewhere', '2026-11-23', 'social'],
    ['consultation', 'reply', 'register', '2026-11-23', 'gata-va'],
    ['tender', 'reply', 'register-elsewhere', '2026-11-23', 'ekonomi'],
    ['invoice', 'reply', 'register-elsewhere', '2026-11-23', 'ekonomi'],
    ['job-application', 'reply', 'register-elsewhere', '2026-11-23', 'hr'],
    ['data-protection', 'reply', 'register', '2026-11-23', 'gata-va'],
    ['claim', 'reply', 'register', '2026-11-23', 'ekonomi'],
    ['whistleblowing', 'none', 'register-elsewhere', '-', 'gata-va'],
    ['media', 'reply', 'register', '2026-11-23', 'gata-va'],
  ] as const)('a case document about %s: %s, %s, answer by %s, mailbox %s', (matter, ...expected) => {
    expect(inShort(lay({ kind: 'case-document', matter }))).toEqual(expected);
  });

  it('cites only rules of its own guideline, in its short form', () => {
    for (const kind of KINDS) {
      for (const matter of ['' as const, ...MATTERS]) {
        const { steps } = lay({ kind, matter, unsure: true });
        for (const { citation } of steps.filter((step) => step.citation.rule !== null)) {
          expect(citation.rule).toMatch(/^OSB-\d+$/);
          expect(citation.short).toMatch(/^Osby § \d/);
        }
      }
    }
  });
});

describe('the guideline of Osby on answers', () => {
  it('OSB-4: an answer within one working day, and says where that stands', () => {
    const { replyBy, replyCitation, replyGiven } = lay({ received: '2026-12-23T14:00:00Z' });
    // 24 December is Christmas Eve, 25 and 26 are holidays, then it is Sunday.
    expect(replyBy).toBe('2026-12-28');
    expect([replyCitation?.short, replyCitation?.rule, replyGiven]).toEqual(['Osby § 2', 'OSB-4', true]);
  });

  it.each(ANSWERED)(
    'OSB-10, OSB-50, OSB-3: a %s is confirmed, with who has it and when the answer comes',
    (kind) => {
      const plan = lay({ kind });
      expect(stepSaid(plan, 'confirm-receipt')).toContain('Osby § 2.1.1 (OSB-10): Bekräfta');
      expect(stepSaid(plan, 'final-answer-when')).toContain('Osby § 4 (OSB-50)');
      expect(stepSaid(plan, 'as-agreed')).toContain('Osby § 2 (OSB-3)');
    },
  );

  it.each(ANSWERED)('OSB-20, OSB-22: who passes a %s on answers for it and asks for feedback', (kind) => {
    const plan = lay({ kind });
    expect(stepSaid(plan, 'yours-until-placed')).toContain('Osby § 3.1 (OSB-20)');
    expect(stepSaid(plan, 'ask-feedback')).toContain('Osby § 3.1 (OSB-22)');
  });

  it('OSB-24: nobody is asked for feedback on offers or what machines write', () => {
    for (const kind of ['advertising', 'automatic'] as const) {
      expect(stepSaid(lay({ kind }), 'ask-feedback')).toBeUndefined();
    }
  });

  it('OSB-41: simple questions are answered right away, by or with the contact centre', () => {
    const plan = lay({ kind: 'enquiry' });
    expect(stepSaid(plan, 'simple-questions')).toContain('Osby § 3.4 (OSB-41)');
    expect(roles(plan)).toEqual(['contact-centre']);
    expect(plan.templates[0]).toBe('acknowledgement');
  });

  it('OSB-68: who sends a case document learns how it is handled and when to expect an answer', () => {
    expect(stepSaid(lay({ kind: 'case-document' }), 'explain-handling')).toContain('Osby § 2.2 (OSB-68)');
  });

  it('OSB-12: what is missing is asked for, to distribute the message rightly', () => {
    const plan = lay({
      kind: 'case-document',
      flags: ['incomplete'],
      reasons: [
        { for: 'incomplete', in: 'body', text: 'bifogar', start: 0, end: 7, source: 'missing-attachment' },
        {
          for: 'incomplete',
          in: 'attachment:0',
          text: 'a.pages',
          start: 0,
          end: 7,
          source: 'unreadable-format',
        },
        { for: 'urgent', in: 'body', text: 'idag', start: 0, end: 4, source: 'words' },
      ],
    });
    expect(stepSaid(plan, 'ask-to-distribute')).toContain('Osby § 2.1.1 (OSB-12)');
    expect(plan.templates[0]).toBe('missing-information');
    expect(plan.defects).toEqual([
      { what: 'missing-attachment', text: 'bifogar' },
      { what: 'unreadable-format', text: 'a.pages' },
    ]);
  });

  it('OSB-69: who left a voice message is called back by the next working day', () => {
    const plan = lay({ kind: 'automatic', message: { subject: 'Nytt röstmeddelande från växeln' } });
    expect(stepSaid(plan, 'call-back')).toContain('Osby § 2.2 (OSB-69)');
    expect([plan.answerNeeded, plan.replyBy, plan.replyAdvised]).toEqual([true, '2026-11-23', false]);
  });

  it('OSB-38: the official mailbox takes what no unit has', () => {
    expect(lay({ unit: 'none' }).mailboxes[0]).toMatchObject({
      mailbox: { id: 'kommun' },
      reason: 'official',
    });
  });
});

describe('the guideline of Osby on what comes in', () => {
  it('OSB-1: who chose the wrong way in is helped all the same', () => {
    expect(stepSaid(lay({ kind: 'misdirected' }), 'help-at-any-door')).toContain('Osby § 1 (OSB-1)');
  });

  it('OSB-14: a wish to have it spread is only a wish; the registrar decides', () => {
    const plan = lay({ kind: 'feedback', flags: ['named-addressee'] });
    expect(plan.warnings.map(({ id, citation }) => [id, citation.short])).toEqual([
      ['only-a-wish', 'Osby § 2.1.2'],
    ]);
    expect([plan.copyTo, roles(plan)]).toEqual([[], ['registrator']]);
  });

  it('OSB-15: to a presidium or a head of administration it goes, with a copy to kanslienheten', () => {
    const asks = 'Vidarebefordras till nämndens PRESIDIUM, tack!';
    const plan = lay({ flags: ['named-addressee'], message: { text: asks } });
    expect(stepSaid(plan, 'to-the-one-named')).toContain('Osby § 2.1.2 OBS (OSB-15)');
    expect(plan.copyTo.map(({ id }) => id)).toEqual(['kansli']);
    expect(lay({ message: { text: asks } }).copyTo).toEqual([]);
  });

  it('OSB-16, OSB-17, OSB-18: an offer need not be passed on, unless the registrar finds it worth it', () => {
    const plan = lay({ kind: 'advertising' });
    expect(plan.firstAction).toBe('none');
    expect(stepSaid(plan, 'no-duty-to-forward')).toBe(
      'Osby § 2.1.3 (OSB-16): Du behöver inte skicka erbjudandet vidare. Den som vill gå kurser söker själv.',
    );
    expect(stepSaid(plan, 'registrator-may-forward')).toContain('Osby § 2.1.3 (OSB-18)');
  });

  it('OSB-19: an offer is marked as read or deleted by the person, under the line of the weeding plan', () => {
    const plan = lay({ kind: 'advertising' });
    expect(stepSaid(plan, 'delete-yourself')).toContain('Osby § 2.1.3 (OSB-19): Markera som läst (Ctrl+Q)');
    expect(plan.record).toMatchObject({
      suggested: 'weed',
      weedingCode: 'Gallringsplan för handlingar av liten och kortvarig betydelse: erbjudanden och reklam',
      citation: { rule: 'OSB-19', short: 'Osby § 2.1.3' },
    });
  });

  it('OSB-21: in doubt kanslienheten is consulted', () => {
    const plan = lay({ unsure: true, alternatives: [{ kind: 'feedback', confidence: 0.4 }] });
    expect(stepSaid(plan, 'consult-office')).toContain('Osby § 3.1 (OSB-21)');
    expect(plan.contacts[0]).toMatchObject({ role: 'registry', address: 'kansli@osby.se' });
    expect(plan.record.suggested).toBe('ask-registrator');
  });

  it('OSB-44: absence goes to the internal address, which nobody outside gets', () => {
    const plan = lay({ kind: 'absence' });
    expect(plan.mailboxes[0]?.mailbox).toMatchObject({
      address: 'kontaktcenter@osby.se',
      internalOnly: true,
    });
    expect(stepSaid(plan, 'absence-internal')).toContain('Osby § 3.4 (OSB-44)');
    expect(plan.contacts.map(({ address }) => address)).not.toContain('kontaktcenter@osby.se');
  });
});

describe('the guideline of Osby on the diarium', () => {
  it.each(['records-request', 'supplement', 'case-document', 'feedback', 'threat'] as const)(
    'OSB-52, OSB-54: a %s goes to the registrar, with its case number',
    (kind) => {
      const plan = lay({ kind });
      expect(stepSaid(plan, 'tell-registrator')).toContain('Osby § 4 (OSB-52)');
      expect(stepSaid(plan, 'state-case-number')).toContain('Osby § 4 (OSB-54)');
    },
  );

  it('OSB-31: what follows in a case is registered too', () => {
    expect(stepSaid(lay({ kind: 'supplement' }), 'follow-up-registered')).toContain('Osby § 3.2 (OSB-31)');
  });

  it.each(ANSWERED)('OSB-31: a %s in a case goes to the registrar, and the number is filled in', (kind) => {
    const told = { kind, caseReferences: ['KS 2026-43'] };
    const plan = lay(told);
    expect(stepSaid(plan, 'follow-up-registered')).toContain('till registratorn med diarienumret');
    expect(roles(plan)).toContain('registrator');
    expect(stepSaid(lay({ kind, caseReferences: [] }), 'follow-up-registered') ?? '').not.toContain(
      'diarienumret',
    );
    expect(registrationOf(policy, told).caseReference).toBe('KS 2026-43');
    const [connector] = policy.diarium?.connectors ?? [];
    expect(connector).toEqual({ kind: 'registrator-mail', mailbox: 'kansli' });
  });

  it('OSB-25: who gets a forward decides on the record from receipt on', () => {
    const plan = lay({ kind: 'case-document', way: forwardedBy('kontaktcenter@osby.se') });
    expect(stepSaid(plan, 'yours-from-receipt')).toContain('Osby § 3.1 (OSB-25): Ärendet är ert');
    expect(plan.record.suggested).toBe('register');
    expect(stepSaid(lay({ kind: 'case-document' }), 'yours-from-receipt')).toBeUndefined();
    // Anybody can write such a block.
    const faked = lay({ kind: 'case-document', way: forwardedBy('someone@mail.example') });
    expect(stepSaid(faked, 'yours-from-receipt')).toBeUndefined();
  });

  it('OSB-61: feedback is always registered, also when it comes from a newspaper', () => {
    for (const matter of ['', 'media'] as const) {
      const plan = lay({ kind: 'feedback', matter });
      expect(plan.record).toMatchObject({ suggested: 'register', citation: { rule: 'OSB-61' } });
      expect(stepSaid(plan, 'always-register-feedback')).toContain('Synpunkter ska alltid diarieföras.');
    }
  });
});

describe('the guideline of Osby on other channels', () => {
  it('OSB-55, OSB-56, OSB-57: an e-service has confirmed already; it is answered within a day', () => {
    const plan = lay({ kind: 'automatic', message: { text: 'Nytt ärende i e-tjänsten Bygglov' } });
    expect([plan.answerNeeded, plan.replyBy, plan.replyCitation?.rule]).toEqual([
      true,
      '2026-11-23',
      'OSB-55',
    ]);
    expect(stepSaid(plan, 'no-second-receipt')).toContain('Osby § 5.1 (OSB-56)');
    expect(plan.record).toMatchObject({ suggested: 'register-elsewhere', citation: { rule: 'OSB-57' } });
  });

  it('OSB-59, OSB-62: social media are answered in the channel within one working day', () => {
    const plan = lay({ kind: 'automatic', message: facebook });
    expect([plan.replyBy, plan.replyCitation?.short, plan.firstAction]).toEqual([
      '2026-11-23',
      'Osby § 5.3',
      'none',
    ]);
    expect(stepSaid(plan, 'illegal-comments')).toContain('spara först');
    expect(roles(plan)).toContain('communications');
  });

  it('OSB-60: criticism on social media is answered after a talk with the manager, in another channel', () => {
    const plan = lay({ kind: 'feedback', message: facebook });
    expect(stepSaid(plan, 'criticism-with-manager')).toContain('Osby § 5.3 (OSB-60)');
    expect(plan.templates[0]).toBe('move-to-other-channel');
    expect(roles(plan)).toContain('manager');
    expect(stepSaid(lay({ kind: 'feedback' }), 'criticism-with-manager')).toBeUndefined();
  });

  it('OSB-63: what may be secret is answered and passed on in SEFOS', () => {
    const plan = lay({ flags: ['confidential'] });
    expect(stepSaid(plan, 'use-sefos')).toContain('Osby § 5.4 (OSB-63)');
    expect(plan.templates.slice(0, 2)).toEqual(['secure-channel', 'neutral-reply']);
  });

  it('OSB-64: what lies in SEFOS is rescued before 35 days are over, never after', () => {
    const sefos = { kind: 'automatic', message: { subject: 'Du har ett meddelande i SEFOS' } } as const;
    // 35 days after 20 November is Christmas Day; SEFOS deletes then, so the last working day before counts.
    expect(addDays('2026-11-20', 35)).toBe('2026-12-25');
    const plan = lay(sefos);
    expect(dueOf(plan, 'sefos-rescue')).toBe('2026-12-23');
    expect(stepSaid(plan, 'rescue-from-sefos')).toContain('Osby § 5.4 (OSB-64)');
    const reminds = (now: string) => lay({ ...sefos, now }).deadlines.at(-1)?.remind;
    expect([reminds('2026-12-15T09:00:00Z'), reminds('2026-12-16T09:00:00Z')]).toEqual([false, true]);
  });

  it('OSB-65: a message in SEFOS is answered within one working day', () => {
    const plan = lay({ kind: 'automatic', message: { subject: 'Du har ett meddelande i SEFOS' } });
    expect([plan.replyBy, plan.replyCitation?.rule]).toEqual(['2026-11-23', 'OSB-65']);
  });
});

it('a whistleblower’s message meets none of the rules on answering and passing on', () => {
  const plan = lay({ kind: 'feedback', matter: 'whistleblowing' });
  // OSB-61 registers opinions; here the law stands before it.
  expect(rulesIn(plan)).toEqual([]);
});

describe('the guideline of Osby on its mailboxes', () => {
  const open = policy.mailboxes.filter(({ active, external }) => active && !external);

  it('OSB-33, OSB-7, OSB-34: each mailbox names who is responsible for it and who watches it meanwhile', () => {
    for (const { responsible, substitute, example } of open) {
      expect(responsible?.name).toBeTruthy();
      expect(substitute?.mailbox ?? substitute?.address).toBeTruthy();
      // The guideline names nobody: what stands here is an example.
      expect([responsible?.example, substitute?.example, example]).toEqual([true, true, example]);
    }
    expect(substitutesOf(policy).map(({ address }) => address)).toEqual([
      'kansli@osby.se',
      'kommun@osby.se',
      'barn.utbildning@osby.se',
    ]);
  });

  it('OSB-26: the mailbox gets it first, and the officer of the area is offered with the words found', () => {
    const plan = lay({ unit: 'building', message: { subject: 'Bygglovet för altanen' } });
    const [first] = plan.mailboxes;
    expect(first).toMatchObject({ mailbox: { id: 'miljo-bygg' }, reason: 'area', words: ['bygglovet'] });
    expect(first?.officers[0]).toMatchObject({
      officer: { name: 'Bygglovshandläggaren', example: true },
      words: ['bygglovet'],
    });
    expect(plan.mailboxes.every(({ mailbox }) => !mailbox.address.startsWith('bygglovshandlaggare'))).toBe(
      true,
    );
  });

  it('OSB-45: a message that no unit is suggested for goes by the area that its words name', () => {
    const plan = lay({ unit: 'none', message: { text: 'Hej! Snöröjningen på vår gata har inte gjorts.' } });
    expect(plan.mailboxes[0]).toMatchObject({ mailbox: { id: 'gata-va' }, words: ['snöröjningen'] });
  });

  it('OSB-47: what is for the preschools goes to their administration, which distributes it', () => {
    const told = { unit: 'education' as const, message: { subject: 'Plats på förskolan' } };
    expect(lay(told).mailboxes[0]).toMatchObject({
      mailbox: { id: 'barn-utbildning', level: 'central' },
      reason: 'central',
      distributesTo: { id: 'forskolor', level: 'unit' },
    });
    const to = [{ name: '', address: 'barn.utbildning@osby.se' }];
    const there = lay({ ...told, message: { ...told.message, to } });
    expect(there.mailboxes[0]?.mailbox.id).toBe('forskolor');
  });

  it('OSB-32: who is appointed gets the message with the assignment first below the block', () => {
    const { form } = forwardOf(policy, 'Bygglovshandläggaren');
    const [block = '', below = ''] = form.html.split('</p>');
    expect(block).toContain('Ansvarig: Bygglovshandläggaren');
    expect(below).toMatch(/^<p>Uppdrag: Bygglovshandläggaren är utsedd att handlägga ärendet/);
  });

  it('OSB-35: kanslienheten is asked before a mailbox is added', () => {
    expect(policy.newMailbox).toEqual({
      consult: 'registry',
      source: { rule: 'OSB-35', section: '§ 3.3' },
    });
    expect(policy.contacts.find(({ role }) => role === 'registry')?.mailbox).toBe('kansli');
  });
});

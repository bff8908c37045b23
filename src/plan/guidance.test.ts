import { sampleMailbox, samplePolicy, sampleRow, sampleTemplate } from '../../test/policies/sample-policy';
import { layPlan, type Told } from '../../test/policies/lay-plan';
import type { Guidance, Policy } from '../policy/policy';

const LAW = { law: 'FL 9 §' };
const step = (id: string, phase: Guidance['steps'][number]['phase'], text = id) => ({
  id,
  phase,
  text: { sv: text, en: text },
  source: LAW,
});
const { guidance, mailboxes } = samplePolicy();
const lay = (rows: Guidance[], told: Told = {}, changes: Partial<Policy> = {}) =>
  layPlan(samplePolicy({ guidance: [...guidance, ...rows], ...changes }), told);

describe('the steps of a plan', () => {
  it('come phase by phase, whichever row they stand in', () => {
    const plan = lay([
      sampleRow('a', { steps: [step('delete', 'after'), step('write', 'answer')] }),
      sampleRow('b', { steps: [step('store', 'record'), step('call', 'first'), step('send', 'pass-on')] }),
    ]);
    expect(plan.steps.map(({ id }) => id)).toEqual(['call', 'send', 'write', 'store', 'delete']);
  });

  it('are worded by the most special row that has them', () => {
    const plan = lay(
      [
        sampleRow('flag', { when: { flags: ['urgent'] }, steps: [step('call', 'first', 'Ring nu')] }),
        sampleRow('own', { when: { kinds: ['enquiry'] }, steps: [step('call', 'first', 'Ring gärna')] }),
      ],
      { flags: ['urgent'] },
    );
    expect(plan.steps.map(({ text }) => text.sv)).toEqual(['Ring nu']);
  });

  it('are only those of a row that stands alone and of more special ones', () => {
    const plan = lay(
      [
        sampleRow('kind', {
          when: { kinds: ['enquiry'] },
          steps: [step('usual', 'first')],
          forbids: ['open'],
        }),
        sampleRow('matter', { when: { matters: ['claim'] }, alone: true, steps: [step('own', 'first')] }),
        sampleRow('both', {
          when: { matters: ['claim'], flags: ['urgent'] },
          steps: [step('special', 'first')],
        }),
      ],
      { matter: 'claim', flags: ['urgent'] },
    );
    expect(plan.steps.map(({ id }) => id)).toEqual(['special', 'own']);
    // What is forbidden stays forbidden.
    expect(plan.forbids).toEqual(['open']);
  });

  it('cite the guideline by its short name, and the law beside it', () => {
    const source = { rule: 'OSB-4', section: '§ 2', law: 'FL 9 §' };
    const plan = lay([
      sampleRow('a', { steps: [{ ...step('call', 'first'), source }, step('write', 'first')] }),
    ]);
    expect(plan.steps.map(({ citation }) => citation)).toEqual([
      { rule: 'OSB-4', short: 'Granby § 2', law: 'FL 9 §' },
      { rule: null, short: 'FL 9 §', law: 'FL 9 §' },
    ]);
  });
});

describe('what a row changes', () => {
  it('is the first action, the direction and whether an answer is needed, the most special row first', () => {
    const plan = lay(
      [
        sampleRow('flag', { when: { flags: ['urgent'] }, firstAction: 'none', answerNeeded: false }),
        sampleRow('kind', {
          when: { kinds: ['enquiry'] },
          firstAction: 'forward',
          forwardVariant: 'external',
        }),
      ],
      { flags: ['urgent'] },
    );
    expect([plan.firstAction, plan.forwardVariant, plan.answerNeeded, plan.replyBy]).toEqual([
      'none',
      'external',
      false,
      null,
    ]);
  });

  it('never makes a reply the first thing to do where a reply is not advised', () => {
    expect(lay([sampleRow('a', { replyAdvised: false })]).firstAction).toBe('none');
    expect(lay([sampleRow('a', { forbids: ['reply'], firstAction: 'reply' })]).firstAction).toBe('none');
  });

  it('is the mailbox, before that of the kind and the unit', () => {
    const plan = lay([sampleRow('a', { mailbox: 'personal', unit: 'finance' })], { unit: 'technical' });
    expect(plan.mailboxes.map(({ mailbox, reason }) => [mailbox.id, reason]).slice(0, 2)).toEqual([
      ['personal', 'guidance'],
      ['kommun', 'unit'],
    ]);
  });

  it('is who gets a copy, as long as that mailbox is open', () => {
    const boxes = [...mailboxes, sampleMailbox('old', { active: false, successor: 'kommun' })];
    const plan = lay([sampleRow('a', { copyTo: ['old', 'personal'] })], {}, { mailboxes: boxes });
    expect(plan.copyTo.map(({ id }) => id)).toEqual(['personal']);
  });

  it('is that the original is only announced, also where it must not be attached', () => {
    expect(lay([sampleRow('a', { announceOnly: true })]).announceOnly).toBe(true);
    expect(lay([sampleRow('a', { forbids: ['attach'] })]).announceOnly).toBe(true);
    expect(lay([]).announceOnly).toBe(false);
    expect(lay([sampleRow('a', { announceOnly: false })], { flags: ['confidential'] }).announceOnly).toBe(
      true,
    );
  });
});

describe('the templates of a plan', () => {
  const templates = [
    sampleTemplate('any'),
    sampleTemplate('flagged', { flags: ['incomplete'] }),
    sampleTemplate('kind', { kinds: ['enquiry'] }),
    sampleTemplate('other', { kinds: ['threat'] }),
    sampleTemplate('matter', { matters: ['claim'] }),
    sampleTemplate('to-it', { purpose: 'contact-message' }),
    sampleTemplate('away', { purpose: 'absence' }),
    sampleTemplate('named'),
  ];

  it('begin with the one that the guidance names, then those for matter, kind and flag, and hold only answers', () => {
    const plan = lay(
      [sampleRow('a', { templates: ['named', 'to-it', 'gone'] })],
      { matter: 'claim', flags: ['incomplete'] },
      { templates },
    );
    expect(plan.templates).toEqual(['named', 'matter', 'kind', 'flagged', 'any', 'other']);
  });
});

describe('the contacts of a plan', () => {
  const contacts: Policy['contacts'] = [
    {
      role: 'manager',
      name: { sv: 'Chefen', en: 'Manager' },
      mailbox: 'personal',
      address: 'chef@granby.example',
      phone: '0480-00 00 01',
      link: 'https://granby.example/chef',
      template: 'received',
      example: false,
      source: { rule: 'OSB-4', section: '§ 2' },
    },
    { role: 'security', name: { sv: 'Säkerhet', en: 'Security' }, mailbox: 'closed', example: false },
  ];

  it('are those that rows name and the policy has, each once, with the address of their mailbox', () => {
    const plan = lay(
      [sampleRow('a', { contacts: ['manager', 'it-support'] }), sampleRow('b', { contacts: ['manager'] })],
      {},
      { contacts },
    );
    expect(plan.contacts).toEqual([
      {
        role: 'manager',
        name: { sv: 'Chefen', en: 'Manager' },
        address: 'personal@granby.example',
        phone: '0480-00 00 01',
        link: 'https://granby.example/chef',
        template: 'received',
        example: false,
        citation: { rule: 'OSB-4', short: 'Granby § 2', law: null },
      },
    ]);
  });

  it('hold the registrar whenever it is the registrar who decides', () => {
    const registrar: Policy['contacts'] = [
      { role: 'registrator', name: { sv: 'Registratorn' }, example: false },
    ];
    expect(lay([], { unsure: true }, { contacts: registrar }).contacts.map(({ role }) => role)).toEqual([
      'registrator',
    ]);
    expect(lay([], {}, { contacts: registrar }).contacts).toEqual([]);
  });

  it('have no address when their mailbox is closed and none is given, and are examples when it is one', () => {
    const boxes = [
      ...mailboxes.map((mailbox) => ({ ...mailbox, example: mailbox.id === 'personal' })),
      sampleMailbox('closed', { active: false, successor: 'kommun' }),
    ];
    const rows = [sampleRow('a', { contacts: ['security', 'manager'] })];
    const plan = lay(rows, {}, { contacts, mailboxes: boxes });
    expect(plan.contacts.map(({ address, example }) => [address, example])).toEqual([
      [null, false],
      ['personal@granby.example', true],
    ]);
  });
});

describe('the record decision of a plan', () => {
  it('is to ask a registrar when no row names one, or one that is not offered', () => {
    const bare = samplePolicy({ guidance: [] });
    expect(layPlan(bare, {}).record).toMatchObject({ suggested: 'ask-registrator', weedingCode: null });
    const taken = lay([sampleRow('a', { record: { decision: 'pass-on', source: LAW } })]);
    expect(taken.record.suggested).toBe('ask-registrator');
  });

  it('asks a registrar when it is unsure and the next best kind is handled otherwise (HAS-15)', () => {
    const rows = [
      sampleRow('weeded', {
        when: { kinds: ['advertising'] },
        record: { decision: 'weed', weedingCode: '1.2', source: LAW },
      }),
    ];
    const suggested = (told: Told) => lay(rows, told).record;
    const next = (kind: 'enquiry' | 'feedback') => ({ alternatives: [{ kind, confidence: 0.3 }] });
    expect(suggested({ kind: 'advertising' })).toMatchObject({ suggested: 'weed', weedingCode: '1.2' });
    expect(suggested({ kind: 'advertising', unsure: true, ...next('enquiry') }).suggested).toBe(
      'ask-registrator',
    );
    expect(suggested({ kind: 'feedback', unsure: true, ...next('enquiry') }).suggested).toBe('register');
    expect(suggested({ kind: 'feedback', unsure: true }).suggested).toBe('ask-registrator');
  });

  it('registers a secret that would be kept in order, and says the law; asks about one that would be weeded', () => {
    const rows = [
      sampleRow('kept', {
        when: { kinds: ['enquiry'] },
        record: { decision: 'keep-ordered', source: { section: '§ 9' } },
      }),
      sampleRow('weeded', { when: { kinds: ['advertising'] }, record: { decision: 'weed', source: LAW } }),
    ];
    expect(lay(rows, { flags: ['confidential'] }).record).toMatchObject({
      suggested: 'register',
      citation: { short: 'OSL 5 kap. 1 §' },
    });
    expect(lay(rows, { kind: 'advertising', flags: ['confidential'] }).record.suggested).toBe(
      'ask-registrator',
    );
  });
});

import fc from 'fast-check';
import type { Suggestion } from '../classifier/suggestion';
import type { Message, Person } from '../mail/message';
import { FLAGS, KINDS, type Kind, UNITS } from '../policy/labels';
import type { Mailbox, Policy } from '../policy/policy';
import { plan } from './plan';

const MONDAY_NOON = new Date('2026-11-23T11:00:00Z');
const FRIDAY_AFTERNOON = new Date('2026-11-20T14:00:00Z');

describe('the mailboxes to pass a message on to', () => {
  test('begin with the one for the kind, then the unit’s, then the official one, then the others by name (OSB-38, OSB-39)', () => {
    const { mailboxes } = plan(input({ kind: 'absence', unit: 'building' }));
    expect(mailboxes.map(({ mailbox, reason }) => [mailbox.id, reason])).toEqual([
      ['desk', 'kind'],
      ['building', 'unit'],
      ['plans', 'unit'],
      ['official', 'official'],
      ['leisure', 'other'],
      ['elderly', 'other'],
    ]);
  });

  test('put Å after Z in Swedish and after Ø in Norwegian', () => {
    const boxes = ['Ådal', 'Zon', 'Ørn'].map((name, index) =>
      mailbox(`box-${index}`, { name: { sv: name, nb: name } }),
    );
    const named = (country: Policy['country']): string[] =>
      plan(input({ unit: 'none' }, { country, mailboxes: boxes, officialMailbox: 'none' })).mailboxes.map(
        ({ mailbox: { name } }) => name.sv ?? '',
      );
    expect(named('SE')).toEqual(['Zon', 'Ådal', 'Ørn']);
    expect(named('NO')).toEqual(['Zon', 'Ørn', 'Ådal']);
  });

  test('give the successor in place of a closed mailbox, through two of them (OSB-36)', () => {
    const { mailboxes } = plan(
      input(
        { unit: 'building' },
        {
          mailboxes: [
            mailbox('permits', { units: ['building'], active: false, successor: 'building-old' }),
            mailbox('building-old', { active: false, successor: 'community' }),
            mailbox('community'),
            mailbox('official'),
          ],
        },
      ),
    );
    expect(mailboxes.map(({ mailbox, reason }) => [mailbox.id, reason])).toEqual([
      ['community', 'unit'],
      ['official', 'official'],
    ]);
  });

  test('leave out closed mailboxes that name no successor or each other', () => {
    const { mailboxes } = plan(
      input(
        { unit: 'building' },
        {
          mailboxes: [
            mailbox('gone', { units: ['building'], active: false }),
            mailbox('this', { units: ['building'], active: false, successor: 'that' }),
            mailbox('that', { active: false, successor: 'this' }),
            mailbox('official'),
          ],
        },
      ),
    );
    expect(mailboxes.map(({ mailbox }) => mailbox.id)).toEqual(['official']);
  });

  test('never hold a closed one or the same address twice, whatever the policy says (OSB-29)', () => {
    const anyMailbox = fc.record({
      number: fc.nat(8),
      units: fc.subarray([...UNITS]),
      kinds: fc.subarray([...KINDS]),
      active: fc.boolean(),
      next: fc.option(fc.nat(8), { nil: undefined }),
      shout: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(anyMailbox, { maxLength: 9, selector: ({ number }) => number }),
        fc.constantFrom(...KINDS),
        fc.constantFrom(...UNITS),
        (drawn, kind, unit) => {
          const boxes = drawn.map(({ number, next, shout, ...rest }) =>
            mailbox(`box-${number}`, {
              ...rest,
              ...(next === undefined ? {} : { successor: `box-${next}` }),
              // Two entries of a policy may share an address, written differently.
              address: shout ? `BOX${number % 4}@GRANVIK.EXAMPLE` : `box${number % 4}@granvik.example`,
            }),
          );
          const { mailboxes } = plan(input({ kind, unit }, { mailboxes: boxes, officialMailbox: 'box-0' }));
          const addresses = mailboxes.map(({ mailbox }) => mailbox.address.toLowerCase());
          expect(mailboxes.every(({ mailbox }) => mailbox.active)).toBe(true);
          expect(new Set(addresses).size).toBe(addresses.length);
          const inUse = boxes.filter(({ active }) => active).map(({ address }) => address.toLowerCase());
          expect(new Set(addresses)).toEqual(new Set(inUse));
        },
      ),
    );
  });

  test('say when the first of them has the message already, as recipient or copy, in any case (OSB-29)', () => {
    const original = message({ cc: [person('', 'BUILDING@granvik.example')] });
    expect(plan({ ...input({ unit: 'building' }), original }).alreadyThere).toBe(true);
    expect(plan({ ...input({ unit: 'culture' }), original }).alreadyThere).toBe(false);
  });

  test('say so too when it was the forward that went there', () => {
    const carrier = message({ to: [person('', 'building@granvik.example')] });
    expect(plan({ ...input({ unit: 'building' }), carrier }).alreadyThere).toBe(true);
  });
});

describe('the last day to answer', () => {
  test('is one working day after receipt where the guideline says one (OSB-4)', () => {
    const { replyBy, replyCitation, replyGiven } = plan(input({ kind: 'enquiry' }));
    expect(replyBy).toBe('2026-11-23');
    expect(replyCitation).toEqual({ rule: 'OSB-4', short: 'Granvik § 2', law: null });
    expect(replyGiven).toBe(true);
  });

  test('is two working days after receipt where the guideline says two (VIM-7)', () => {
    expect(plan(input({}, { reply: { workingDays: 2, given: true } })).replyBy).toBe('2026-11-24');
  });

  test('goes by the local day of receipt: half past midnight on Monday is Sunday in UTC', () => {
    const original = message({ received: new Date('2026-11-22T23:30:00Z') });
    expect(plan({ ...input({}), original }).replyBy).toBe('2026-11-24');
  });

  test('skips the days on which the municipality is closed', () => {
    expect(plan(input({}, { closedDays: ['2026-11-23'] })).replyBy).toBe('2026-11-24');
  });

  test.each([
    ['not known', null],
    ['no date', new Date(NaN)],
    ['far outside our time', new Date('+100000-01-01T00:00:00Z')],
  ])(
    'is not known when the day of receipt is %s, and the answer is needed all the same',
    (_what, received) => {
      const { replyBy, replyState, answerNeeded, replyCitation } = plan({
        ...input({}),
        original: message({ received }),
      });
      expect({ replyBy, replyState, answerNeeded, short: replyCitation?.short }).toEqual({
        replyBy: null,
        replyState: null,
        answerNeeded: true,
        short: 'Granvik § 2',
      });
    },
  );

  test.each([
    ['in-time', '2026-11-22T22:59:00Z'],
    ['today', '2026-11-22T23:00:00Z'],
    ['today', '2026-11-23T15:00:00Z'],
    ['late', '2026-11-23T15:01:00Z'],
    ['late', '2026-11-23T23:00:00Z'],
  ])('is %s when it is %s', (state, now) => {
    expect(plan({ ...input({}), now: new Date(now) }).replyState).toBe(state);
  });

  test.each(['threat', 'suspicious', 'automatic', 'advertising', 'absence'] as const)(
    'does not exist for %s',
    (kind) => {
      const { replyBy, replyState, replyCitation, replyLimit } = plan(input({ kind }));
      expect([replyBy, replyState, replyCitation, replyLimit]).toEqual([null, null, null, null]);
    },
  );

  test('has no source when the policy gives none', () => {
    expect(plan(input({}, { reply: { workingDays: 1, given: false } })).replyCitation).toBeNull();
  });
});

describe('what is done first', () => {
  test.each<[Kind, string, string, boolean]>([
    ['threat', 'forward', 'internal', false],
    ['suspicious', 'forward', 'internal', false],
    ['automatic', 'none', 'internal', false],
    ['absence', 'forward', 'internal', true],
    ['advertising', 'none', 'internal', false],
    ['misdirected', 'forward', 'external', true],
    ['records-request', 'reply', 'internal', true],
    ['supplement', 'reply', 'internal', true],
    ['case-document', 'reply', 'internal', true],
    ['fault-report', 'reply', 'internal', true],
    ['feedback', 'reply', 'internal', true],
    ['enquiry', 'reply', 'internal', true],
  ])('with %s is: %s (a forward would be %s; a reply is advised: %s)', (kind, action, variant, advised) => {
    const { firstAction, forwardVariant, replyAdvised } = plan(input({ kind }));
    expect([firstAction, forwardVariant, replyAdvised]).toEqual([action, variant, advised]);
  });

  test('with a threat keeps the evidence and sends nothing to the one who threatens (LAV-6, VIM-29)', () => {
    expect(plan(input({ kind: 'threat' })).cautions).toEqual(['no-reply-to-sender', 'keep-evidence']);
  });

  test('with suspected fraud warns of links and of answering (LAV-4)', () => {
    expect(plan(input({ kind: 'suspicious' })).cautions).toEqual(['do-not-click', 'no-reply-to-sender']);
  });

  test('with an offer says that nobody has to pass it on (OSB-16)', () => {
    expect(plan(input({ kind: 'advertising' })).cautions).toEqual(['no-duty-to-forward']);
  });

  test('with sensitive facts warns, and treats a protected identity as confidential too', () => {
    expect(plan(input({ flags: ['confidential'] })).cautions).toEqual(['confidential']);
    expect(plan(input({ flags: ['protected-identity'] })).cautions).toEqual([
      'protected-identity',
      'confidential',
    ]);
    expect(plan(input({ flags: ['confidential', 'protected-identity'] })).cautions).toHaveLength(2);
  });

  test('warns of nothing twice, whatever is suggested', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.subarray([...FLAGS]), (kind, flags) => {
        const { cautions } = plan(input({ kind, flags }));
        expect(new Set(cautions).size).toBe(cautions.length);
      }),
    );
  });
});

function input(suggestion: Partial<Suggestion>, changes: Partial<Policy> = {}): Parameters<typeof plan>[0] {
  return {
    suggestion: suggest(suggestion),
    original: message({}),
    policy: policy(changes),
    now: MONDAY_NOON,
  };
}

function suggest(changes: Partial<Suggestion>): Suggestion {
  return {
    kind: 'enquiry',
    confidence: 0.9,
    unsure: false,
    alternatives: [],
    flags: [],
    unit: 'technical',
    matter: '',
    caseReferences: [],
    language: 'sv',
    reasons: [],
    ...changes,
  };
}

function message(changes: Partial<Message>): Message {
  return {
    id: 'AAMk1',
    messageId: '<question@mail.example>',
    conversationId: '',
    subject: 'Öppettider',
    from: person('Maja Lind', 'maja.lind@mail.example'),
    to: [person('', 'kommun@granvik.example')],
    cc: [],
    received: FRIDAY_AFTERNOON,
    sent: null,
    headers: [],
    text: 'När har ni öppet?',
    html: '',
    extent: 'whole',
    attachments: [],
    ...changes,
  };
}

function policy(changes: Partial<Policy>): Policy {
  return {
    version: 1,
    id: 'se-0000-granvik',
    country: 'SE',
    name: 'Granviks kommun',
    guideline: { title: 'Riktlinjer', short: 'Granvik' },
    languages: ['sv'],
    timeZone: 'Europe/Stockholm',
    domains: ['granvik.example'],
    officialMailbox: 'official',
    mailboxes: [
      mailbox('elderly', { name: { sv: 'Äldreomsorg' }, units: ['social'] }),
      mailbox('leisure', { name: { sv: 'Fritid' }, units: ['culture'] }),
      mailbox('official', { name: { sv: 'Kommunen' } }),
      mailbox('building', { name: { sv: 'Bygglov' }, units: ['building'] }),
      mailbox('plans', { name: { sv: 'Planer' }, units: ['building'] }),
      mailbox('desk', { name: { sv: 'Kontaktcenter' }, kinds: ['absence'], internalOnly: true }),
    ],
    reply: { workingDays: 1, given: true, source: { rule: 'OSB-4', section: '§ 2' } },
    confirmForwardWithin: 1,
    closedDays: [],
    recordDecisions: [],
    contacts: [],
    deadlines: [],
    keepFor: [],
    guidance: [],
    signature: { closing: { sv: 'Vänliga hälsningar' }, fields: [{ field: 'name', required: true }] },
    templates: [],
    ...changes,
  };
}

function mailbox(id: string, changes: Partial<Mailbox> = {}): Mailbox {
  return {
    id,
    address: `${id}@granvik.example`,
    name: { sv: id },
    units: [],
    kinds: [],
    internalOnly: false,
    active: true,
    example: false,
    ...changes,
  };
}

function person(name: string, address: string): Person {
  return { name, address };
}

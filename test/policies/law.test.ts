import fc from 'fast-check';
import { FLAGS, KINDS, MATTERS, MESSAGE_LANGUAGES, RECORD_DECISIONS, UNITS } from '../../src/policy/labels';
import { dueOf, layPlan, roles, type Told } from './lay-plan';
import { municipalityPolicy } from './municipality-files';

const swedish = municipalityPolicy('se-1293-hassleholm');
const norwegian = municipalityPolicy('no-5518-lavangen');
const both = [
  ['Sweden', swedish],
  ['Norway', norwegian],
] as const;
const everyPolicy = [
  swedish,
  norwegian,
  municipalityPolicy('se-1273-osby'),
  municipalityPolicy('se-0884-vimmerby'),
];

/** Anything that can be suggested, surely or not. */
const anything = fc.record({
  kind: fc.constantFrom(...KINDS),
  matter: fc.constantFrom('' as const, ...MATTERS),
  flags: fc.subarray([...FLAGS]),
  unit: fc.constantFrom(...UNITS),
  language: fc.constantFrom(...MESSAGE_LANGUAGES),
  unsure: fc.boolean(),
  alternatives: fc
    .uniqueArray(fc.constantFrom(...KINDS), { maxLength: 3 })
    .map((kinds) => kinds.map((kind) => ({ kind, confidence: 0.1 }))),
});

describe('what holds for every municipality, whatever is suggested', () => {
  it('the same input gives the same plan, and every plan is whole', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyPolicy), anything, (policy, told) => {
        const plan = layPlan(policy, told);
        expect(layPlan(policy, told)).toEqual(plan);
        expect(plan.record.offered.map(({ decision }) => decision)).toContain('ask-registrator');
        expect(plan.record.offered.map(({ decision }) => decision)).toContain(plan.record.suggested);
        expect(plan.mailboxes.length).toBeGreaterThan(0);
        for (const { text, citation } of [...plan.steps, ...plan.warnings]) {
          expect(text[policy.languages[0] ?? 'en']).toBeTruthy();
          expect(citation.short).not.toBe('');
        }
        const ids = plan.steps.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('what is confidential is never only kept in order or weeded, and is not even offered so', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyPolicy),
        anything,
        fc.constantFrom('confidential' as const, 'protected-identity' as const, 'personal-number' as const),
        (policy, told, flag) => {
          const { record } = layPlan(policy, { ...told, flags: [...told.flags, flag] });
          for (const decision of ['keep-ordered', 'weed'] as const) {
            expect(record.suggested).not.toBe(decision);
            expect(record.offered.map((one) => one.decision)).not.toContain(decision);
          }
        },
      ),
    );
  });

  it('what is forbidden is neither the first thing to do nor explained', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyPolicy), anything, (policy, told) => {
        const { forbids, firstAction, replyAdvised, answerNeeded, steps } = layPlan(policy, told);
        const phases = steps.map(({ phase }) => phase);
        if (forbids.includes('reply')) {
          expect([firstAction === 'reply', replyAdvised, answerNeeded]).toEqual([false, false, false]);
          expect(phases).not.toContain('answer');
        }
        if (forbids.includes('forward')) {
          expect(firstAction).not.toBe('forward');
          expect(phases).not.toContain('pass-on');
        }
      }),
    );
  });
});

describe.each(both)('the law of %s', (country, policy) => {
  const lay = (told: Told) => layPlan(policy, told);

  it('names all seven record decisions in every language of the municipality', () => {
    expect(policy.recordDecisions.map(({ decision }) => decision)).toEqual(RECORD_DECISIONS);
    for (const { name, hint } of policy.recordDecisions) {
      for (const language of policy.languages) expect(name[language] && hint[language]).toBeTruthy();
    }
  });

  it('a threat: leader at once, kept as it is, no answer, and the police within reach', () => {
    const plan = lay({ kind: 'threat' });
    expect(plan.steps.slice(0, 1).map(({ id }) => id)).toEqual(['tell-manager']);
    expect(plan.steps.map(({ id }) => id)).toContain('keep-threat');
    expect(plan.forbids).toEqual(['reply', 'delete']);
    expect(roles(plan)).toEqual(
      expect.arrayContaining(['chief-executive', 'manager', 'police-report', 'emergency']),
    );
    expect(dueOf(plan, 'threat-told')).toBe('at once 2026-11-20');
  });

  it('a threat that is not sure to be one is answered, with those at hand who look after threats', () => {
    const plan = lay({
      kind: 'threat',
      unsure: true,
      alternatives: [{ kind: 'feedback', confidence: 0.4 }],
    });
    expect([plan.firstAction, plan.answerNeeded, plan.cautions]).toEqual(['reply', true, ['may-be-threat']]);
    expect(roles(plan)).toEqual(expect.arrayContaining(['chief-executive', 'emergency']));
    expect(plan.forbids).toEqual([]);
  });

  it('a records request: nobody asks who or why, and a refusal can be appealed', () => {
    const plan = lay({ kind: 'records-request' });
    expect(plan.forbids).toEqual(['ask-identity']);
    expect(plan.steps.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['no-identity', 'give-out-now', 'refusal']),
    );
    expect(plan.templates.slice(0, 2)).toEqual(['records-request-received', 'records-request-refused']);
  });

  it('a request for one’s own data may ask who it is, and has a month', () => {
    const plan = lay({ kind: 'records-request', matter: 'data-protection' });
    expect(plan.forbids).not.toContain('ask-identity');
    // A month from Friday 20 November ends on a Sunday.
    expect(dueOf(plan, 'data-subject-answer')).toBe('2026-12-21');
    expect(roles(plan)[0]).toBe('data-protection-officer');
  });

  it('a breach of personal data is reported within 72 hours, weekend or not', () => {
    const says =
      country === 'Sweden' ? 'En personuppgiftsincident' : 'Eit brot på personopplysningstryggleiken';
    const plan = lay({ matter: 'data-protection', message: { text: `${says} har skjedd.` } });
    const breach = plan.deadlines.find(({ id }) => id === 'breach-reported');
    expect(breach?.dueDate?.at).toEqual(new Date('2026-11-23T14:00:00Z'));
    expect(roles(plan)).toContain('data-protection-authority');
  });

  it('a report of concern goes to the intake at once, and never into the open diarium', () => {
    const plan = lay({ kind: 'case-document', matter: 'concern-report', unit: 'education' });
    expect(plan.steps.map(({ id }) => id)).toEqual(['call-intake', 'not-open-diarium']);
    expect(plan.forbids).toEqual(['register', 'attach', 'names', 'quote']);
    expect([plan.announceOnly, plan.record.suggested]).toEqual([true, 'register-elsewhere']);
    expect(plan.record.offered.map(({ decision }) => decision)).not.toContain('register');
    expect(roles(plan)[0]).toBe('concern-intake');
    expect(dueOf(plan, 'concern-report-assessed')).toBe('at once 2026-11-20');
  });

  it('whistleblowing goes to the designated recipient only', () => {
    const plan = lay({ kind: 'feedback', matter: 'whistleblowing' });
    expect(roles(plan)[0]).toBe('whistleblowing');
    expect(plan.contacts[0]?.phone ?? plan.contacts[0]?.address).toBeTruthy();
    expect(plan.forbids).toEqual(
      expect.arrayContaining(['reply', 'forward', 'attach', 'quote', 'register', 'names', 'trail']),
    );
    expect(plan.firstAction).toBe('none');
    expect(plan.steps.map(({ id }) => id)).toEqual(['designated-only', 'not-in-diarium']);
    const offered = plan.record.offered.map(({ decision }) => decision);
    expect(offered).toEqual(['register-elsewhere', 'not-public', 'ask-registrator']);
    expect(plan.deadlines.map(({ id }) => id)).not.toContain('registered');
  });

  it('a tender is not opened and belongs in the procurement system', () => {
    const plan = lay({ kind: 'case-document', matter: 'tender' });
    expect(plan.forbids).toEqual(['open', 'attach']);
    expect([roles(plan)[0], plan.templates[0]]).toEqual(['procurement', 'tender-other-system']);
  });

  it('a protected identity leaves no name in title, block or trail, and no quote', () => {
    const plan = lay({ flags: ['protected-identity'] });
    expect(plan.forbids).toEqual(expect.arrayContaining(['names', 'quote', 'attach']));
    expect(plan.announceOnly).toBe(true);
  });

  it('an appeal reaches the one who decided the same day, and is not answered on its substance', () => {
    const plan = lay({ kind: 'case-document', matter: 'appeal' });
    expect(dueOf(plan, 'appeal-passed-on')).toBe('2026-11-20');
    expect(plan.steps.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['note-arrival', 'to-decider', 'no-substance']),
    );
  });

  it('the source of a newspaper is never looked for', () => {
    expect(lay({ matter: 'media' }).warnings.map(({ id }) => id)).toEqual(['no-source-hunt']);
  });
});

describe('the time limits of Sweden', () => {
  it('a records request is answered the same day; after office hours the next working day', () => {
    const at = (received: string) => layPlan(swedish, { kind: 'records-request', received }).replyBy;
    expect(at('2026-11-20T14:59:00Z')).toBe('2026-11-20');
    expect(at('2026-11-20T15:01:00Z')).toBe('2026-11-23');
    expect(at('2026-11-22T09:00:00Z')).toBe('2026-11-23');
  });

  it('a whistleblower hears within seven days and three months, before a day off rather than after', () => {
    const plan = layPlan(swedish, { matter: 'whistleblowing', received: '2026-11-21T09:00:00Z' });
    expect(dueOf(plan, 'whistleblowing-confirmed')).toBe('2026-11-27');
    expect(dueOf(plan, 'whistleblowing-feedback')).toBe('2027-02-19');
  });

  it('a report of concern is decided on within 14 days, and a case after six months', () => {
    expect(dueOf(layPlan(swedish, { matter: 'concern-report' }), 'concern-report-decided')).toBe(
      '2026-12-04',
    );
    expect(dueOf(layPlan(swedish, { kind: 'case-document' }), 'six-months')).toBe('2027-05-20');
  });
});

describe('the time limits of Norway', () => {
  it('without an answer within five working days a records request counts as refused', () => {
    const plan = layPlan(norwegian, { kind: 'records-request', received: '2027-03-22T09:00:00Z' });
    expect(dueOf(plan, 'records-request-refused')).toBe('2027-04-01');
    expect([plan.replyBy, plan.replyCitation?.short]).toEqual(['2027-03-23', 'offentleglova § 29']);
  });

  it('a case that takes longer gets a preliminary answer within a month, also in February', () => {
    const plan = layPlan(norwegian, { kind: 'case-document', received: '2027-01-31T12:00:00Z' });
    expect(dueOf(plan, 'preliminary-answer')).toBe('2027-03-01');
  });

  it('child welfare goes through a report within a week', () => {
    expect(dueOf(layPlan(norwegian, { matter: 'concern-report' }), 'concern-report-decided')).toBe(
      '2026-11-27',
    );
  });
});

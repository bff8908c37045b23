import { addEvents } from './add-events';
import type { Matter } from './matters';
import { countMatters, periodOf, sumOf } from './statistics';
import { NO_TRAIL, type Deed } from './trail';

const TODAY = '2026-11-22';
const ZONE = 'Europe/Stockholm';
const ALL = periodOf('all', TODAY);

function matter(mailbox: string, on: string, ...deeds: Deed[]): Matter {
  const events = deeds.map((deed, minute) => ({
    ...deed,
    at: new Date(Date.parse(`${on}T09:00:00Z`) + minute * 60_000),
    by: 'Anna Berg',
  }));
  const key = `${mailbox} ${on} ${JSON.stringify(deeds)}`;
  return { key, subject: 'Hål i vägen', mailbox, trail: addEvents(NO_TRAIL, events, key) };
}

const forward = (answerBy: '2026-11-13' | '2026-11-30'): Deed => ({
  what: 'forward',
  stage: 'sent',
  to: ['gata.va@osby.se'],
  answerBy,
});
const reply: Deed = { what: 'reply', stage: 'sent' };
const done: Deed = { what: 'done', without: '' };

describe('the overview (HAS-24)', () => {
  it('counts for each mailbox what is open, late and answered, the one with most to do first', () => {
    const counts = countMatters(
      [
        matter('social@osby.se', '2026-11-10', reply, done),
        matter('kommun@osby.se', '2026-11-10', forward('2026-11-13')),
        matter('Kommun@osby.se', '2026-11-11', forward('2026-11-30'), reply),
        matter('kommun@osby.se', '2026-11-11', { what: 'registered', caseNumber: 'KS 2026/1' }, done),
        matter('', '2026-11-12', { what: 'reply', stage: 'prepared' }),
      ],
      ALL,
      TODAY,
      ZONE,
    );
    expect(counts).toEqual([
      {
        mailbox: 'kommun@osby.se',
        ...{ begun: 3, open: 2, late: 1, answered: 1, passedOn: 2, registered: 1, done: 1 },
      },
      { mailbox: '', ...{ begun: 1, open: 1, late: 0, answered: 0, passedOn: 0, registered: 0, done: 0 } },
      {
        mailbox: 'social@osby.se',
        ...{ begun: 1, open: 0, late: 0, answered: 1, passedOn: 0, registered: 0, done: 1 },
      },
    ]);
    expect(sumOf(counts)).toMatchObject({ begun: 5, open: 3, late: 1, answered: 2 });
  });

  it('does not call a prepared reply answered', () => {
    const [counts] = countMatters(
      [matter('', TODAY, { what: 'reply', stage: 'prepared' })],
      ALL,
      TODAY,
      ZONE,
    );
    expect(counts).toMatchObject({ answered: 0, open: 1 });
  });
});

describe('the statistics for the yearly follow-up (OSB-70)', () => {
  const matters = [
    matter('', '2025-12-31', reply),
    // Half past midnight on New Year's Day in Sweden.
    {
      ...matter('', '2026-01-01'),
      trail: addEvents(NO_TRAIL, [{ ...reply, at: new Date('2025-12-31T23:30:00Z'), by: 'Bo Ek' }]),
    },
    matter('', '2026-11-01', reply),
  ];

  it.each([
    ['month', 1],
    ['year', 2],
    ['last-year', 1],
    ['all', 3],
  ] as const)('count what was begun in the period: %s', (name, begun) => {
    expect(sumOf(countMatters(matters, periodOf(name, TODAY), TODAY, ZONE)).begun).toBe(begun);
  });

  it('count by when it was begun also when the first events have been summed up', () => {
    const [last] = matters.slice(-1);
    const earlier = {
      count: 3,
      from: new Date('2025-06-01T09:00:00Z'),
      to: new Date('2026-01-02T09:00:00Z'),
    };
    const old = last ? [{ ...last, trail: { ...last.trail, earlier } }] : [];
    expect(sumOf(countMatters(old, periodOf('last-year', TODAY), TODAY, ZONE)).begun).toBe(1);
  });
});

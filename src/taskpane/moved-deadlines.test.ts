import { samplePolicy } from '../../test/policies/sample-policy';
import { layPlan } from '../../test/policies/lay-plan';
import { movedDeadlines } from './moved-deadlines';

const policy = samplePolicy({ recordDecisions: [], contacts: [], deadlines: [], guidance: [] });
const RECEIVED = '2026-11-19T09:00:00Z';
const NOW = new Date('2026-11-20T09:00:00Z');
const SENT = new Date('2026-11-19T15:00:00Z');

const shown = (
  state: { firstReplySent: Date | null; promised: `${number}-${number}-${number}` | null },
  now = NOW,
) =>
  movedDeadlines(
    layPlan(policy, { received: RECEIVED }).deadlines,
    new Date(RECEIVED),
    state,
    policy,
    now,
  ).map(({ due, what, state: stands }) => [due, what?.sv ?? null, stands]);

describe('the deadlines of a message after what was sent', () => {
  it('are those of the plan as long as nothing was sent, also when a reply is only prepared', () => {
    expect(shown({ firstReplySent: null, promised: null })).toEqual([['2026-11-20', null, 'today']]);
  });

  it('move to the promised day, and from there to the next one (OSB-50, OSB-51, VIM-8)', () => {
    expect(shown({ firstReplySent: SENT, promised: '2026-12-04' })).toEqual([
      ['2026-12-04', 'Utlovat svar', 'in-time'],
    ]);
    const later = new Date('2026-12-19T09:00:00Z');
    expect(shown({ firstReplySent: SENT, promised: '2026-12-18' }, later)).toEqual([
      ['2026-12-18', 'Utlovat svar', 'late'],
    ]);
  });

  it('hold no day to answer on once an answer without one was sent (OSB-11)', () => {
    expect(shown({ firstReplySent: SENT, promised: null })).toEqual([]);
  });
});

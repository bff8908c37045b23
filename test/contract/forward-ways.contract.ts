import {
  FORWARD_WAYS,
  handOverFor,
  possibleWays,
  type HandOver,
  type ReadyForward,
} from '../../src/forwarding/forward-ways';
import { failure } from '../../src/lib/result';
import { fakeHost } from '../support/fake-host';

/** What every way to forward promises, whichever it is: a new one is held against this by being in the list. */

const handOver: HandOver = {
  conversationId: 'conversation-1',
  id: 'item-1',
  key: 'PG-ABCDEFGHIJ',
  to: ['gata.va@osby.se'],
  cc: [],
  html: '<p>Vidarebefordrat meddelande – PG-ABCDEFGHIJ</p>',
  text: 'Vidarebefordrat meddelande – PG-ABCDEFGHIJ',
  answerBy: '2026-11-23',
  at: Date.parse('2026-11-22T09:00:00Z'),
};
const ready: ReadyForward = {
  forward: {
    form: { to: handOver.to, cc: [], subject: 'VB: Hål', html: handOver.html, attachOpenMessageAs: 'Hål' },
    text: handOver.text,
    attachmentWithheld: false,
  },
  handOver,
  mustNotCarryAll: false,
};
const everything = () => true;

describe.each(FORWARD_WAYS)('the way $id', (way) => {
  it('does what it can at once or says what comes next, and never sends', async () => {
    const host = fakeHost();
    const kept: HandOver[] = [];
    const outcome = await way.run({ host, keep: (one) => kept.push(one) > 0 }, ready);
    expect(outcome.ok && ['opened', 'handed-over']).toContain(outcome.ok && outcome.value);
    // The receivers and the block reach the person either way, our block first.
    const passed = JSON.stringify([host.asked, kept]);
    expect(passed).toContain('gata.va@osby.se');
    expect(passed).toContain('Vidarebefordrat meddelande – PG-ABCDEFGHIJ');
  });

  it('answers with a failure, and does not throw, when it can do nothing', async () => {
    const host = fakeHost({
      openNewMessage: async () => failure({ kind: 'refused', call: 'x', detail: '' }),
    });
    await expect(way.run({ host, keep: () => false }, ready)).resolves.toMatchObject({ ok: false });
  });

  it('is offered alone when the policy names only it', () => {
    expect(possibleWays(everything, ready, { forwardWays: [way.id] })).toEqual([way]);
  });
});

describe('the ways to forward', () => {
  const ids = (
    can: () => boolean,
    part: Partial<ReadyForward>,
    forwardWays?: ('new-message' | 'own-forward')[],
  ) => possibleWays(can, { ...ready, ...part }, { forwardWays }).map(({ id }) => id);

  it('stand in the policy’s order', () => {
    expect(ids(everything, {})).toEqual(['new-message', 'own-forward']);
    expect(ids(everything, {}, ['own-forward', 'new-message'])).toEqual(['own-forward', 'new-message']);
  });

  it('leave Outlook’s own forward where it would carry what must not go along', () => {
    expect(ids(everything, { mustNotCarryAll: true })).toEqual(['new-message']);
  });

  it('leave what an Outlook of Mailbox 1.5 can do: its own forward', () => {
    expect(ids(() => false, {})).toEqual(['own-forward']);
  });

  it('know a forward by its conversation only', () => {
    expect(handOverFor(handOver, 'conversation-1')).toBe(handOver);
    expect(handOverFor(handOver, 'conversation-2')).toBeNull();
    expect(handOverFor({ ...handOver, conversationId: '' }, '')).toBeNull();
  });
});

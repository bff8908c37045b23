import { samplePolicy } from '../../test/policies/sample-policy';
import { fakeHost, message } from '../../test/support/fake-host';
import type { Choice } from '../corrections/correction';
import { MAX_STORED_LENGTH } from '../corrections/stored-corrections';
import type { Kind } from '../policy/labels';
import { SETTINGS_BUDGET } from '../outlook/person-settings';
import { createLearning, MAX_HELD_MESSAGES } from './learning';
import type { ReadyReading } from './pane-state';

const policy = samplePolicy();
const now = new Date('2026-11-20T13:30:00Z');
const today = '2026-11-20';

function reading(id: string, kind: Kind = 'enquiry'): ReadyReading {
  const from = { name: '', address: `${id}@alm.example` };
  const original = message({ id, from, subject: 'Vattenmätare avläsning', text: 'Källaren på Solrosen.' });
  const suggestion = { kind: 'enquiry', flags: [], unit: 'technical', matter: '', language: 'sv' };
  return {
    unwrapped: { original, carrier: original, hops: [] },
    suggestion,
    shown: { ...suggestion, kind },
  } as unknown as ReadyReading;
}

function started() {
  const { settings } = fakeHost();
  const learning = createLearning();
  const learn = (read: ReadyReading, choice: Choice) => learning.learn(settings, read, choice, policy, now);
  const recall = (read: ReadyReading) => learning.recall(settings, read.unwrapped.original, read.suggestion);
  return { settings, learning, learn, recall };
}

describe('learning from changes', () => {
  it('remembers two changes that are made at once', async () => {
    const { settings, learning, learn } = started();
    await Promise.all([
      learn(reading('one', 'feedback'), { kind: 'feedback' }),
      learn(reading('two', 'feedback'), { kind: 'feedback' }),
    ]);
    expect(learning.count(settings)).toBe(2);
  });

  it('keeps what another pane has learned meanwhile', async () => {
    const { settings, learning, learn, recall } = started();
    await learn(reading('one', 'feedback'), { kind: 'feedback' });
    await createLearning().learn(settings, reading('two'), { mailbox: 'personal' }, policy, now);
    await learn(reading('three', 'feedback'), { kind: 'feedback' });
    expect(learning.count(settings)).toBe(3);
    expect(recall(reading('two'))).toEqual({ kind: null, mailbox: 'personal', on: today });
  });

  it('does not write over what a newer version has learned', async () => {
    const { settings, learning, learn } = started();
    await settings.write('person', 'x');
    const newer = { format: 2, list: [] };
    jest.spyOn(settings, 'read').mockReturnValue(newer);
    const write = jest.spyOn(settings, 'write');
    await expect(learn(reading('one', 'feedback'), { kind: 'feedback' })).resolves.toBe(false);
    expect(write).not.toHaveBeenCalled();
    expect(learning.count(settings)).toBe(0);
  });

  it('forgets everything, also what could be exported', async () => {
    const { settings, learning, learn, recall } = started();
    await learn(reading('one', 'feedback'), { kind: 'feedback' });
    await expect(learning.reset(settings)).resolves.toBe(true);
    expect(learning.count(settings)).toBe(0);
    expect(recall(reading('one'))).toBeNull();
    expect(learning.exportLines(policy)).toEqual([]);
  });

  it('exports each changed message once, as it was left, and none whose change was taken back', async () => {
    const { learning, learn } = started();
    await learn(reading('one', 'feedback'), { kind: 'feedback' });
    await learn(reading('one', 'supplement'), { kind: 'supplement' });
    await learn(reading('two', 'feedback'), { kind: 'feedback' });
    await learn(reading('two'), { kind: null });
    await learn(reading('three'), { mailbox: 'personal' });
    const lines = learning
      .exportLines(policy)
      .map((line) => JSON.parse(line) as { kind: string; unit: string });
    expect(lines.map(({ kind, unit }) => [kind, unit])).toEqual([
      ['supplement', 'technical'],
      ['enquiry', 'hr'],
    ]);
  });

  it('holds the text of no more messages than its limit, and stores none of it', async () => {
    const { settings, learning, learn } = started();
    for (let number = 0; number <= MAX_HELD_MESSAGES; number += 1)
      await learn(reading(`n${number}`, 'feedback'), { kind: 'feedback' });
    expect(learning.exportLines(policy)).toHaveLength(MAX_HELD_MESSAGES);
    expect(JSON.stringify(settings.read('corrections' as 'person'))).not.toMatch(/solrosen|alm\.example/i);
  });

  it('fits into its share of the settings with their wrapper', () => {
    const wrapper = JSON.stringify({ version: 1, value: '' }).length;
    expect(MAX_STORED_LENGTH + wrapper).toBeLessThanOrEqual(SETTINGS_BUDGET.corrections);
  });
});

import { fakeHost } from '../../test/support/fake-host';
import { sampleMailbox, samplePolicy } from '../../test/policies/sample-policy';
import { launchSlice } from '../checks/launch-slice';
import { failure } from '../lib/result';
import { storeLaunchSlice } from './store-launch-slice';

const now = new Date('2026-11-20T09:00:00Z');
const policy = samplePolicy();

describe('what the pane leaves the events', () => {
  it('is the policy’s slice, written once', async () => {
    const { settings } = fakeHost();
    await storeLaunchSlice(settings, policy, now);
    expect(settings.read('launch')).toEqual(launchSlice(policy));
    const write = jest.spyOn(settings, 'write');
    await storeLaunchSlice(settings, policy, now);
    expect(write).not.toHaveBeenCalled();
  });

  it('is nothing rather than an old slice when the policy is too large', async () => {
    const { settings } = fakeHost();
    await storeLaunchSlice(settings, policy, now);
    const write = jest.spyOn(settings, 'write');
    write.mockResolvedValueOnce(failure({ kind: 'too-large', call: 'set', detail: '' }));
    const large = { ...policy, mailboxes: [...policy.mailboxes, sampleMailbox('x', { internalOnly: true })] };
    await storeLaunchSlice(settings, large, now);
    expect(settings.read('launch')).toBeNull();
  });

  it('is an older slice when Outlook refuses for another reason', async () => {
    const { settings } = fakeHost();
    await storeLaunchSlice(settings, policy, now);
    const refused = failure({ kind: 'refused' as const, call: 'saveAsync', detail: '9019' });
    jest.spyOn(settings, 'write').mockResolvedValue(refused);
    await storeLaunchSlice(settings, { ...policy, domains: ['new.example'] }, now);
    expect(settings.read('launch')).toEqual(launchSlice(policy));
  });

  it('has no prepared answer that is of no use any more', async () => {
    const { settings } = fakeHost();
    const answer = { conversation: 'c', nonce: 'n', text: 'Hej', language: 'sv' };
    await settings.write('answer', { ...answer, until: now.getTime() + 1_000 });
    await storeLaunchSlice(settings, policy, now);
    expect(settings.read('answer')).not.toBeNull();
    await storeLaunchSlice(settings, policy, new Date(now.getTime() + 2_000));
    expect(settings.read('answer')).toBeNull();
  });
});

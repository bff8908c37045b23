import { fakeHost } from '../../test/support/fake-host';
import { samplePolicy } from '../../test/policies/sample-policy';
import { refreshSignature, storeSignature } from './store-signature';

const policy = samplePolicy();
const person = Object.fromEntries(policy.signature.fields.map(({ field }) => [field, `my ${field}`]));

describe('the stored signature', () => {
  it('is there for the ribbon command once the person has saved', async () => {
    const { settings } = fakeHost();
    await expect(storeSignature(settings, policy, person)).resolves.toBe(true);
    expect(settings.read('signature')).toMatchObject({ html: expect.stringContaining('my name') });
    // What the policy fills in for everybody is not the person's own.
    expect(settings.read('person')).toEqual({ name: 'my name', phone: 'my phone' });
  });

  it('follows a policy that has changed, and is not written when nothing has', async () => {
    const { settings } = fakeHost();
    await storeSignature(settings, policy, person);
    const write = jest.spyOn(settings, 'write');
    await refreshSignature(settings, policy, person);
    expect(write).not.toHaveBeenCalled();
    const closing = { ...policy.signature.closing, [policy.languages[0] ?? 'sv']: 'Hej då' };
    await refreshSignature(settings, { ...policy, signature: { ...policy.signature, closing } }, person);
    expect(settings.read('signature')).toMatchObject({ text: expect.stringContaining('Hej då') });
  });

  it('is not stored while a required field is empty', async () => {
    const { settings } = fakeHost();
    await expect(refreshSignature(settings, policy, {})).resolves.toBe(true);
    expect(settings.read('signature')).toBeNull();
  });

  it('says when Outlook refused to keep it', async () => {
    const refuses = fakeHost({
      settings: {
        onChangedElsewhere: () => undefined,
        read: () => null,
        write: async () => ({ ok: false, failure: { kind: 'refused', call: 'saveAsync', detail: '9019' } }),
      },
    });
    await expect(storeSignature(refuses.settings, policy, person)).resolves.toBe(false);
  });
});

import { fakeHost } from '../../test/support/fake-host';
import { samplePolicy } from '../../test/policies/sample-policy';
import { storeSignature } from './store-signature';

const policy = samplePolicy();
const person = Object.fromEntries(policy.signature.fields.map(({ field }) => [field, `my ${field}`]));

describe('the person’s fields of the signature', () => {
  it('are there for the events once the person has saved, without what the policy fills in for everybody', async () => {
    const { settings } = fakeHost();
    await expect(storeSignature(settings, policy, person)).resolves.toBe(true);
    expect(settings.read('person')).toEqual({ name: 'my name', phone: 'my phone' });
  });

  it('are said not to be kept when Outlook refused', async () => {
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

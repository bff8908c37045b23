import { SETTINGS_BUDGET } from './person-settings';
import { createSharedSettings } from './shared-settings';

function rememberingOutlook() {
  const kept = new Map<string, unknown>();
  const saveAsync = jest.fn((callback: (result: unknown) => void) => callback({ status: 'succeeded' }));
  (globalThis as { Office?: unknown }).Office = {
    context: {
      roamingSettings: {
        get: (key: string) => kept.get(key),
        set: (key: string, value: unknown) => kept.set(key, value),
        saveAsync,
      },
    },
  };
  return { kept, saveAsync };
}

describe('the person’s settings', () => {
  const personSettings = createSharedSettings();

  it('gives back what was stored', async () => {
    rememberingOutlook();
    await personSettings.write('person', { title: 'Registrator' });
    expect(personSettings.read('person')).toEqual({ title: 'Registrator' });
    expect(personSettings.read('launch')).toBeNull();
  });

  it('refuses more than a feature’s share and leaves the earlier value', async () => {
    const { saveAsync } = rememberingOutlook();
    await personSettings.write('person', { title: 'Registrator' });
    const outcome = await personSettings.write('person', { title: 'x'.repeat(SETTINGS_BUDGET.person) });
    expect(outcome).toMatchObject({ failure: { kind: 'too-large' } });
    expect(personSettings.read('person')).toEqual({ title: 'Registrator' });
    expect(saveAsync).toHaveBeenCalledTimes(1);
  });

  it('does not read what another version wrote', () => {
    const { kept } = rememberingOutlook();
    kept.set('postgang.person', { version: 99, value: { title: 'x' } });
    expect(personSettings.read('person')).toBeNull();
  });

  it('leaves what a newer version wrote as it is, and says so', async () => {
    const { kept, saveAsync } = rememberingOutlook();
    const newer = { version: 99, value: { title: 'x' } };
    kept.set('postgang.person', newer);
    expect(await personSettings.write('person', { title: 'Registrator' })).toMatchObject({
      failure: { kind: 'newer-version' },
    });
    expect([kept.get('postgang.person'), saveAsync.mock.calls.length]).toEqual([newer, 0]);
  });

  it('has shares that fit into Outlook’s 32 KB together', () => {
    const sum = Object.values(SETTINGS_BUDGET).reduce((total, share) => total + share, 0);
    expect(sum).toBeLessThan(32_768 * 0.75);
  });

  it('tell another pane what was stored, so that it does not write its old copy over it', async () => {
    const { kept, saveAsync } = rememberingOutlook();
    const other = createSharedSettings();
    const told = new Promise<void>((resolve) => other.onChangedElsewhere(resolve));
    await personSettings.write('person', { title: 'Arkivarie' });
    kept.clear();
    await told;
    expect(other.read('person')).toEqual({ title: 'Arkivarie' });
    expect(saveAsync).toHaveBeenCalledTimes(1);
  });
});

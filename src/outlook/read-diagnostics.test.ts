import { createOutlookHost } from './outlook-host';
import { SETTINGS_BUDGET } from './person-settings';

type Callback = (result: unknown) => void;

function openOutlook(item: object | null, parts: object = {}) {
  const kept: Record<string, unknown> = { 'postgang.person': { version: 1, value: { title: 'Arkivarie' } } };
  (globalThis as { Office?: unknown }).Office = {
    context: {
      displayLanguage: 'sv-SE',
      diagnostics: { host: 'Outlook', platform: 'OfficeOnline', version: '1' },
      requirements: { isSetSupported: (_: string, set: string) => Number(set.split('.')[1]) <= 10 },
      roamingSettings: { get: (key: string) => kept[key] },
      mailbox: {
        item,
        userProfile: { displayName: 'Bo Ek', emailAddress: 'bo.ek@osby.se' },
        diagnostics: { hostName: 'OutlookWebApp', hostVersion: '16.0.9' },
      },
      ...parts,
    },
  };
}

async function facts() {
  const answer = await createOutlookHost().diagnostics();
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value;
}

const SECRET = 'Orosanmälan om Kim';
const message = {
  itemType: 'message',
  itemId: 'item-1',
  subject: SECRET,
  from: { emailAddress: 'a@b.example' },
};

describe('the facts about Outlook', () => {
  it('are its name, platform, version and requirement sets, and what is stored', async () => {
    openOutlook(message);
    const { settings, failures, ...told } = await facts();
    expect(told).toEqual({
      host: 'OutlookWebApp',
      platform: 'OfficeOnline',
      version: '16.0.9',
      requirementSets: ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9', '1.10'],
      themeColour: '',
      isShared: false,
      delegatePermissions: null,
      mayRead: true,
    });
    expect(settings.person).toBe('{"version":1,"value":{"title":"Arkivarie"}}'.length);
    expect(Object.keys(settings)).toEqual(Object.keys(SETTINGS_BUDGET));
    expect(failures).toEqual([]);
  });

  it('hold nothing of the message, also when the call about a shared mailbox fails with its words', async () => {
    const getSharedPropertiesAsync = (callback: Callback) =>
      callback({ status: 'failed', error: { code: 5000, name: 'x', message: `a@b.example ${SECRET}` } });
    openOutlook({ ...message, getSharedPropertiesAsync });
    const told = await facts();
    expect(told).toMatchObject({ isShared: true, delegatePermissions: null });
    // What failed is told the next time.
    const later = await facts();
    expect(later.failures.at(0)).toMatchObject({
      name: 'refused',
      call: 'item.getSharedPropertiesAsync',
      code: 5000,
    });
    expect(JSON.stringify([told, later])).not.toMatch(/Orosanmälan|b\.example|osby/);
  });

  it('say what a colleague may do in a shared mailbox', async () => {
    const getSharedPropertiesAsync = (callback: Callback) =>
      callback({ status: 'succeeded', value: { delegatePermissions: 3, owner: 'kommun@osby.se' } });
    openOutlook({ ...message, getSharedPropertiesAsync });
    expect(await facts()).toMatchObject({ isShared: true, delegatePermissions: 3 });
  });

  it('come also where Outlook refuses nearly everything', async () => {
    openOutlook(null);
    const host = createOutlookHost();
    const mailbox = {
      get userProfile(): never {
        throw new Error('Elevated permission is required.');
      },
    };
    openOutlook(null, { mailbox, diagnostics: undefined, roamingSettings: undefined });
    const answer = await host.diagnostics();
    expect(answer).toMatchObject({ ok: true, value: { host: '', mayRead: false, isShared: null } });
  });
});

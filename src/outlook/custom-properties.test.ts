import { markMessage } from './categories';
import { readStored, writeStored } from './custom-properties';

type Callback = (result: unknown) => void;
const succeeded = (value?: unknown) => ({ status: 'succeeded', value });
const failed = (code: number) => ({ status: 'failed', error: { code, name: 'x', message: 'y' } });

interface World {
  /** What Outlook keeps for each item. */
  readonly kept: Record<string, Record<string, unknown>>;
  readonly categories: string[];
  readonly known: string[];
  save: (callback: Callback) => void;
}

/** An Outlook with custom properties and categories; tests change its world. */
function openOutlook(world: Partial<World> = {}, mailboxSet = 8, mayCreate = true) {
  const made: World = {
    kept: {},
    categories: [],
    known: ['Röd kategori'],
    save: (callback) => callback(succeeded()),
    ...world,
  };
  const item = {
    itemType: 'message',
    itemId: 'item-1',
    subject: 'Hål i vägen',
    internetMessageId: '<one@x.se>',
    getAllInternetHeadersAsync: (callback: Callback) => callback(succeeded('Message-ID: <one@x.se>\r\n')),
    loadCustomPropertiesAsync: jest.fn((callback: Callback) => {
      const own = { ...made.kept[item.itemId] };
      callback(
        succeeded({
          get: (name: string) => own[name],
          set: (name: string, value: unknown) => void (own[name] = value),
          saveAsync: (saved: Callback) =>
            made.save((result) => {
              if ((result as { status: string }).status === 'succeeded') made.kept[item.itemId] = own;
              saved(result);
            }),
        }),
      );
    }),
    categories: {
      getAsync: (callback: Callback) =>
        callback(
          succeeded(
            made.categories.length > 0 ? made.categories.map((displayName) => ({ displayName })) : null,
          ),
        ),
      addAsync: jest.fn(([name]: string[], callback: Callback) => {
        if (!made.known.includes(name!)) return callback(failed(9044));
        made.categories.push(name!);
        callback(succeeded());
      }),
      removeAsync: (names: string[], callback: Callback) => {
        for (const name of names) made.categories.splice(made.categories.indexOf(name), 1);
        callback(succeeded());
      },
    },
  };
  const mailbox = {
    item,
    userProfile: { displayName: 'Bo Ek', emailAddress: 'bo.ek@osby.se' },
    masterCategories: {
      addAsync: ([{ displayName }]: [{ displayName: string }], callback: Callback) => {
        if (!mayCreate) throw new Error('Elevated permission is required');
        made.known.push(displayName);
        callback(succeeded());
      },
    },
  };
  (globalThis as { Office?: unknown }).Office = {
    context: {
      mailbox,
      displayLanguage: 'sv-SE',
      requirements: {
        isSetSupported: (_: string, set: string) => Number(set.split('.')[1]) <= mailboxSet,
      },
      roamingSettings: { get: () => null },
    },
  };
  return { world: made, item, trail: { read: readStored, write: writeStored, mark: markMessage } };
}

describe('what is kept on a message', () => {
  it('is read back by whoever opens it next, also in an Outlook of Mailbox 1.5', async () => {
    const { trail } = openOutlook({}, 5);
    await expect(trail.read('item-1')).resolves.toEqual({ ok: true, value: null });
    await expect(trail.write('item-1', null, 'first')).resolves.toEqual({
      ok: true,
      value: { kind: 'kept' },
    });
    await expect(trail.read('item-1')).resolves.toEqual({ ok: true, value: 'first' });
  });

  it('is not overwritten when a colleague has written meanwhile', async () => {
    const { trail, world } = openOutlook({ kept: { 'item-1': { postgangTrail: 'theirs' } } });
    await expect(trail.write('item-1', 'ours before', 'ours')).resolves.toEqual({
      ok: true,
      value: { kind: 'changed-meanwhile', found: 'theirs' },
    });
    expect(world.kept['item-1']).toEqual({ postgangTrail: 'theirs' });
  });

  it('leaves the properties of others as they are', async () => {
    const { trail, world } = openOutlook({ kept: { 'item-1': { other: 5 } } });
    await trail.write('item-1', null, 'ours');
    expect(world.kept['item-1']).toEqual({ other: 5, postgangTrail: 'ours' });
  });

  it('never lands on another message than the one on screen', async () => {
    const { trail, item, world } = openOutlook();
    await expect(trail.write('item-2', null, 'x')).resolves.toMatchObject({
      failure: { kind: 'stale-item' },
    });
    item.loadCustomPropertiesAsync.mockImplementationOnce((callback: Callback) => {
      item.itemId = 'item-9';
      callback(succeeded({ get: () => undefined, set: () => undefined, saveAsync: () => undefined }));
    });
    await expect(trail.write('item-1', null, 'x')).resolves.toMatchObject({
      failure: { kind: 'stale-item' },
    });
    expect(world.kept).toEqual({});
  });

  it('never lands on another message when Outlook has changed it silently (office-js #6833)', async () => {
    const { trail, item, world } = openOutlook();
    item.getAllInternetHeadersAsync = (callback) => callback(succeeded('Message-ID: <two@x.se>\r\n'));
    await expect(trail.write('item-1', null, 'x')).resolves.toMatchObject({
      failure: { kind: 'stale-item' },
    });
    await expect(trail.mark('item-1', marks('Röd kategori'), [])).resolves.toMatchObject({
      failure: { kind: 'stale-item' },
    });
    expect(world.kept).toEqual({});
  });

  it('says that it could not be kept when Outlook refuses', async () => {
    const { trail } = openOutlook({ save: (callback) => callback(failed(9019)) });
    await expect(trail.write('item-1', null, 'x')).resolves.toMatchObject({
      failure: { kind: 'refused', code: 9019, call: 'customProperties.saveAsync' },
    });
  });

  it('is no trail of ours when something else lies there', async () => {
    const { trail } = openOutlook({ kept: { 'item-1': { postgangTrail: { a: 1 } } } });
    await expect(trail.read('item-1')).resolves.toEqual({ ok: true, value: null });
  });
});

const marks = (...names: readonly string[]) => names.map((name) => ({ name, createdAs: 'red' as const }));

describe('categories', () => {
  it('are not created where the policy does not want it, but named', async () => {
    const { trail, world } = openOutlook();
    await expect(trail.mark('item-1', [{ name: 'Väntar svar', createdAs: null }], [])).resolves.toEqual({
      ok: true,
      value: ['Väntar svar'],
    });
    expect(world.categories).toEqual([]);
  });

  it('are created where the permission allows it, set once, and taken off', async () => {
    const { trail, world, item } = openOutlook();
    await expect(trail.mark('item-1', marks('Vidarebefordrad', 'Väntar svar'), [])).resolves.toEqual({
      ok: true,
      value: [],
    });
    await trail.mark('item-1', marks('Vidarebefordrad'), ['Väntar svar', 'Registrerad']);
    expect(world.categories).toEqual(['Vidarebefordrad']);
    expect(item.categories.addAsync).toHaveBeenCalledTimes(4);
  });

  it('that may not be created are named, and the others set', async () => {
    const { trail, world } = openOutlook({}, 8, false);
    await expect(trail.mark('item-1', marks('Vidarebefordrad', 'Röd kategori'), [])).resolves.toEqual({
      ok: true,
      value: ['Vidarebefordrad'],
    });
    expect(world.categories).toEqual(['Röd kategori']);
  });

  it('are not asked for in an Outlook before Mailbox 1.8', async () => {
    const { trail, item } = openOutlook({}, 5);
    await expect(trail.mark('item-1', marks('Röd kategori'), [])).resolves.toMatchObject({
      failure: { kind: 'not-supported' },
    });
    expect(item.categories.addAsync).not.toHaveBeenCalled();
  });
});

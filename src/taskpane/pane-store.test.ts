import { fakeHost, head, message } from '../../test/support/fake-host';
import { samplePolicy } from '../../test/policies/sample-policy';
import type { Recalled } from '../corrections/recall-correction';
import type { Engine } from './engine';
import { createLearning } from './learning';
import type { Reading } from './pane-state';
import { PaneStore } from './pane-store';

const USED_FILE = { text: '{}', fetched: null, publishedBy: '', leftOut: [] };
const now = () => new Date('2026-11-20T13:30:00Z');

function reading(subject: string, recalled: Recalled | null = null): Reading {
  const original = message({ subject });
  const suggestion = { kind: 'enquiry', flags: [], alternatives: [], reasons: [] };
  return {
    kind: 'ready',
    unwrapped: { carrier: original, original, hops: [] },
    suggestion,
    recalled,
    shown: suggestion,
    plan: { from: 'suggestion' },
    attachedNotRead: false,
  } as unknown as Reading;
}

/** An engine whose answers a test gives when it wants. */
function slowEngine() {
  const answers = new Map<string, (reading: Reading) => void>();
  const engine: Engine = {
    choosePolicy: () => ({ kind: 'ready', policy: samplePolicy(), copyBecause: null, file: USED_FILE }),
    takeKeptWork: () => null,
    modelMadeFrom: 'abc',
    suggest: async (_, read) => {
      const message = await read;
      if (!message.ok) return { kind: 'failed' };
      return new Promise((resolve) => answers.set(message.value.subject, resolve));
    },
    choose: (reading, chosenKind) => ({
      ...reading,
      shown: { ...reading.suggestion, kind: chosenKind ?? reading.recalled?.kind ?? reading.suggestion.kind },
      plan: { from: chosenKind ?? reading.recalled?.kind ?? reading.suggestion.kind } as never,
    }),
    learning: createLearning(),
    readPerson: () => ({ name: 'Bo Ek' }),
  };
  const answer = (subject: string, recalled?: Recalled) => answers.get(subject)?.(reading(subject, recalled));
  return { engine, answer };
}

const fetchPolicy = async () => ({ kind: 'no-id' }) as const;
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const subjectOf = (store: PaneStore) => {
  const { reading: shown } = store.getState();
  return shown.kind === 'ready' ? shown.unwrapped.original.subject : shown.kind;
};

async function startedStore(parts: Parameters<typeof fakeHost>[0] = {}) {
  const host = fakeHost(parts);
  const { engine, answer } = slowEngine();
  const store = new PaneStore({ host, loadEngine: async () => engine, fetchPolicy, now });
  void store.start();
  await settled();
  return { host, store, answer };
}

describe('PaneStore', () => {
  it('shows what is open at once and the reading when it comes', async () => {
    const { store, answer } = await startedStore();
    expect(store.getState().item).toMatchObject({ kind: 'message', head: { subject: 'Hål i vägen' } });
    expect(subjectOf(store)).toBe('loading');
    answer('Hål i vägen');
    await settled();
    expect(subjectOf(store)).toBe('Hål i vägen');
  });

  it('throws away an answer that comes after another message has been opened', async () => {
    const { host, store, answer } = await startedStore();
    host.open({ kind: 'message', head: head({ id: 'item-2', subject: 'Skolskjuts' }) });
    await settled();
    answer('Skolskjuts');
    await settled();
    answer('Hål i vägen');
    await settled();
    expect(subjectOf(store)).toBe('Skolskjuts');
  });

  it('reads the message while what makes a suggestion is still being fetched', async () => {
    const host = fakeHost();
    const readMessage = jest.spyOn(host, 'readMessage');
    const store = new PaneStore({ host, loadEngine: () => new Promise(() => undefined), fetchPolicy, now });
    void store.start();
    await settled();
    expect(readMessage).toHaveBeenCalledWith('item-1');
    expect(subjectOf(store)).toBe('loading');
  });

  it('reads the message that was opened meanwhile, not the one that it began with', async () => {
    const host = fakeHost();
    const { engine, answer } = slowEngine();
    let arrive: (engine: Engine) => void = () => undefined;
    const loadEngine = () => new Promise<Engine>((resolve) => (arrive = resolve));
    const store = new PaneStore({ host, loadEngine, fetchPolicy, now });
    void store.start();
    host.open({ kind: 'message', head: head({ id: 'item-2', subject: 'Skolskjuts' }) });
    arrive(engine);
    await settled();
    answer('Hål i vägen');
    answer('Skolskjuts');
    await settled();
    expect(subjectOf(store)).toBe('Skolskjuts');
  });

  it('follows Outlook before it begins to read', async () => {
    const host = fakeHost();
    const { engine, answer } = slowEngine();
    const store = new PaneStore({ host, loadEngine: async () => engine, fetchPolicy, now });
    host.open({ kind: 'message', head: head({ id: 'item-2', subject: 'Skolskjuts' }) });
    expect(store.getState().item).toMatchObject({ head: { subject: 'Skolskjuts' } });
    void store.start();
    await settled();
    answer('Skolskjuts');
    await settled();
    expect(subjectOf(store)).toBe('Skolskjuts');
  });

  it('draws nothing anew when nothing has changed', async () => {
    const store = new PaneStore({
      host: fakeHost(),
      loadEngine: () => new Promise(() => undefined),
      fetchPolicy,
      now,
    });
    const listener = jest.fn();
    store.subscribe(listener);
    void store.start();
    await settled();
    expect(listener).not.toHaveBeenCalled();
  });

  it('follows to nothing and back', async () => {
    const { host, store } = await startedStore();
    host.open({ kind: 'none' });
    expect(store.getState().item).toEqual({ kind: 'none' });
    host.open({ kind: 'message', head: head() });
    expect(store.getState().item.kind).toBe('message');
  });

  it('keeps what was typed for a message while another one is looked at', async () => {
    const { host, store } = await startedStore();
    const reply = { templateId: null, language: null, values: { caseNumber: '2026/17' } };
    store.changeWork({ view: 'reply', reply });
    host.open({ kind: 'message', head: head({ id: 'item-2' }) });
    expect(store.getState().work).toMatchObject({ view: 'message', reply: { values: {} } });
    host.open({ kind: 'message', head: head() });
    expect(store.getState().work).toMatchObject({ view: 'reply', reply });
  });

  it('puts a late outcome with the message that it belongs to, not with the open one', async () => {
    const { host, store } = await startedStore();
    host.open({ kind: 'message', head: head({ id: 'item-2' }) });
    store.changeWorkOf('item-1', { prepared: [{ action: 'contact', to: 'Anna Alm' }] });
    expect(store.getState().work.prepared).toEqual([]);
    host.open({ kind: 'message', head: head() });
    expect(store.getState().work.prepared).toEqual([{ action: 'contact', to: 'Anna Alm' }]);
  });

  it('plans anew when the person chooses another kind, and keeps the choice when read again', async () => {
    const { store, answer } = await startedStore();
    answer('Hål i vägen');
    await settled();
    store.chooseKind('fault-report');
    expect(store.getState().reading).toMatchObject({ plan: { from: 'fault-report' } });
    void store.read();
    await settled();
    answer('Hål i vägen');
    await settled();
    expect(store.getState().reading).toMatchObject({ plan: { from: 'fault-report' } });
  });

  it('remembers a chosen kind for messages like it, and forgets it when the choice is taken back', async () => {
    const { host, store, answer } = await startedStore();
    answer('Hål i vägen');
    await settled();
    const count = () => store.learning()?.count(host.settings);
    store.chooseKind('fault-report');
    await settled();
    expect(count()).toBe(1);
    store.chooseKind('enquiry');
    await settled();
    expect(store.getState().work.chosenKind).toBeNull();
    expect(count()).toBe(0);
  });

  it('goes back to the suggestion of its own when what was chosen last time is taken back', async () => {
    const { store, answer } = await startedStore();
    answer('Hål i vägen', { kind: 'feedback', mailbox: 'gata', on: '2026-11-20' });
    await settled();
    expect(store.getState().reading).toMatchObject({ plan: { from: 'feedback' } });
    store.chooseKind(null);
    expect(store.getState().reading).toMatchObject({
      plan: { from: 'enquiry' },
      recalled: { kind: null, mailbox: 'gata' },
    });
  });

  it('says with the message when a choice could not be kept for next time', async () => {
    const settings = {
      onChangedElsewhere: () => undefined,
      read: () => null,
      write: async () =>
        ({ ok: false, failure: { kind: 'refused', call: 'saveAsync', detail: '' } }) as const,
    };
    const { store, answer } = await startedStore({ settings });
    answer('Hål i vägen');
    await settled();
    store.chooseKind('fault-report');
    await settled();
    expect(store.getState().work).toMatchObject({ chosenKind: 'fault-report', isNotRemembered: true });
  });

  it('says that a part is missing when the server does not give it, and starts when asked again', async () => {
    const { engine } = slowEngine();
    const loadEngine = jest
      .fn<Promise<Engine>, []>()
      .mockRejectedValueOnce(new Error('404'))
      .mockResolvedValue(engine);
    const store = new PaneStore({ host: fakeHost(), loadEngine, fetchPolicy, now });
    await store.start();
    expect(store.getState().reading).toEqual({ kind: 'part-missing' });
    void store.start();
    await settled();
    expect(store.getState().policy.kind).toBe('ready');
  });

  it('says for the next message, too, that a part is missing, and tries to get it', async () => {
    const { engine } = slowEngine();
    const loadEngine = jest.fn<Promise<Engine>, []>().mockRejectedValueOnce(new Error('404'));
    const host = fakeHost();
    const store = new PaneStore({ host, loadEngine, fetchPolicy, now });
    await store.start();
    loadEngine.mockRejectedValueOnce(new Error('404')).mockResolvedValue(engine);
    host.open({ kind: 'message', head: head({ id: 'item-2' }) });
    await settled();
    expect(store.getState().reading).toEqual({ kind: 'part-missing' });
    host.open({ kind: 'message', head: head({ id: 'item-3' }) });
    await settled();
    expect(store.getState().policy.kind).toBe('ready');
  });

  it('keeps the work of two drafts apart', async () => {
    const { host, store } = await startedStore();
    host.open({ kind: 'draft', conversationId: 'one' });
    store.changeWork({ view: 'signature' });
    host.open({ kind: 'draft', conversationId: 'two' });
    store.changeWork({ chosenKind: null });
    expect(store.getState().work.view).toBe('message');
  });

  it('uses signature fields once they are saved, not while they are typed', async () => {
    const { store } = await startedStore();
    store.draftPerson({ name: 'Bo Ek', title: 'Regi' });
    expect(store.getState().person).toEqual({ name: 'Bo Ek' });
    store.usePerson({ name: 'Bo Ek', title: 'Registrator' });
    expect(store.getState()).toMatchObject({ person: { title: 'Registrator' }, personDraft: null });
  });
});

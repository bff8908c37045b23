import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextEncoder } from 'node:util';
import { useSyncExternalStore } from 'react';
import { samplePolicy } from '../../test/policies/sample-policy';
import { fakeHost, fakeTrail, head, message, type FakeHost } from '../../test/support/fake-host';
import { originalOfDraft } from '../handover/known-original';
import { keptReason } from '../handover/kept-reasons';
import type { Flag } from '../policy/labels';
import { fromStored } from '../trail/stored-trail';
import { LanguageProvider } from '../ui/texts-context';
import { HandedOverNotice } from './HandedOverNotice';
import { PaneContext } from './pane-context';
import type { ReadyReading } from './pane-state';
import { PaneStore } from './pane-store';
import { TrailPart } from './TrailPart';

// Every browser has it, jsdom has not.
Object.assign(globalThis, { TextEncoder });

// Only Outlook knows it.
jest.mock('../outlook/partition-key', () => ({ partitionKey: () => '' }));

const policy = samplePolicy();

function show(host: FakeHost, { flags = [] as Flag[], from = 'anna@alm.example' } = {}) {
  const original = message({ ...head(), from: { name: '', address: from } });
  const suggestion = { kind: 'enquiry', matter: '', unit: 'none', flags, reasons: [], caseReferences: [] };
  const reading = {
    kind: 'ready',
    unwrapped: { original, carrier: original, hops: [], note: null },
    suggestion,
    recalled: null,
    shown: suggestion,
    plan: { record: { offered: [] }, deadlines: [] },
  } as unknown as ReadyReading;
  const store = new PaneStore({
    host,
    loadEngine: () => new Promise(() => undefined),
    fetchPolicy: async () => ({ kind: 'no-id' }),
    now: () => new Date(),
  });
  function Pane() {
    const state = useSyncExternalStore(store.subscribe, store.getState);
    return (
      <FluentProvider theme={webLightTheme}>
        <LanguageProvider language="sv">
          <PaneContext.Provider value={{ host, store, state }}>
            <HandedOverNotice />
            <TrailPart policy={policy} reading={reading} />
          </PaneContext.Provider>
        </LanguageProvider>
      </FluentProvider>
    );
  }
  render(<Pane />);
  return store;
}

const waiting = keptReason(
  'conversation-1',
  ['identity-number'],
  'Hon har bett om det',
  new Date('2026-11-19T10:00:00Z'),
);

describe('a message and the drafts about it', () => {
  beforeEach(() => window.localStorage.clear());

  it('puts the reason that waited into the trail, where colleagues see it, and takes it out of the settings', async () => {
    const onItems = new Map<string, string>();
    const host = fakeHost({ trail: fakeTrail(onItems) });
    const other = { ...waiting, of: 'elsewhere' };
    await host.settings.write('reasons', [waiting, other]);
    show(host);
    await screen.findByText(
      /Bo Ek.*godkände ett meddelande för sändning trots personnummer till någon utanför\. Skäl: Hon har bett om det/,
    );
    await waitFor(() => expect(host.settings.read('reasons')).toEqual([other]));
    const stored = fromStored(onItems.get('item-1') ?? null);
    expect(stored.ok && stored.value.events).toMatchObject([
      { what: 'approved', at: new Date(waiting.at), by: 'Bo Ek', reason: 'Hon har bett om det' },
    ]);
  });

  it('keeps the typed reason back where the identity is protected', async () => {
    const host = fakeHost();
    await host.settings.write('reasons', [waiting]);
    show(host, { flags: ['protected-identity'] });
    await screen.findByText(/Skäl: –/);
    expect(screen.queryByText(/Hon har bett/)).toBeNull();
  });

  it('leaves the reason waiting beside one’s own sent message of the same conversation', async () => {
    const host = fakeHost();
    await host.settings.write('reasons', [waiting]);
    show(host, { from: 'bo.ek@osby.se' });
    await screen.findByText('Inget är gjort ännu.');
    expect(host.settings.read('reasons')).toEqual([waiting]);
  });

  it('tells the checks of its drafts that it is confidential, and nothing of an ordinary one', async () => {
    const host = fakeHost();
    show(host, { flags: ['confidential'] });
    await waitFor(() =>
      expect(originalOfDraft(host.settings.read('originals'), 'conversation-1', '').originalFlags).toEqual([
        'confidential',
      ]),
    );
    const plain = fakeHost();
    const write = jest.spyOn(plain.settings, 'write');
    show(plain);
    await screen.findAllByText('Inget är gjort ännu.');
    expect(write).not.toHaveBeenCalled();
  });
});

describe('a reply that was opened for the event to fill', () => {
  it('can be copied until the person says that it is there, and is then taken out of the settings', async () => {
    const host = fakeHost();
    await host.settings.write('answer', { text: 'Hej Anna!' });
    const store = show(host);
    act(() => store.changeWork({ handedOver: 'Hej Anna!' }));
    await screen.findByText(/texten sätts in där av sig själv/);
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'Hej Anna!');
    await userEvent.click(screen.getByRole('button', { name: 'Stäng' }));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(host.settings.read('answer')).toBeNull();
  });
});

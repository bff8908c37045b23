import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { TextEncoder } from 'node:util';
import { useSyncExternalStore } from 'react';
import { samplePolicy } from '../../test/policies/sample-policy';
import { fakeHost, message } from '../../test/support/fake-host';
import { failure } from '../lib/result';
import { LanguageProvider } from '../ui/texts-context';
import { CorrectionsForm } from './CorrectionsForm';
import { createLearning } from './learning';
import { PaneContext } from './pane-context';
import { PaneStore } from './pane-store';
import type { ReadyReading } from './pane-state';

const policy = samplePolicy();
const now = () => new Date('2026-11-20T13:30:00Z');

// Every browser has it, jsdom has not.
Object.assign(globalThis, { TextEncoder });

async function show(isCorrected: boolean, host = fakeHost()) {
  const learning = createLearning();
  if (isCorrected) {
    const original = message({ subject: 'Vattenmätare', text: 'Hej! Anna Alm, 070-123 45 67, källaren.' });
    const suggestion = { kind: 'enquiry', flags: [], unit: 'technical', matter: '', language: 'sv' };
    const reading = {
      unwrapped: { original, carrier: original, hops: [] },
      suggestion,
      shown: { ...suggestion, kind: 'supplement' },
    } as unknown as ReadyReading;
    await learning.learn(host.settings, reading, { kind: 'supplement' }, policy, now());
  }
  const store = new PaneStore({
    host,
    loadEngine: () => new Promise(() => undefined),
    fetchPolicy: async () => ({ kind: 'no-id' }),
    now,
  });
  Object.assign(store, { learning: () => learning });
  function Pane() {
    const state = useSyncExternalStore(store.subscribe, store.getState);
    return (
      <FluentProvider theme={webLightTheme}>
        <LanguageProvider language="sv">
          <PaneContext.Provider value={{ host, store, state }}>
            <CorrectionsForm policy={policy} />
          </PaneContext.Provider>
        </LanguageProvider>
      </FluentProvider>
    );
  }
  const { container } = render(<Pane />);
  return { host, container, learning };
}

describe('what was learned', () => {
  it('says how much it is and what is kept of it, without a complaint of axe', async () => {
    const { container } = await show(true);
    expect(screen.getByText(/Postgang minns 1 ändring och/)).toBeVisible();
    expect(screen.getByText(/Varken text eller adresser sparas/)).toBeVisible();
    // jsdom draws nothing: contrast is for the journeys in a browser.
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('asks before it forgets, lets the person go back, and says when it is done', async () => {
    const { host, learning } = await show(true);
    await userEvent.click(screen.getByRole('button', { name: /^Glöm allt inlärt/ }));
    expect(screen.getByRole('button', { name: 'Avbryt' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
    expect(learning.count(host.settings)).toBe(1);
    expect(screen.getByRole('button', { name: /^Glöm allt inlärt/ })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: /^Glöm allt inlärt/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Ja, glöm allt' }));
    await screen.findByText('Allt inlärt är glömt.');
    expect(screen.getByText(/Inget är inlärt ännu/)).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: /^Glöm allt inlärt/ })).toHaveFocus());
    expect(learning.count(host.settings)).toBe(0);
  });

  it('says so when Outlook refuses to forget', async () => {
    const host = fakeHost();
    const { learning } = await show(true, host);
    host.settings.write = async () => failure({ kind: 'refused', call: 'saveAsync', detail: '' });
    await userEvent.click(screen.getByRole('button', { name: /^Glöm allt inlärt/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Ja, glöm allt' }));
    await screen.findByText(/Outlook kunde inte spara ändringen/);
    expect(learning.count(host.settings)).toBe(1);
  });

  it('gives masked lines to copy, and says what is masked', async () => {
    await show(true);
    expect(screen.getByText(/läs igenom raderna innan du lämnar dem vidare/)).toBeVisible();
    const { value } = screen.getByLabelText<HTMLTextAreaElement>('Text att kopiera');
    expect(JSON.parse(value)).toMatchObject({ kind: 'supplement', body: 'Hej! [name], [phone], källaren.' });
    expect(screen.getByRole('button', { name: 'Spara som fil' })).toBeVisible();
  });

  it('says that only this pane’s changes can be exported when there are none', async () => {
    await show(false);
    expect(screen.getByText(/Texten hålls bara i minnet/)).toBeVisible();
    expect(screen.queryByLabelText('Text att kopiera')).toBeNull();
  });
});

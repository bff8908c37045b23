import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { useSyncExternalStore } from 'react';
import { fakeHost, head } from '../../test/support/fake-host';
import { failure } from '../lib/result';
import { LanguageProvider } from '../ui/texts-context';
import { PaneContext } from './pane-context';
import { PaneStore } from './pane-store';
import { SupportScreen } from './SupportScreen';

beforeAll(() => {
  Object.assign(window, { matchMedia: () => ({ matches: false }) });
});

function show(host = fakeHost()) {
  const store = new PaneStore({
    host,
    loadEngine: () => Promise.reject(new Error('gone')),
    fetchPolicy: async () => ({ kind: 'no-id' }),
    now: () => new Date('2026-11-22T08:00:00Z'),
  });
  store.changeWork({ view: 'support' });
  function Pane() {
    const state = useSyncExternalStore(store.subscribe, store.getState);
    return (
      <FluentProvider theme={webLightTheme}>
        <LanguageProvider language="nb">
          <PaneContext.Provider value={{ host, store, state }}>
            <SupportScreen />
          </PaneContext.Provider>
        </LanguageProvider>
      </FluentProvider>
    );
  }
  const { container } = render(<Pane />);
  return { container, store };
}

describe('the page for whoever helps', () => {
  it('can be read and copied before anything else works, without a complaint of axe', async () => {
    const { container } = show();
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst til å kopiere' });
    expect(field.value).toContain('Program: OutlookWebApp');
    expect(screen.getAllByText(/ingenting fra noen melding/)[0]).toBeVisible();
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('shows nothing of the open message', async () => {
    const host = fakeHost();
    host.open({ kind: 'message', head: head({ subject: 'Bekymringsmelding om Kim' }) });
    const { container } = show(host);
    await screen.findByText('OutlookWebApp');
    expect(container.textContent).not.toMatch(/Bekymringsmelding|Kim|alm\.example|osby/);
  });

  it('comes also when Outlook tells nothing', async () => {
    const diagnostics = async () =>
      failure({ kind: 'part-missing', call: 'diagnostics', detail: '' } as const);
    show(fakeHost({ diagnostics }));
    expect(await screen.findByText('Bygg')).toBeVisible();
  });
});

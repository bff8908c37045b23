import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextEncoder } from 'node:util';
import { samplePolicy } from '../../test/policies/sample-policy';
import { fakeHost, message } from '../../test/support/fake-host';
import type { Deed } from '../trail/trail';
import { LanguageProvider } from '../ui/texts-context';
import { KeepNotice } from './KeepNotice';
import { PaneContext } from './pane-context';
import { PaneStore } from './pane-store';
import type { ReadyReading } from './pane-state';
import { useTrail } from './use-trail';

// Every browser has it, jsdom has not.
Object.assign(globalThis, { TextEncoder });

beforeAll(() => {
  Object.assign(globalThis, { Office: { context: {} } });
});
afterEach(() => window.localStorage.clear());

const source = { rule: 'VIM-17', section: 'GDPR' };
const weed: Deed = { what: 'decision', decision: 'weed' };
const done: Deed = { what: 'done', without: '' };
const original = message();
const shown = { kind: 'enquiry', flags: [], matter: '' };
const reading = {
  unwrapped: { original, carrier: original, hops: [], note: null },
  suggestion: shown,
  shown,
} as unknown as ReadyReading;

function show(days: number, example = false) {
  const policy = samplePolicy({ keepFor: [{ decision: 'weed', days, example, source }] });
  const host = fakeHost();
  const store = new PaneStore({
    host,
    loadEngine: () => new Promise(() => undefined),
    fetchPolicy: async () => ({ kind: 'no-id' }),
    now: () => new Date(),
  });
  function Pane() {
    const { record } = useTrail(policy, reading);
    return (
      <>
        <button onClick={() => void record(weed)}>weed</button>
        <button onClick={() => void record(done)}>done</button>
        <KeepNotice policy={policy} reading={reading} />
      </>
    );
  }
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageProvider language="sv">
        <PaneContext.Provider value={{ host, store, state: store.getState() }}>
          <Pane />
        </PaneContext.Provider>
      </LanguageProvider>
    </FluentProvider>,
  );
}

describe('how long a message is kept (VIM-17)', () => {
  it('is said once it is decided that it may be weeded, and with the day once it is done', async () => {
    show(30);
    expect(screen.queryByText(/Sparas/)).toBeNull();
    await userEvent.click(screen.getByText('weed'));
    expect(await screen.findByText(/Sparas i 30 dagar efter att det är klart/)).toBeVisible();
    await userEvent.click(screen.getByText('done'));
    expect(await screen.findByText(/Sparas till och med .+ och får sedan gallras/)).toBeVisible();
  });

  it('says when nobody has decided the number of days', async () => {
    show(1, true);
    await userEvent.click(screen.getByText('weed'));
    expect(await screen.findByText(/Sparas i en dag .* ett exempel/)).toBeVisible();
  });
});

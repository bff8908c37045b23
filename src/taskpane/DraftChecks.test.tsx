import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { TextEncoder } from 'node:util';
import { useSyncExternalStore } from 'react';
import { sampleMailbox, samplePolicy } from '../../test/policies/sample-policy';
import { draftRead, fakeHost } from '../../test/support/fake-host';
import { draftFingerprint } from '../checks/approval';
import type { DraftRead } from '../host/draft-host';
import { MAX_REASONS } from '../handover/kept-reasons';
import { failure, success } from '../lib/result';
import { LanguageProvider } from '../ui/texts-context';
import { DraftChecks } from './DraftChecks';
import { PaneContext } from './pane-context';
import { PaneStore } from './pane-store';

// Every browser has it, jsdom has not.
Object.assign(globalThis, { TextEncoder });

/** From the Swedish test series: the birth number is 980 to 999. */
const NUMBER = '20120206-9801';
const SIGNATURE = 'Vänliga hälsningar\nBo Ek\nGranby kommun';
const policy = samplePolicy({
  mailboxes: [sampleMailbox('kommun'), sampleMailbox('vaxel', { internalOnly: true })],
  checks: {
    levels: [{ check: 'identity-number', source: { rule: 'VIM-22', section: 'Säkerhet' } }],
    secureChannel: { name: { sv: 'Säker post' } },
  },
});

function show(start: Partial<DraftRead>, parts: Partial<ReturnType<typeof fakeHost>['draft']> = {}) {
  let draft = draftRead({
    to: [{ name: '', address: 'eva@brev.example' }],
    from: { name: 'Bo Ek', address: 'bo.ek@granby.example' },
    subject: 'Bygglov',
    ...start,
  });
  const told: Array<() => void> = [];
  const plain = fakeHost();
  const host = fakeHost({
    settings: plain.settings,
    draft: {
      ...plain.draft,
      read: async () => draft,
      onReceiversChanged: (listener) => void told.push(listener),
      ...parts,
    },
  });
  const store = new PaneStore({
    host,
    loadEngine: () => new Promise(() => undefined),
    fetchPolicy: async () => ({ kind: 'no-id' }),
    now: () => new Date('2026-11-20T13:30:00Z'),
  });
  function Pane() {
    const state = useSyncExternalStore(store.subscribe, store.getState);
    return (
      <FluentProvider theme={webLightTheme}>
        <LanguageProvider language="sv">
          <PaneContext.Provider value={{ host, store, state }}>
            <DraftChecks policy={policy} />
          </PaneContext.Provider>
        </LanguageProvider>
      </FluentProvider>
    );
  }
  const { container } = render(<Pane />);
  const change = (next: Partial<DraftRead>) => {
    draft = { ...draft, ...next };
    act(() => {
      for (const listener of told) listener();
    });
  };
  return { container, host, asked: plain.asked, change, draft: () => draft };
}

afterEach(() => window.history.replaceState(null, '', '/'));

describe('the checks beside a draft', () => {
  it('VIM-22: shows first what must be mended, with the guideline and the secure channel, and no complaint of axe', async () => {
    const { container } = show({ text: `Ditt nummer är ${NUMBER}.\n\nmvh\nBo Ek\nGranby kommun` });
    await screen.findByText('Måste åtgärdas');
    const items = screen.getAllByRole('listitem');
    expect(items[0]).toHaveTextContent(/personnummer \(20120206-\*{4}\)/);
    expect(items[0]).toHaveTextContent('Säker kanal: Säker post.');
    expect(items[0]).toHaveTextContent('Granby Säkerhet');
    expect(items[1]).toHaveTextContent('”mvh” är en förkortning.');
    // jsdom draws nothing: contrast is for the journeys in a browser.
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('OSB-67: writes the closing out with one click, and checks again', async () => {
    const replaced: string[] = [];
    const { change } = show(
      { text: 'Hej!\n\nmvh\nBo Ek\nGranby kommun' },
      {
        replaceInBody: async (words, replacement) => {
          replaced.push(`${words} → ${replacement}`);
          change({ text: `Hej!\n\n${SIGNATURE}` });
          return success(undefined);
        },
      },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Ersätt med ”Vänliga hälsningar”' }));
    expect(replaced).toEqual(['mvh → Vänliga hälsningar']);
    await screen.findByText('Inget att åtgärda.');
  });

  it('tells the manual way when the text can not be changed without harm', async () => {
    show(
      { text: 'Hej!\n\nmvh\nBo Ek\nGranby kommun' },
      {
        replaceInBody: async () =>
          failure({ kind: 'not-supported', call: 'body.setAsync', detail: 'pictures' }),
      },
    );
    await userEvent.click(await screen.findByRole('button', { name: /^Ersätt med/ }));
    await screen.findByText('Texten kan inte ändras säkert härifrån. Gör ändringen själv i meddelandet.');
  });

  it('OSB-44: checks again as soon as a receiver is added', async () => {
    const { change } = show({ text: SIGNATURE });
    await screen.findByText('Inget att åtgärda.');
    change({ cc: [{ name: '', address: 'vaxel@granby.example' }] });
    await screen.findByText(/vaxel@granby.example är bara för internt bruk/);
  });

  it('says what Outlook did not hand out, and never that all is well then', async () => {
    show({ text: '', unread: ['body'] });
    await screen.findByText(/Outlook lämnade inte ut texten/);
    expect(screen.queryByText('Inget att åtgärda.')).toBeNull();
    expect(screen.queryByText(/Signaturen saknar/)).toBeNull();
  });

  it('asks Outlook once at a time, also when it never answers', async () => {
    let asked = 0;
    const { change } = show(
      {},
      {
        read: () => {
          asked += 1;
          return new Promise(() => undefined);
        },
      },
    );
    change({});
    change({});
    window.dispatchEvent(new Event('focus'));
    expect(asked).toBe(1);
    expect(screen.getByText('Kontrollerar meddelandet …')).toBeVisible();
  });
});

describe('sending all the same', () => {
  it('is not offered where no event would stop the message', async () => {
    show({ text: `${NUMBER}\n${SIGNATURE}` });
    await screen.findByText('Måste åtgärdas');
    expect(screen.queryByLabelText('Skäl att skicka ändå')).toBeNull();
  });

  it('demands a reason, approves of the draft as it stands, and keeps the reason without a word of the message', async () => {
    window.history.replaceState(null, '', '/?events=1');
    const { host, asked, draft, change } = show({ text: `Ditt nummer är ${NUMBER}.\n${SIGNATURE}` });
    await userEvent.click(await screen.findByRole('button', { name: 'Godkänn med skälet' }));
    await screen.findByText('Skriv ett skäl.');
    await userEvent.type(screen.getByLabelText('Skäl att skicka ändå'), 'Hon har bett om det');
    await userEvent.click(screen.getByRole('button', { name: 'Godkänn med skälet' }));
    await screen.findByText(/Skälet är sparat/);
    expect(asked).toContainEqual({
      call: 'keep',
      detail: ['postgang.approval', draftFingerprint(draft())],
    });
    const reasons = host.settings.read('reasons');
    expect(reasons).toMatchObject([{ checks: ['identity-number'], reason: 'Hon har bett om det' }]);
    expect(JSON.stringify(reasons)).not.toContain('9801');
    change({ cc: [{ name: '', address: 'bo@brev.example' }] });
    await waitFor(() => expect(screen.queryByText(/Skälet är sparat/)).toBeNull());
  });

  it('keeps the latest reasons only', async () => {
    window.history.replaceState(null, '', '/?events=1');
    const { host } = show({ text: `${NUMBER}\n${SIGNATURE}` });
    await host.settings.write(
      'reasons',
      Array.from({ length: MAX_REASONS }, (_, index) => ({
        at: '2026-11-20T09:00:00Z',
        of: '',
        checks: [],
        reason: `${index}`,
      })),
    );
    await userEvent.type(await screen.findByLabelText('Skäl att skicka ändå'), 'nytt');
    await userEvent.click(screen.getByRole('button', { name: 'Godkänn med skälet' }));
    await screen.findByText(/Skälet är sparat/);
    const kept = host.settings.read('reasons') as { reason: string }[];
    expect(kept).toHaveLength(MAX_REASONS);
    expect([kept[0]?.reason, kept.at(-1)?.reason]).toEqual(['1', 'nytt']);
  });

  it('lets the message go, and says so, when the settings are full and the reason is not kept', async () => {
    window.history.replaceState(null, '', '/?events=1');
    const { host, asked } = show({ text: `${NUMBER}\n${SIGNATURE}`, use: 'reply' });
    const full = { kind: 'refused' as const, call: 'saveAsync', code: 9019, detail: 'full' };
    jest.spyOn(host.settings, 'write').mockResolvedValue(failure(full));
    await screen.findByText(/Kollegor ser det först när du öppnar det ursprungliga meddelandet/);
    await userEvent.type(await screen.findByLabelText('Skäl att skicka ändå'), 'nytt');
    await userEvent.click(screen.getByRole('button', { name: 'Godkänn med skälet' }));
    await screen.findByText(/Outlook sparade inte skälet, så anteckna det själv/);
    expect(asked).toContainEqual({ call: 'keep', detail: ['postgang.approval', expect.any(String)] });
  });

  it('VIM-20: knows from what the pane has left that the answered message was confidential', async () => {
    const quote =
      'Från: Eva <eva@brev.example>\nSkickat: den 3 november 2026 10:11\nTill: kommun\nÄmne: Hjälp\n\nHej';
    const { host, change } = show({ text: `Hej!\n\n${SIGNATURE}\n\n${quote}`, use: 'reply' });
    await screen.findByText('Inget att åtgärda.');
    await host.settings.write('originals', [
      { conversation: '', code: 'PG-ABCDEFGHIJ', flags: ['confidential'], caseReference: '' },
    ]);
    change({ text: `Hej! PG-ABCDEFGHIJ\n\n${SIGNATURE}\n\n${quote}` });
    await screen.findByText('Måste åtgärdas');
  });
});

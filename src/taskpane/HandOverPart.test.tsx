import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sampleMailbox, samplePolicy } from '../../test/policies/sample-policy';
import { fakeHost } from '../../test/support/fake-host';
import type { OpenMatter } from '../trail/matters';
import { LanguageProvider } from '../ui/texts-context';
import { HandOverPart } from './HandOverPart';
import { PaneContext } from './pane-context';
import type { PaneState } from './pane-state';
import type { PaneStore } from './pane-store';

const MATTER: OpenMatter = {
  key: 'PG-ABCDEFGHIJ',
  subject: 'Gatlyktan',
  because: 'awaiting',
  who: [],
  due: '2026-11-24',
  isLate: false,
  lastAt: new Date('2026-11-20T12:00:00Z'),
};
const substituted = samplePolicy({
  mailboxes: [sampleMailbox('gata', { substitute: { name: 'Kansliet', address: 'kansli@granby.example' } })],
});

function show(policy = substituted, item: unknown = { kind: 'message', head: { id: 'AAMk1' } }) {
  const host = fakeHost();
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageProvider language="sv">
        <PaneContext.Provider
          value={{ host, store: {} as PaneStore, state: { item } as unknown as PaneState }}
        >
          <HandOverPart policy={policy} matters={[MATTER]} why={() => 'väntar svar'} />
        </PaneContext.Provider>
      </LanguageProvider>
    </FluentProvider>,
  );
  return host;
}

describe('handing over before leave', () => {
  it('OSB-34: a message to a substitute lists what is open', async () => {
    const host = show();
    await userEvent.click(screen.getByRole('button', { name: 'Förbered i Outlook' }));
    await waitFor(() => expect(host.asked).toHaveLength(1));
    expect(host.asked[0]).toMatchObject({ call: 'openNewMessage' });
    const sent = JSON.stringify(host.asked[0]);
    expect(sent).toContain('kansli@granby.example');
    expect(sent).toContain('Gatlyktan · väntar svar · PG-ABCDEFGHIJ');
  });

  it('OSB-34: without a substitute or an open message the list can be copied', () => {
    show(samplePolicy());
    expect(screen.getByRole('textbox')).toHaveTextContent('Gatlyktan · väntar svar');
    expect(screen.queryByRole('button', { name: 'Förbered i Outlook' })).toBeNull();
    show(substituted, { kind: 'none' });
    expect(screen.queryByRole('button', { name: 'Förbered i Outlook' })).toBeNull();
  });
});

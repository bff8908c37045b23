import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { useSyncExternalStore } from 'react';
import { samplePolicy } from '../../test/policies/sample-policy';
import { fakeHost } from '../../test/support/fake-host';
import { LanguageProvider } from '../ui/texts-context';
import { MattersForm } from './MattersForm';
import { PaneContext } from './pane-context';
import { PaneStore } from './pane-store';
import { keptBy } from './use-trail';

const source = { rule: 'VIM-17', section: 'GDPR' };
const policy = samplePolicy({ keepFor: [{ decision: 'weed', days: 30, example: false, source }] });
const [mailbox] = policy.mailboxes;
const [address, name] = [mailbox?.address ?? '', mailbox?.name.sv ?? ''];
const ago = (days: number) => new Date(Date.now() - days * 86_400_000);

beforeAll(() => {
  Object.assign(globalThis, { Office: { context: {} } });
});
afterEach(() => window.localStorage.clear());

function show() {
  const host = fakeHost();
  const { matters } = keptBy(host);
  const by = 'Bo Ek';
  matters.add('PG-A', 'Hål i vägen', [{ what: 'reply', stage: 'prepared', at: ago(0), by }], address);
  matters.add('PG-B', 'Vatten', [{ what: 'reply', stage: 'sent', at: ago(0), by }], address);
  matters.add('PG-C', 'Reklam', [
    { what: 'decision', decision: 'weed', at: ago(41), by },
    { what: 'done', without: '', at: ago(40), by },
  ]);
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
            <MattersForm policy={policy} />
          </PaneContext.Provider>
        </LanguageProvider>
      </FluentProvider>
    );
  }
  return render(<Pane />);
}

/** The file that a press on the button saves. */
async function saved(button: string): Promise<string> {
  const files: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (file: Blob) => files.push(file) && 'blob:x',
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await userEvent.click(screen.getByRole('button', { name: button }));
  const [file] = files;
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file ?? new Blob());
  });
}

describe('my open matters', () => {
  it('HAS-24: count for each mailbox what is open, late and answered, and say that it is not the whole mailbox', async () => {
    const { container } = show();
    await userEvent.selectOptions(screen.getByLabelText('Påbörjade'), 'alla');
    const row = screen.getByRole('row', { name: new RegExp(name) });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['2', '0', '1']);
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Brevlåda',
      'Öppna',
      'Sena',
      'Besvarade',
    ]);
    expect(screen.getByText(/Räknat på dina egna ärenden/)).toBeVisible();
    expect(screen.getByText(/från den här datorn\. Det är inte hela brevlådan/)).toBeVisible();
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('OSB-70: give the figures of a period as a file, without a word of any message', async () => {
    show();
    await userEvent.selectOptions(screen.getByLabelText('Påbörjade'), 'alla');
    const file = await saved('Spara statistiken som CSV');
    expect(file.split('\r\n')).toEqual([
      expect.stringContaining('"Brevlåda";"Period";"Påbörjade";"Öppna";"Sena";"Besvarade"'),
      `"${name}";"alla";"2";"2";"0";"1";"0";"0";"0"`,
      '"Min egen";"alla";"1";"0";"0";"0";"0";"0";"1"',
      '',
    ]);
    expect(file).not.toMatch(/Hål|Vatten|Reklam|PG-/);
    await userEvent.selectOptions(screen.getByLabelText('Påbörjade'), 'förra året');
    expect(screen.queryByRole('table') ?? screen.getByText('Inget påbörjades då.')).toBeVisible();
  });

  it('VIM-17: say which messages have been kept as long as they may', () => {
    show();
    const part = screen.getByRole('region', { name: 'Dags att gallra' });
    expect(
      within(part)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Reklam']);
  });
});

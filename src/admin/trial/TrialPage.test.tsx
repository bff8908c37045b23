import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { samplePolicy } from '../../../test/policies/sample-policy';
import { failedTrialRow, judgedTrialRow } from '../../../test/support/trial-rows';
import type { Policy } from '../../policy/policy';
import { LanguageProvider } from '../../ui/texts-context';
import type { Trial } from './trial';
import { TrialPage } from './TrialPage';
import { NO_TRIAL, type TrialState } from './trial-state';

const POLICY = samplePolicy();
/** Fluent's dialogue takes its time in jsdom on a busy machine. */
const SOON = { timeout: 20_000 };
const GATHERED = {
  messages: [{ path: 'a.eml', file: new File(['x'], 'a.eml') }],
  outlookFiles: [],
  others: [],
  isTooMany: false,
};
const FINISHED: TrialState = {
  phase: 'finished',
  gathered: GATHERED,
  rows: [judgedTrialRow()],
  judgedBy: { policy: POLICY, name: 'granby.json' },
  took: 1_500,
};

function trialIn(state: Partial<TrialState>, part: Partial<Trial> = {}): Trial {
  const whole = { ...FINISHED, ...state };
  return {
    read: () => whole,
    subscribe: () => () => undefined,
    prepare: async () => undefined,
    start: jest.fn(async () => undefined),
    again: jest.fn(async () => undefined),
    cancel: jest.fn(),
    explain: async () => ({ alternatives: [], reasons: [], steps: [], warnings: [] }),
    ...part,
  };
}
function show(trial: Trial, policy: Policy | null = POLICY) {
  return render(
    <FluentProvider theme={webLightTheme}>
      <LanguageProvider language="sv">
        <TrialPage policy={policy} policyName="granby.json" trial={trial} />
      </LanguageProvider>
    </FluentProvider>,
  );
}
const file = (name: string) => new File(['x'], name);

describe('trying a policy on messages', () => {
  it('says what to do when no policy is open', () => {
    show(trialIn(NO_TRIAL), null);
    expect(screen.getByText(/Öppna kommunens policyfil/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('takes chosen files and judges them by the open policy', async () => {
    const trial = trialIn(NO_TRIAL);
    const { container } = show(trial);
    const input = container.querySelector<HTMLInputElement>('input[type=file]');
    await userEvent.upload(input!, [file('b.eml'), file('a.eml')]);
    expect(trial.start).toHaveBeenCalledWith(
      expect.objectContaining({ messages: [expect.objectContaining({ path: 'a.eml' }), expect.anything()] }),
      POLICY,
      'granby.json',
    );
  });

  it('shows how far it is and lets the person stop', async () => {
    const messages = Array.from({ length: 40 }, (_, at) => ({ path: `${at}.eml`, file: file('a.eml') }));
    const rows = Array.from({ length: 10 }, (_, index) => judgedTrialRow({ index }));
    const trial = trialIn({ phase: 'running', gathered: { ...GATHERED, messages }, rows, took: 500 });
    show(trial);
    expect(screen.getByText('10 av 40 meddelanden, 20 per sekund')).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '10');
    expect(screen.getByText('20 procent klart')).toHaveAttribute('role', 'status');
    await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
    expect(trial.cancel).toHaveBeenCalled();
  });

  it('names what it could not take, and says what to do about it', () => {
    const others = Array.from({ length: 7 }, (_, at) => `bild${at}.png`);
    show(
      trialIn({
        gathered: { messages: [], outlookFiles: ['gammal.msg'], others, isTooMany: true },
        rows: [],
      }),
    );
    expect(screen.getByText(/inga \.eml-filer\. Spara meddelandena/)).toBeVisible();
    expect(screen.getByText(/\(\.msg\) kan inte läsas här: gammal\.msg\. Öppna dem/)).toBeVisible();
    expect(screen.getByText(/bild4\.png och 2 till/)).toBeVisible();
    expect(screen.getByText(/fler än 20\s000 filer/)).toBeVisible();
  });

  it('offers to judge anew when the policy has changed, and does not do so by itself', async () => {
    const trial = trialIn({});
    show(trial, samplePolicy({ name: 'Ändrad' }));
    expect(screen.getByText(/Policyn har ändrats/)).toBeVisible();
    expect(trial.again).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Bedöm igen' }));
    expect(trial.again).toHaveBeenCalledWith(expect.objectContaining({ name: 'Ändrad' }), 'granby.json');
  });

  it('does not take an edit that was taken back for a change', () => {
    show(trialIn({}), samplePolicy());
    expect(screen.queryByText(/Policyn har ändrats/)).toBeNull();
  });

  it('keeps the table while the policy has errors, and says what it shows', () => {
    show(trialIn({}), null);
    expect(screen.getByText(/Policyn har fel nu/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'a.eml, visa varför' })).toBeVisible();
    expect(screen.queryByText('Släpp .eml-filer eller en mapp här')).toBeNull();
  });

  it('says it when the worker does not run', () => {
    show(trialIn({ phase: 'failed', rows: [] }));
    expect(screen.getByText(/Ladda om sidan och försök igen/)).toBeVisible();
  });

  it('turns pages of fifty rows', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => judgedTrialRow({ index, file: `m${index}.eml` }));
    Element.prototype.scrollIntoView = jest.fn();
    show(trialIn({ rows }));
    expect(screen.getByText('Visar 1–50 av 120')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Nästa' }));
    await userEvent.click(screen.getByRole('button', { name: 'Nästa' }));
    expect(screen.getByText('Visar 101–120 av 120')).toBeVisible();
    expect(screen.getByRole('button', { name: 'm119.eml, visa varför' })).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Bara osäkra' }));
    await waitFor(() => expect(screen.getByText('Inget meddelande passar filtret.')).toBeVisible());
    await userEvent.click(screen.getByRole('button', { name: 'Visa alla' }));
    await waitFor(() => expect(screen.getByText('Visar 1–50 av 120')).toBeVisible());
  }, 120_000);

  it('opens why a row is judged so, with the steps of the policy, and comes back to the row', async () => {
    const explain = jest.fn(async () => ({
      alternatives: [{ kind: 'feedback' as const, confidence: 0.04 }],
      reasons: [
        { for: 'enquiry' as const, in: 'subject' as const, text: 'Fråga', start: 0, end: 5, source: 'words' },
      ],
      steps: [
        {
          id: 'one',
          text: { sv: 'Svara inom ett dygn.' },
          phase: 'answer' as const,
          citation: { short: 'Granby § 2', rule: null, law: null },
        },
      ],
      warnings: [],
    }));
    show(trialIn({ rows: [failedTrialRow({ index: 1 }), judgedTrialRow()] }, { explain }));
    expect(screen.getByText(/Filen är tom/)).toBeVisible();
    const open = screen.getByRole('button', { name: 'a.eml, visa varför' });
    open.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = within(await screen.findByRole('dialog', { name: 'Fråga om skolskjuts' }, SOON));
    await dialog.findByText('Svara inom ett dygn.', {}, SOON);
    expect(dialog.getByText('(Granby § 2)')).toBeVisible();
    expect(dialog.getByText('Synpunkt eller klagomål, 4 %')).toBeVisible();
    expect(dialog.getByText(/ordvalet/)).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Stäng' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), SOON);
  });

  it('says in the row’s dialogue when the file cannot be read any more', async () => {
    show(trialIn({}, { explain: async () => 'unreadable' }));
    await userEvent.click(screen.getByText('Fråga om skolskjuts'));
    expect(await screen.findByText(/Kanske har den flyttats/, {}, SOON)).toBeVisible();
  });
});

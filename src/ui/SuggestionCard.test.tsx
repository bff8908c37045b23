import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SuggestionCard, type SuggestionCardProps } from './SuggestionCard';
import { LanguageProvider } from './texts-context';

const likely: SuggestionCardProps = {
  kind: 'fault-report',
  suggestedKind: 'fault-report',
  confidence: 0.9,
  unsure: false,
  isChosen: false,
  chosenLastTime: null,
  alternatives: ['enquiry', 'feedback'],
  flags: [],
  matter: '',
  caseReferences: [],
  reasons: [
    {
      for: 'technical',
      in: 'body',
      parts: [
        { text: 'Stora ', isReason: false },
        { text: 'vägen', isReason: true },
      ],
      sources: ['words'],
    },
    {
      for: 'fault-report',
      in: 'subject',
      parts: [{ text: 'Hål i vägen', isReason: true }],
      sources: ['words'],
    },
    { for: 'urgent', in: 'body', parts: [{ text: 'farligt', isReason: true }], sources: ['urgent-words'] },
    { for: 'urgent', in: 'header:From', parts: [], sources: ['failed-sender-check'] },
  ],
  onChoose: () => undefined,
};

function show(part: Partial<SuggestionCardProps> = {}) {
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageProvider language="sv">
        <SuggestionCard {...likely} {...part} />
      </LanguageProvider>
    </FluentProvider>,
  );
}

describe('SuggestionCard', () => {
  it('says the kind, how sure it is, and the words that speak for it', () => {
    show();
    expect(screen.getByText('Felanmälan', { selector: 'p' })).toBeVisible();
    expect(screen.getByText('Troligen')).toBeVisible();
    expect(screen.getByText(/Hål i vägen/, { selector: 'mark' })).toBeVisible();
  });

  it('never sounds sure when it is not, and offers the others in one click', async () => {
    const onChoose = jest.fn();
    show({ unsure: true, confidence: 0.4, onChoose });
    expect(screen.getByText('Osäkert')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Fråga' }));
    expect(onChoose).toHaveBeenCalledWith('enquiry');
  });

  it('lets the person choose any of the twelve kinds, and says that it was the person', async () => {
    const onChoose = jest.fn();
    show({ onChoose, isChosen: true, suggestedKind: 'enquiry' });
    expect(screen.getByText('Du har ändrat det här')).toBeVisible();
    expect(screen.getAllByRole('option')).toHaveLength(12);
    await userEvent.selectOptions(screen.getByLabelText('Något annat? Välj typ'), 'Reklam eller erbjudande');
    expect(onChoose).toHaveBeenCalledWith('advertising');
    expect(screen.getByText('Postgang föreslog: Fråga')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(onChoose).toHaveBeenLastCalledWith(null);
    // The button goes away: the keyboard goes on at the list.
    expect(screen.getByLabelText('Något annat? Välj typ')).toHaveFocus();
  });

  it('says that the kind is the one chosen last time, with the suggestion of its own beside it', async () => {
    const onChoose = jest.fn();
    const chosenLastTime = 'fredag 20 november 2026';
    show({ chosenLastTime, suggestedKind: 'enquiry', unsure: true, alternatives: ['enquiry'], onChoose });
    expect(screen.getByText('Du valde det här senast (fredag 20 november 2026)')).toBeVisible();
    expect(screen.getByText('Osäkert')).toBeVisible();
    expect(screen.getByText('Postgang föreslår: Fråga')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(onChoose).toHaveBeenCalledWith(null);
  });

  it('tells why on demand, the kind’s reasons first, the marked words with what they speak for', async () => {
    show();
    const button = screen.getByRole('button', { name: 'Varför?' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const headings = screen.getAllByRole('term').map(({ textContent }) => textContent);
    expect(headings).toEqual(['Felanmälan', 'Gata, park, vatten och avfall', 'Brådskande']);
    expect(screen.getByText('i ämnet (ordvalet)')).toBeVisible();
    const marks = screen.getAllByRole('mark').map(({ textContent }) => textContent?.trim());
    expect(marks).toEqual([
      'talar för Felanmälan: Hål i vägen',
      'talar för Gata, park, vatten och avfall: vägen',
      'talar för Brådskande: farligt',
    ]);
  });

  it('shows three excerpts and all of them on demand, with the keyboard at the list', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Varför?' }));
    expect(screen.getAllByRole('definition')).toHaveLength(3);
    await userEvent.click(screen.getByRole('button', { name: 'Visa alla 4' }));
    expect(screen.getAllByRole('definition')).toHaveLength(4);
    expect(screen.getByText('i brevhuvudet (avsändaren klarade inte Outlooks kontroll)')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Visa alla/ })).toBeNull();
  });

  it('shows case numbers as the sender wrote them', () => {
    show({ flags: ['case-reference'], caseReferences: ['KS 2026-43'] });
    expect(screen.getByText('Ärende KS 2026-43')).toBeVisible();
  });

  it('says so when no word speaks for anything', () => {
    show({ reasons: [] });
    expect(screen.getByText(/Inga ord i meddelandet/)).toBeVisible();
  });
});

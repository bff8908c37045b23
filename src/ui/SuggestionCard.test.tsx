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
  alternatives: ['enquiry', 'feedback'],
  flags: [],
  matter: '',
  caseReferences: [],
  reasons: [
    { for: 'technical', in: 'body', text: 'vägen', source: 'words' },
    { for: 'fault-report', in: 'subject', text: 'Hål i vägen', source: 'words' },
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
    expect(screen.getByText('”Hål i vägen”')).toBeVisible();
  });

  it('never sounds sure when it is not, and offers the others in one click', async () => {
    const onChoose = jest.fn();
    show({ unsure: true, confidence: 0.4, onChoose });
    expect(screen.getByText('Osäkert')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Fråga' }));
    expect(onChoose).toHaveBeenCalledWith('enquiry');
  });

  it('lets the person choose any kind, and says that it was the person', async () => {
    const onChoose = jest.fn();
    show({ onChoose, isChosen: true, suggestedKind: 'enquiry' });
    expect(screen.getByText('Valt av dig')).toBeVisible();
    await userEvent.selectOptions(
      screen.getByLabelText('Ändra typ av meddelande'),
      'Reklam eller erbjudande',
    );
    expect(onChoose).toHaveBeenCalledWith('advertising');
    expect(screen.getByText('Postgang föreslog: Fråga')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(onChoose).toHaveBeenLastCalledWith(null);
  });

  it('tells why on demand, the kind’s reasons first', async () => {
    show();
    const button = screen.getByRole('button', { name: 'Varför?' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const headings = screen.getAllByRole('term').map(({ textContent }) => textContent);
    expect(headings).toEqual(['Felanmälan', 'Gata, park, vatten och avfall']);
    expect(screen.getByText('i ämnet (ordvalet)')).toBeVisible();
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

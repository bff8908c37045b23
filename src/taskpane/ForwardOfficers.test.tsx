import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { sampleMailbox } from '../../test/policies/sample-policy';
import { OTHER_ADDRESS } from '../forwarding/forward-target';
import { LanguageProvider } from '../ui/texts-context';
import type { ForwardChoices } from './forward-choices';
import { ForwardOfficers, MailboxKeepers } from './ForwardOfficers';
import type { ForwardDraft } from './pane-state';

const officer = (name: string, ...words: string[]) => ({
  officer: { name, address: `${name.toLowerCase()}@granby.example`, areas: {}, example: true },
  words,
});
const CHOICES = {
  officers: [officer('Lovisa', 'bygglovet', 'altan'), officer('Milla')],
  officersOf: sampleMailbox('bygg', { name: { sv: 'Miljö och bygg' } }),
  mailboxHasIt: false,
  target: { address: 'bygg@granby.example', mailbox: null, isExternal: false, isOther: false },
  copies: ['kansli@granby.example'],
} as unknown as ForwardChoices;

function show(choices: Partial<ForwardChoices>) {
  const changes: Partial<ForwardDraft>[] = [];
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <LanguageProvider language="sv">
        <ForwardOfficers choices={{ ...CHOICES, ...choices }} onChange={(part) => changes.push(part)} />
      </LanguageProvider>
    </FluentProvider>,
  );
  return { container, changes };
}

function showKeepers(mailbox: Parameters<typeof sampleMailbox>[1]) {
  return render(
    <FluentProvider theme={webLightTheme}>
      <LanguageProvider language="sv">
        <MailboxKeepers mailbox={sampleMailbox('bygg', mailbox)} />
      </LanguageProvider>
    </FluentProvider>,
  ).container;
}

describe('the officers of a mailbox', () => {
  it('OSB-26: get a copy of what goes to their mailbox, with the words that say whose area it is', async () => {
    const { container, changes } = show({});
    expect(screen.getByRole('heading', { name: 'Handläggare hos Miljö och bygg' })).toBeInTheDocument();
    expect(container).toHaveTextContent('lovisa@granby.example (exempeladress) – nämner bygglovet, altan');
    // Nothing in the message is of her area.
    expect(container).not.toHaveTextContent('Milla');
    await userEvent.click(screen.getByRole('button', { name: 'Kopia till Lovisa' }));
    expect(changes).toEqual([
      { copies: ['kansli@granby.example', 'lovisa@granby.example'], sendTwice: false },
    ]);
    expect((await axe.run(container, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  });

  it('OSB-26, OSB-32: are appointed where their mailbox has the message, and the pane says so', async () => {
    const { changes } = show({ mailboxHasIt: true });
    await userEvent.click(screen.getByRole('button', { name: 'Utse Lovisa' }));
    expect(changes).toEqual([
      { mailboxId: OTHER_ADDRESS, otherAddress: 'lovisa@granby.example', sendTwice: false },
    ]);
    const target = { ...CHOICES.target, address: 'LOVISA@granby.example', isOther: true };
    const { container } = show({ mailboxHasIt: true, target });
    expect(container).toHaveTextContent('Lovisa utses till handläggare.');
  });

  it('are not offered twice', () => {
    const { container } = show({ copies: ['lovisa@granby.example'] });
    expect(container).not.toHaveTextContent('Handläggare');
  });
});

describe('who looks after the chosen mailbox', () => {
  const responsible = { name: 'Registratorn' };

  it('OSB-33: is named with the substitute', () => {
    const container = showKeepers({ responsible, substitute: { name: 'Kansliet', mailbox: 'kansli' } });
    expect(container).toHaveTextContent('Ansvarar för brevlådan: RegistratornErsättare: Kansliet');
  });

  it('OSB-7: is warned about when nobody watches it meanwhile', () => {
    expect(showKeepers({ responsible })).toHaveTextContent(
      'Brevlådan har ingen ersättare i policyn. Kontrollera att någon läser den om Registratorn är borta.',
    );
  });

  it('says nothing where the policy names nobody', () => {
    showKeepers({});
    expect(screen.queryByText(/ersättare/i)).toBeNull();
  });
});

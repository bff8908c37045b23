import { render, screen } from '@testing-library/react';
import { MessageHeader } from './MessageHeader';
import { LanguageProvider } from './texts-context';

const anna = { name: 'Anna Alm', address: 'anna@alm.example' };

function show(props: Partial<Parameters<typeof MessageHeader>[0]>) {
  render(
    <LanguageProvider language="nb">
      <MessageHeader
        sender={anna}
        subject="Hull i veien"
        received="ons 18. nov. 09:12"
        sent={null}
        passedOnBy={[]}
        {...props}
      />
    </LanguageProvider>,
  );
}

describe('MessageHeader', () => {
  it('says who wrote, about what, and when it came', () => {
    show({});
    expect(screen.getByRole('heading', { name: 'Anna Alm' })).toBeInTheDocument();
    expect(screen.getByText('anna@alm.example')).toBeInTheDocument();
    expect(screen.getByText('Mottatt ons 18. nov. 09:12')).toBeInTheDocument();
  });

  it('OSB-28: shows A → B → C with A as the one who wrote', () => {
    show({ passedOnBy: ['Bo Ek', 'Cecilia Dahl'] });
    expect(screen.getByText('Opprinnelig avsender')).toBeInTheDocument();
    expect(screen.getByText('Videresendt av Bo Ek → Cecilia Dahl')).toBeInTheDocument();
  });

  it('never passes the sender’s date off as the day of receipt', () => {
    show({ received: null, sent: 'fre 20. nov. 07:34' });
    expect(screen.queryByText(/Mottatt/)).not.toBeInTheDocument();
    expect(screen.getByText(/Sendt fre 20. nov. 07:34/)).toHaveTextContent('ikke kjent');
  });

  it('has words for a message without sender and subject', () => {
    show({ sender: null, subject: ' ' });
    expect(screen.getByRole('heading', { name: 'Ukjent avsender' })).toBeInTheDocument();
    expect(screen.getByText('(uten emne)')).toBeInTheDocument();
  });
});

import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  webLightTheme,
} from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextDecoder } from 'node:util';
import { useState } from 'react';
import { sampleMailbox, samplePolicy } from '../../../test/policies/sample-policy';
import type { PolicyProblem } from '../../policy/load-policy';
import type { Policy } from '../../policy/policy';
import { problemAt } from '../../policy/policy-problem';
import type { PolicyFile } from '../../policy/policy-source';
import { LanguageProvider } from '../../ui/texts-context';
import { MailboxesSection } from './MailboxesSection';

// Styles go nowhere: with those of Fluent, this DOM takes minutes to name a hundred buttons.
const renderer = createDOMRenderer(null as unknown as Document);
const user = userEvent.setup({ pointerEventsCheck: 0 });

let current: PolicyFile;
let steps: number;
beforeAll(() => {
  // Browsers have it; this DOM does not.
  Object.assign(globalThis, { TextDecoder });
});
beforeEach(() => {
  steps = 0;
  current = samplePolicy();
});

interface ShownProps {
  readonly policy?: Policy | null;
  readonly problems?: readonly PolicyProblem[];
}

function Shown(props: ShownProps) {
  const [source, setSource] = useState(current);
  return (
    <RendererProvider renderer={renderer}>
      <FluentProvider theme={webLightTheme}>
        <LanguageProvider language="sv">
          <MailboxesSection
            source={source}
            policy={props.policy === undefined ? samplePolicy() : props.policy}
            problems={props.problems ?? []}
            change={(edit) => {
              steps++;
              current = edit(current);
              setSource(current);
            }}
          />
        </LanguageProvider>
      </FluentProvider>
    </RendererProvider>
  );
}

const dialog = () => within(screen.getByRole('dialog'));

/** A file as the browser gives it; this DOM's own has no way to its bytes. */
function tableFile(text: string): File {
  const bytes = Buffer.from(text, 'latin1');
  const file = new File([bytes], 'lådor.csv', { type: 'text/csv' });
  file.slice = (start, end) =>
    ({ arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes.subarray(start, end)).buffer) }) as Blob;
  return file;
}

describe('the mailboxes in the editor', () => {
  it('are a table with their names as row heads, sorted with the head of a column', async () => {
    render(<Shown />);
    const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
    expect(names()).toEqual(['kommunkommun', 'personalpersonal', 'vaxelvaxel']);
    await user.click(screen.getByRole('button', { name: 'Sortera efter Namn' }));
    await user.click(screen.getByRole('button', { name: 'Sortera efter Namn' }));
    expect(names()).toEqual(['vaxelvaxel', 'personalpersonal', 'kommunkommun']);
    expect(screen.getByRole('columnheader', { name: /Namn/ })).toHaveAttribute('aria-sort', 'descending');
    await user.click(screen.getByRole('button', { name: 'Visa i filens ordning' }));
    expect(names()[0]).toBe('kommunkommun');
  });

  it('are found by a part of their name, and the list says how many there are', async () => {
    render(<Shown />);
    await user.type(screen.getByLabelText('Sök bland brevlådorna'), 'pers');
    expect(screen.getByText('1 av 3 brevlådor')).toBeVisible();
    expect(screen.queryByRole('rowheader', { name: /vaxel/ })).toBeNull();
  });

  it('show what is wrong beside the field', async () => {
    const problems = [
      problemAt('/mailboxes/1/address', 'not-an-address', { received: '"x"' }),
      problemAt('/mailboxes/1/name', 'no-text', { language: 'en' }),
    ];
    render(<Shown problems={problems} />);
    expect(screen.getByRole('row', { name: /personal.*2 saker att rätta/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ändra personal' }));
    expect(dialog().getByLabelText('E-postadress')).toHaveAccessibleDescription(
      'Ska vara en e-postadress. Ändra "x".',
    );
    expect(dialog().getByLabelText('Namn på engelska')).toHaveAccessibleDescription(
      /Har ingen text på engelska/,
    );
  });

  it('change in the file as they are typed, and leave out what says nothing', async () => {
    render(<Shown />);
    await user.click(screen.getByRole('button', { name: 'Ändra personal' }));
    await user.type(dialog().getByLabelText('Namn på svenska'), ' och lön');
    await user.click(dialog().getByRole('checkbox', { name: 'Frånvaroanmälan' }));
    await user.type(dialog().getByLabelText('Ord på svenska'), 'semester, lön,');
    expect(current.mailboxes[1]).toEqual({
      id: 'personal',
      address: 'personal@granby.example',
      name: { sv: 'personal och lön', en: 'personal' },
      units: ['hr'],
      kinds: ['absence'],
      areas: { sv: ['semester', 'lön'] },
    });
  });

  it('keep every reference when one gets another short name, and refuse one that another has', async () => {
    render(<Shown />);
    await user.click(screen.getByRole('button', { name: 'Ändra kommun' }));
    const id = dialog().getByLabelText('Kortnamn');
    await user.clear(id);
    await user.type(id, 'vaxel');
    expect(id).toHaveAccessibleDescription(/En annan brevlåda har det kortnamnet/);
    await user.type(id, '-och-kommun{Enter}');
    expect(current.officialMailbox).toBe('vaxel-och-kommun');
    expect(current.mailboxes[0]?.id).toBe('vaxel-och-kommun');
  });

  it('OSB-7, OSB-33: have somebody responsible, and a substitute who reads another mailbox', async () => {
    render(<Shown />);
    await user.click(screen.getByRole('button', { name: 'Ändra personal' }));
    const substitute = within(dialog().getByRole('group', { name: 'Ersättare' }));
    await user.type(substitute.getByLabelText('Roll eller namn'), 'Växeln');
    await user.selectOptions(substitute.getByLabelText('Brevlåda som de läser'), 'vaxel');
    expect(current.mailboxes[1]?.substitute).toEqual({ name: 'Växeln', mailbox: 'vaxel' });
    await user.clear(substitute.getByLabelText('Roll eller namn'));
    await user.selectOptions(substitute.getByLabelText('Brevlåda som de läser'), '');
    expect(current.mailboxes[1]).not.toHaveProperty('substitute');
  });

  it('OSB-35: remind of whom to ask first when one is added, with the place in the guideline', async () => {
    const policy = samplePolicy({
      newMailbox: { consult: 'registrator', source: { rule: 'OSB-35', section: '§ 3.3' } },
      contacts: [{ role: 'registrator', name: { sv: 'Huvudregistratorn' }, phone: '0479-1', example: false }],
      rules: [{ id: 'OSB-35', section: '§ 3.3', text: { sv: 'Bara i samråd.' } }],
    });
    render(<Shown policy={policy} />);
    await user.click(screen.getByRole('button', { name: 'Lägg till brevlåda' }));
    expect(dialog().getByText(/i samråd med Huvudregistratorn \(0479-1\)/)).toBeVisible();
    await user.click(dialog().getByRole('button', { name: /Granby § 3\.3/ }));
    expect(dialog().getByText('Bara i samråd.')).toBeVisible();
  });

  it('are added with an id from the address, once the address is free', async () => {
    render(<Shown />);
    await user.click(screen.getByRole('button', { name: 'Lägg till brevlåda' }));
    expect(dialog().queryByText(/samråd/)).toBeNull();
    await user.type(dialog().getByLabelText(/^Namn på svenska/), 'Bygg');
    await user.type(dialog().getByLabelText(/^E-postadress/), 'Kommun@granby.example');
    await user.click(dialog().getByRole('button', { name: 'Lägg till brevlåda' }));
    expect(dialog().getByText('Brevlådan kommun har den adressen.')).toBeVisible();
    await user.clear(dialog().getByLabelText(/^E-postadress/));
    await user.type(dialog().getByLabelText(/^E-postadress/), 'Bygg.Lov@granby.example');
    await user.click(dialog().getByRole('button', { name: 'Lägg till brevlåda' }));
    expect(current.mailboxes[3]).toEqual({
      id: 'bygg-lov',
      address: 'Bygg.Lov@granby.example',
      name: { sv: 'Bygg' },
      units: [],
    });
    // What else there is to say about it follows.
    expect(dialog().getByRole('heading', { name: 'Brevlådan Bygg' })).toBeVisible();
  });

  it('OSB-36: say what refers to one, and offer to close it for a successor', async () => {
    render(<Shown />);
    await user.click(screen.getByRole('button', { name: 'Ta bort kommun' }));
    expect(dialog().getByText('Den är kommunens officiella brevlåda')).toBeVisible();
    await user.click(dialog().getByRole('button', { name: 'Stäng brevlådan' }));
    expect(dialog().getByText('Välj vem som tar över.')).toBeVisible();
    await user.selectOptions(dialog().getByLabelText(/Efterträdare/), 'personal');
    await user.click(dialog().getByRole('button', { name: 'Stäng brevlådan' }));
    expect(current.officialMailbox).toBe('personal');
    expect(current.mailboxes[0]).toMatchObject({ active: false, successor: 'personal' });
    expect(steps).toBe(1);
  });

  it('show what a table will change before it changes anything, and then in one step', async () => {
    render(<Shown />);
    await user.click(screen.getByRole('button', { name: 'Läs in CSV-fil' }));
    await user.upload(
      dialog().getByLabelText(/Välj en CSV-fil/),
      tableFile('Adress;Namn\r\nbygg@granby.example;Byggn\u00e4mnden\r\nfel;Fel\r\n'),
    );
    expect(await dialog().findByRole('heading', { name: 'Nya: 1' })).toBeVisible();
    expect(dialog().getByText('Byggnämnden, bygg@granby.example')).toBeVisible();
    expect(dialog().getByText('Rad 3, kolumnen Adress: ”fel” är ingen e-postadress.')).toBeVisible();
    expect(steps).toBe(0);
    await user.click(dialog().getByRole('button', { name: 'Läs in' }));
    expect(steps).toBe(1);
    expect(current.mailboxes).toHaveLength(4);
    expect(screen.getByText(/Inläst: 1 nya, 0 ändrade/)).toBeVisible();
  });

  it('stand on screen whatever a file holds: an address or a name that is missing hides nothing', () => {
    const broken = sampleMailbox('trasig', { units: ['bingo'] as never, name: {} });
    Reflect.deleteProperty(broken, 'address');
    current = { ...samplePolicy(), mailboxes: [broken] };
    render(<Shown policy={null} />);
    expect(screen.getByRole('rowheader', { name: /trasig/ })).toBeVisible();
    expect(screen.getByText('bingo')).toBeVisible();
  });
});

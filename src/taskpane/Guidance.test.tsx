import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextEncoder } from 'node:util';
import { useSyncExternalStore } from 'react';
import { samplePolicy } from '../../test/policies/sample-policy';
import { fakeHost, message } from '../../test/support/fake-host';
import type { Plan, PlanDeadline } from '../plan/plan';
import { LanguageProvider } from '../ui/texts-context';
import { Guidance } from './Guidance';
import { PaneContext } from './pane-context';
import type { ReadyReading } from './pane-state';
import { PaneStore } from './pane-store';

// Every browser has it, jsdom has not.
Object.assign(globalThis, { TextEncoder });

// Only Outlook knows it.
jest.mock('../outlook/partition-key', () => ({ partitionKey: () => '' }));

const policy = samplePolicy({
  rules: [{ id: 'OSB-19', section: '§ 2.1.3', text: { sv: 'Annars raderas det.' } }],
});
const citation = { rule: 'OSB-19', short: 'Granby § 2.1.3', law: null };

const NO_PLAN = {
  record: { suggested: 'weed', citation: null, weedingCode: null, offered: [] },
  steps: [],
  warnings: [],
  deadlines: [],
  contacts: [],
  forbids: [],
  defects: [],
  mailboxes: [],
  copyTo: [],
  firstAction: 'none',
  cautions: [],
} as unknown as Plan;

function decision(name: Plan['record']['suggested']): Plan['record']['offered'][number] {
  return {
    decision: name,
    name: { sv: name },
    hint: { sv: `När ${name}` },
    offered: true,
    source: { law: 'x' },
  };
}

function deadline(part: Partial<PlanDeadline>): PlanDeadline {
  return {
    id: 'reply',
    what: null,
    limit: { unit: 'working-days', count: 1 },
    due: null,
    dueDate: null,
    atOnce: false,
    state: null,
    remind: false,
    citation: null,
    given: true,
    ...part,
  };
}

function show(plan: Partial<Plan>, part: Parameters<typeof message>[0] = {}) {
  const host = fakeHost();
  const original = message({ headers: [{ name: 'X', value: 'y' }], ...part });
  const reading = {
    kind: 'ready',
    unwrapped: { original, carrier: original, hops: [], note: null },
    suggestion: { kind: 'enquiry', matter: '', unit: 'none', flags: [], reasons: [], caseReferences: [] },
    recalled: null,
    shown: { kind: 'enquiry', matter: '', flags: [], caseReferences: [] },
    plan: { ...NO_PLAN, ...plan },
  } as unknown as ReadyReading;
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
            <Guidance policy={policy} reading={reading} />
          </PaneContext.Provider>
        </LanguageProvider>
      </FluentProvider>
    );
  }
  render(<Pane />);
  return store;
}

describe('the steps', () => {
  const steps = ['ett', 'två', 'tre', 'fyra', 'fem'].map((name) => ({
    id: name,
    text: { sv: `Gör ${name}` },
    phase: 'first' as const,
    citation,
  }));

  it('are ticked for this message, and a long list is folded', async () => {
    const store = show({ steps });
    await userEvent.click(screen.getByLabelText('Gör två'));
    expect(store.getState().work.doneSteps).toEqual(['två']);
    await userEvent.click(screen.getByLabelText('Gör två'));
    expect(store.getState().work.doneSteps).toEqual([]);
    expect(screen.queryByLabelText('Gör fem')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Visa ett steg till' }));
    expect(screen.getByLabelText('Gör fem')).toBeInTheDocument();
  });

  it('say where they stand, and open the rule in place', async () => {
    show({ steps: steps.slice(0, 1) });
    await userEvent.click(screen.getByRole('button', { name: 'Granby § 2.1.3, visa regeln' }));
    expect(screen.getByText('Annars raderas det.')).toBeInTheDocument();
    expect(screen.getByText('Riktlinje för e-post, OSB-19')).toBeInTheDocument();
  });
});

describe('the deadlines', () => {
  const day = (offset: number): PlanDeadline['dueDate'] => {
    const at = new Date(Date.now() + offset * 86_400_000);
    return { date: at.toISOString().slice(0, 10) as `${number}-${number}-${number}`, time: '16:00', at };
  };

  it.each([
    ['at once', deadline({ atOnce: true }), /^Genast$/],
    ['when the day of receipt is not known', deadline({}), '1 arbetsdag efter att kommunen fick det'],
    ['in months', deadline({ limit: { unit: 'months', count: 3 } }), '3 månader efter att kommunen fick det'],
    ['long ago', deadline({ dueDate: day(-30) }), /arbetsdagar för sent$/],
    ['far ahead', deadline({ dueDate: day(40) }), /arbetsdagar kvar$/],
    ['by the municipality’s own', deadline({ given: false }), 'Tiden är kommunens egen.'],
  ])('are said in words: %s', (_, one, words) => {
    show({ deadlines: [one], answerNeeded: true });
    expect(screen.getByText(words)).toBeInTheDocument();
  });
});

describe('what the plan forbids', () => {
  it('stands as a sentence with the way to do it by hand', () => {
    show({ forbids: ['reply', 'forward'] });
    expect(screen.getByText(/Måste du ändå svara, använd Svara i Outlook/)).toBeInTheDocument();
    expect(screen.getByText(/Bara den som står under Kontakter/)).toBeInTheDocument();
  });
});

describe('what is missing (LAV-15)', () => {
  it('is listed, with the advice to ask only if it matters', () => {
    show({ defects: [{ what: 'unreadable-format', text: 'ritning.wps' }] });
    expect(screen.getByText('En fil som kanske inte går att öppna: ritning.wps')).toBeInTheDocument();
    expect(screen.getByText(/Fråga bara om det behövs/)).toBeInTheDocument();
  });
});

describe('the record decision', () => {
  const record: Plan['record'] = {
    suggested: 'weed',
    citation,
    weedingCode: 'Plan 3',
    offered: [decision('register'), decision('weed')],
  };

  it('is kept for this message when changed, and taken back in one click', async () => {
    const store = show({ record });
    expect(screen.getByText('Gallras enligt: Plan 3')).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('Ditt val'), 'register');
    expect(store.getState().work.recordDecision).toBe('register');
    expect(screen.getByText('När register')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(store.getState().work.recordDecision).toBeNull();
  });

  it('says how to delete by hand, since the add-in can not (OSB-19)', () => {
    show({ record });
    expect(screen.getByText(/Postgang tar aldrig bort något/)).toBeInTheDocument();
  });
});

describe('the contacts', () => {
  it('can be called, copied and written to', async () => {
    const store = show({
      contacts: [
        {
          role: 'it-support',
          name: { sv: 'IT-stöd' },
          address: 'it@granby.example',
          phone: '0494-19 777',
          link: null,
          example: true,
          template: null,
          citation: null,
        },
      ],
    });
    expect(screen.getByRole('link', { name: 'Ring IT-stöd, 0494-19 777' })).toHaveAttribute(
      'href',
      'tel:049419777',
    );
    expect(screen.getByRole('button', { name: 'Kopiera numret till IT-stöd' })).toBeInTheDocument();
    expect(screen.getByText('exempel, ska bytas ut')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Skriv till IT-stöd' }));
    expect(store.getState().work).toMatchObject({ view: 'contact', contact: { role: 'it-support' } });
  });
});

describe('whether the sender can be trusted', () => {
  it('is folded when nothing speaks against it, and says so without promising anything', async () => {
    show({});
    const card = within(screen.getByRole('region', { name: 'Går avsändaren att lita på?' }));
    expect(card.getByText('Inget talar emot, men döm själv')).toBeInTheDocument();
    expect(card.queryByText('Adress')).toBeNull();
    await userEvent.click(card.getByRole('button', { name: 'Visa allt' }));
    expect(card.getByText('Utanför kommunen: alm.example.')).toBeInTheDocument();
  });

  it('is in sight when something speaks strongly against it, with nothing to click (VIM-25, VIM-26)', () => {
    show({}, { html: '<a href="http://ond.example/">https://granby.example</a>' });
    const card = within(screen.getByRole('region', { name: 'Går avsändaren att lita på?' }));
    expect(card.getByText(/hxxps:\/\/granby\[\.\]example → ond\[\.\]example/)).toBeInTheDocument();
    expect(card.queryByRole('link')).toBeNull();
  });
});

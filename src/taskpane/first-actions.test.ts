import { KINDS, MATTERS } from '../policy/labels';
import type { Plan, PlanContact } from '../plan/plan';
import { canWriteTo, footActions, itContact, shownContacts } from './first-actions';

function contact(role: PlanContact['role'], part: Partial<PlanContact> = {}): PlanContact {
  const name = { sv: role };
  const address = `${role}@granby.example`;
  return {
    role,
    name,
    address,
    phone: null,
    link: null,
    example: false,
    template: null,
    citation: null,
    ...part,
  };
}

type Part = Pick<Plan, 'firstAction' | 'forbids' | 'contacts' | 'cautions'>;

function plan(part: Partial<Part>): Part {
  return { firstAction: 'reply', forbids: [], contacts: [], cautions: [], ...part };
}

const said = (actions: ReturnType<typeof footActions>): string[] =>
  actions.map((action) => {
    const who = action.kind === 'contact' || action.kind === 'call' ? ` ${action.contact.role}` : '';
    return `${action.isPrimary ? '*' : ''}${action.kind}${who}`;
  });

describe('the buttons at the foot of the pane', () => {
  test('follow the plan', () => {
    const enquiry = { kind: 'enquiry', matter: '' } as const;
    expect(said(footActions(plan({}), enquiry))).toEqual(['*reply', 'forward']);
    expect(said(footActions(plan({ firstAction: 'forward' }), enquiry))).toEqual(['*forward', 'reply']);
    expect(said(footActions(plan({ firstAction: 'none' }), enquiry))).toEqual(['reply', 'forward']);
  });

  test('report a suspicious message first and offer no reply (LAV-5, VIM-28)', () => {
    const suspicious = { kind: 'suspicious', matter: '' } as const;
    const given = plan({ firstAction: 'forward', cautions: ['do-not-click', 'no-reply-to-sender'] });
    expect(said(footActions(given, suspicious))).toEqual(['*report', 'forward']);
  });

  test('write to who leads about a threat, whoever comes first among the contacts (LAV-6, VIM-29)', () => {
    const threat = { kind: 'threat', matter: '' } as const;
    const contacts = [
      contact('it-coordinator'),
      contact('police-report', { address: null }),
      contact('manager', { address: null }),
    ];
    const given = plan({ firstAction: 'forward', forbids: ['reply'], contacts });
    expect(said(footActions(given, threat))).toEqual(['*contact manager', 'forward']);
  });

  test('lead a whistleblower’s message to the designated recipient only', () => {
    const whistle = { kind: 'case-document', matter: 'whistleblowing' } as const;
    const contacts = [
      contact('registry'),
      contact('whistleblowing', { address: null, phone: '0451-00 00 11' }),
    ];
    const given = plan({ firstAction: 'none', forbids: ['forward', 'register', 'trail'], contacts });
    expect(said(footActions(given, whistle))).toEqual(['*call whistleblowing']);
    expect(shownContacts(given, whistle).map(({ role }) => role)).toEqual(['whistleblowing']);
    expect(footActions({ ...given, contacts: [contact('registry')] }, whistle)).toEqual([]);
  });

  test('let a message with secrets be returned when it may not be passed on (LAV-14)', () => {
    const misdirected = { kind: 'misdirected', matter: '' } as const;
    expect(said(footActions(plan({ forbids: ['forward', 'quote'] }), misdirected))).toEqual(['*reply']);
  });

  test.each(KINDS.flatMap((kind) => ['' as const, ...MATTERS].map((matter) => ({ kind, matter }))))(
    'never offer what the plan forbids: $kind $matter',
    (shown) => {
      for (const forbids of [['reply'], ['forward'], ['reply', 'forward']] as const) {
        for (const firstAction of ['reply', 'forward', 'none'] as const) {
          if (forbids.some((one) => one === firstAction)) continue;
          const given = plan({ firstAction, forbids, contacts: [contact('manager')] });
          const offered: string[] = footActions(given, shown).map(({ kind }) => kind);
          for (const one of forbids) expect(offered).not.toContain(one);
        }
      }
    },
  );
});

describe('the contacts', () => {
  test('come once each, and only those that there is a way to reach', () => {
    const same = { name: { nb: 'Servicekontoret' }, address: 'service@granvik.example' };
    const contacts = [
      contact('registrator', same),
      contact('contact-centre', same),
      contact('security', { address: null }),
      contact('police-report', { address: null, phone: '114 14' }),
    ];
    const shown = shownContacts({ contacts, forbids: [] }, { kind: 'enquiry', matter: '' });
    expect(shown.map(({ role }) => role)).toEqual(['registrator', 'police-report']);
  });

  test('can be written to without an address when each reader has another', () => {
    expect(canWriteTo(contact('manager', { address: null }))).toBe(true);
    expect(canWriteTo(contact('registry', { address: null }))).toBe(false);
  });

  test('for a report are those who look after the computers, with an address if any', () => {
    const contacts = [contact('manager'), contact('it-support', { address: null }), contact('security')];
    expect(itContact(contacts)?.role).toBe('security');
    expect(itContact(contacts.slice(0, 2))?.role).toBe('it-support');
    expect(itContact(contacts.slice(0, 1))).toBeNull();
  });
});

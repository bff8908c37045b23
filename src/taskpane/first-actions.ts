import type { Suggestion } from '../classifier/suggestion';
import type { Plan, PlanContact } from '../plan/plan';
import type { Matter } from '../policy/labels';

/** What a button in the foot of the pane does. */
export type FootAction =
  | { readonly kind: 'reply' | 'forward' | 'report'; readonly isPrimary: boolean }
  | { readonly kind: 'contact'; readonly contact: PlanContact; readonly isPrimary: true }
  | { readonly kind: 'call'; readonly contact: PlanContact; readonly isPrimary: true };

type Shown = Pick<Suggestion, 'kind' | 'matter'>;
type Role = PlanContact['role'];

/** Who looks after the computers, the most fitting first. */
const IT_ROLES: readonly Role[] = ['it-support', 'security', 'it-coordinator'];

/** Who is told of a threat. */
const LEADING_ROLES: readonly Role[] = ['chief-executive', 'manager', 'security'];

/** Another person for each who reads: nobody can write their address into a policy. */
const ONES_OWN: readonly Role[] = ['manager', 'it-coordinator'];

/** Who takes care of such a matter; nobody else may have it when the plan forbids to pass it on. */
const DESIGNATED: { readonly [Name in Matter]?: Role } = {
  whistleblowing: 'whistleblowing',
  'concern-report': 'concern-intake',
  tender: 'procurement',
};

/**
 * The actions that are offered at the foot of the pane, the primary one first: a suspicious message is reported (LAV-5), a
 * threat goes to who leads (LAV-6, VIM-29), what one only may have goes to that one, everything else as the plan says.
 * What the plan forbids has no button.
 */
export function footActions(
  plan: Pick<Plan, 'firstAction' | 'forbids' | 'contacts' | 'cautions'>,
  shown: Shown,
): readonly FootAction[] {
  const { firstAction, forbids, cautions } = plan;
  if (shown.kind === 'suspicious' && cautions.includes('do-not-click')) {
    return [{ kind: 'report', isPrimary: true }, ...usual(['forward'], false)];
  }
  const contact = firstContact(plan, shown);
  if (forbids.includes('forward') && firstAction !== 'reply') return contact ? [reach(contact)] : [];
  if (shown.kind === 'threat' && contact && firstAction !== 'reply') {
    return [reach(contact), ...usual(['forward', 'reply'], false)];
  }
  return usual(firstAction === 'forward' ? ['forward', 'reply'] : ['reply', 'forward'], true);

  function usual(actions: readonly ('reply' | 'forward')[], hasPrimary: boolean): readonly FootAction[] {
    return actions
      .filter((action) => !forbids.includes(action))
      .map((action) => ({ kind: action, isPrimary: hasPrimary && action === firstAction }));
  }
}

/** Whether a message to the contact can be prepared: with their address, or for the person to fill in whose it is. */
export function canWriteTo({ address, role }: Pick<PlanContact, 'address' | 'role'>): boolean {
  return address !== null || ONES_OWN.includes(role);
}

/**
 * The contacts as the pane shows them: the one to reach first, nobody twice under two roles, and nobody that there is no way
 * to reach. What one only may have shows that one.
 */
export function shownContacts(
  plan: Pick<Plan, 'contacts' | 'forbids'>,
  shown: Shown,
): readonly PlanContact[] {
  const first = firstContact(plan, shown);
  const ordered = first
    ? [first, ...allowed(plan, shown).filter((one) => one !== first)]
    : allowed(plan, shown);
  const seen = new Set<string>();
  return ordered.filter((contact) => {
    const { name, address, phone, link } = contact;
    const whose = JSON.stringify([name, address, phone]);
    const isNew = !seen.has(whose);
    seen.add(whose);
    return isNew && (canWriteTo(contact) || phone !== null || link !== null);
  });
}

function firstContact(plan: Pick<Plan, 'contacts' | 'forbids'>, shown: Shown): PlanContact | null {
  const contacts = allowed(plan, shown);
  const reachable = [...contacts.filter(canWriteTo), ...contacts.filter(({ phone }) => phone !== null)];
  const wanted = shown.kind === 'threat' ? LEADING_ROLES : [DESIGNATED[shown.matter]];
  const leading = reachable.find(({ role }) => wanted.includes(role));
  return leading ?? reachable[0] ?? null;
}

function allowed({ contacts, forbids }: Pick<Plan, 'contacts' | 'forbids'>, { matter }: Shown) {
  const designated = forbids.includes('forward') ? DESIGNATED[matter] : undefined;
  return designated === undefined ? contacts : contacts.filter(({ role }) => role === designated);
}

function reach(contact: PlanContact): FootAction {
  return { kind: canWriteTo(contact) ? 'contact' : 'call', contact, isPrimary: true };
}

/** The contact that gets the report about a suspicious message; null when the policy names none. */
export function itContact(contacts: readonly PlanContact[]): PlanContact | null {
  const known = IT_ROLES.flatMap((role) => contacts.filter((contact) => contact.role === role));
  return known.find(({ address }) => address !== null) ?? known[0] ?? null;
}

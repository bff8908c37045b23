import type { PolicyFile } from './policy-source';

/** What a municipality begins with. */
export interface Beginning {
  /** Country, official code and name: `se-1256-exempelby`. */
  readonly id: string;
  /** As the municipality calls itself. */
  readonly name: string;
  /** Its mail domain, without `@`. */
  readonly domain: string;
}

/** The parts of a policy's id. */
export interface PolicyIdParts {
  readonly country: 'se' | 'no';
  readonly slug: string;
}

const ID = /^(se|no)-\d{4}-([a-z0-9]+(?:-[a-z0-9]+)*)$/;
const DOMAIN = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** The parts of a policy's id, or null when it is none. */
export function policyIdParts(id: string): PolicyIdParts | null {
  const [, country, slug] = ID.exec(id) ?? [];
  if ((country !== 'se' && country !== 'no') || slug === undefined) return null;
  return { country, slug };
}

/** Whether that is a mail domain as policies write it: small letters, no `@`. */
export function isMailDomain(text: string): boolean {
  return text.length <= 253 && DOMAIN.test(text);
}

/** A first guess for the name: `exempel-by` → `Exempel-By kommun`. */
export function usualName({ country, slug }: PolicyIdParts): string {
  const words = slug.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('-')} ${country === 'se' ? 'kommun' : 'kommune'}`;
}

/** A first guess for the mail domain: `exempelby.se`, `eksempel.kommune.no`. */
export function usualDomain({ country, slug }: PolicyIdParts): string {
  return country === 'se' ? `${slug}.se` : `${slug}.kommune.no`;
}

/**
 * The file of another municipality: its country's starter with the municipality's own id, name and domain. Every address
 * in it is marked as an example, so that publishing asks for the real ones.
 */
export function beginPolicy(starter: PolicyFile, { id, name, domain }: Beginning): PolicyFile {
  const [standIn = ''] = starter.domains;
  return {
    ...starter,
    id,
    name,
    guideline: { ...starter.guideline, short: name.replace(/ kommune?n?$/i, '') },
    domains: [domain],
    mailboxes: starter.mailboxes.map((mailbox) => ({
      ...mailbox,
      address: mailbox.address.replace(standIn, domain),
    })),
    signature: {
      ...starter.signature,
      fields: starter.signature.fields.map((field) =>
        field.field === 'municipality' ? { ...field, value: name } : field,
      ),
    },
  };
}

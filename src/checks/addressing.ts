import { findCaseReferences } from '../classifier/case-references';
import { addressDomain, isInDomains, sameAddress } from '../mail/address';
import { isLookAlike } from '../mail/look-alike';
import type { SplitText } from '../mail/newest-text';
import { OWN_BLOCK_LABELS } from '../mail/own-block-labels';
import type { Draft } from '../mail/draft';
import type { DraftPolicy, DraftSurroundings } from './draft';
import type { Found } from './finding';
import { isOutside, outsidersOf, receiversOf } from './recipients';
import { findPrivateAccounts } from './private-accounts';
import { MAX_OF_A_KIND } from './secrets';

/** Who gets the draft, who ought to, and which case it belongs to. */
export function findAddressing(
  draft: Draft,
  split: SplitText,
  policy: DraftPolicy,
  surroundings: DraftSurroundings,
): Found[] {
  return [
    ...caseFindings(draft, split, policy, surroundings),
    ...internalAddresses(draft, split, policy),
    ...noOneResponsible(draft, policy),
    ...findPrivateAccounts(draft, policy),
    ...likeAColleague(draft, policy),
  ];
}

/** An answer in a registered case names its case (LAV-12) and goes to the registrator too (HAS-16, OSB-52). */
function caseFindings(
  draft: Draft,
  { newest, quoted }: SplitText,
  policy: DraftPolicy,
  { caseReference }: DraftSurroundings,
): Found[] {
  if (draft.use !== 'reply' || outsidersOf(draft, policy).length === 0) return [];
  const [own] = findCaseReferences(`${draft.subject}\n${newest}`);
  const reference = caseReference ?? findCaseReferences(quoted)[0]?.text ?? own?.text;
  if (reference === undefined) return [];
  const found: Found[] = [];
  if (!own)
    found.push({
      check: 'case-reference',
      in: 'subject',
      place: null,
      words: reference,
      fix: { kind: 'add-to-subject', text: reference },
    });
  const registrator = registratorOf(policy);
  if (registrator !== null && !isAmong(registrator, draft))
    found.push({
      check: 'registrator-copy',
      in: 'recipients',
      place: null,
      words: registrator,
      fix: { kind: 'copy-to', address: registrator },
    });
  return found;
}

function registratorOf({ contacts, mailboxes }: DraftPolicy): string | null {
  const contact =
    contacts.find(({ role }) => role === 'registrator') ?? contacts.find(({ role }) => role === 'registry');
  if (!contact) return null;
  return contact.address ?? mailboxes.find(({ id }) => id === contact.mailbox)?.address ?? null;
}

function isAmong(address: string, draft: Draft): boolean {
  return (
    receiversOf(draft).some((person) => sameAddress(person.address, address)) ||
    (draft.from !== null && sameAddress(draft.from.address, address))
  );
}

/** An address that only colleagues may know, in what goes to somebody outside (OSB-44). */
function internalAddresses(draft: Draft, { newest }: SplitText, policy: DraftPolicy): Found[] {
  if (outsidersOf(draft, policy).length === 0) return [];
  const text = newest.toLowerCase();
  return policy.mailboxes
    .filter(({ internalOnly }) => internalOnly)
    .flatMap(({ address }) => {
      const start = text.indexOf(address.toLowerCase());
      if (start >= 0) {
        const end = start + address.length;
        return [inBody(start, end, address, policy)];
      }
      return isAmong(address, draft) ? [asReceiver(address)] : [];
    });
}

function inBody(start: number, end: number, words: string, policy: DraftPolicy): Found {
  const official = policy.mailboxes.find(({ id }) => id === policy.officialMailbox)?.address ?? '';
  return {
    check: 'internal-address',
    in: 'body',
    place: { start, end },
    words,
    fix: { kind: 'replace', start, end, with: official },
  };
}

function asReceiver(address: string): Found {
  return {
    check: 'internal-address',
    in: 'recipients',
    place: null,
    words: address,
    fix: { kind: 'remove-recipient', address },
  };
}

const RESPONSIBLE = new RegExp(
  `(?:${Object.values(OWN_BLOCK_LABELS)
    .map(({ responsible }) => responsible)
    .join('|')})[a-zà-ÿ ]*:`,
  'i',
);

/** Several colleagues in To, and nobody named as the one who answers for it (OSB-46). */
function noOneResponsible(draft: Draft, policy: DraftPolicy): Found[] {
  const inside = draft.to.filter(({ address }) => !isOutside(address, policy));
  if (draft.use !== 'forward' || inside.length < 2 || RESPONSIBLE.test(draft.text)) return [];
  const words = inside.map(({ address }) => address).slice(0, MAX_OF_A_KIND);
  return [{ check: 'no-one-responsible', in: 'recipients', place: null, words: words.join(', '), fix: null }];
}

/** An outside address that begins as a colleague's does, or a domain dressed up as the municipality's own. */
function likeAColleague(draft: Draft, policy: DraftPolicy): Found[] {
  const colleagues = new Set(
    [...receiversOf(draft), ...(draft.from ? [draft.from] : [])]
      .filter(({ address }) => isInDomains(address, policy.domains))
      .map(({ address }) => localPart(address)),
  );
  const told = findPrivateAccounts(draft, policy).map(({ words }) => words);
  return outsidersOf(draft, policy)
    .filter(({ address }) => told.indexOf(address) < 0)
    .filter(
      ({ address }) =>
        isLookAlike(addressDomain(address), policy.domains) || colleagues.has(localPart(address)),
    )
    .slice(0, MAX_OF_A_KIND)
    .map(({ address }) => ({
      check: 'like-a-colleague',
      in: 'recipients',
      place: null,
      words: address,
      fix: { kind: 'remove-recipient', address },
    }));
}

function localPart(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase();
}

import { checkClosedDays, checkReplySource } from './check-days';
import { checkCountry, checkFileName, checkLanguagesOnce } from './check-identity';
import {
  checkClosedMailboxes,
  checkMailboxDomains,
  checkMailboxesOnce,
  checkNoMailboxForNone,
  checkOfficialMailbox,
  checkUnitsCovered,
} from './check-mailboxes';
import { checkSignatureFields } from './check-signature';
import {
  checkInternalAddresses,
  checkKnownPlaceholders,
  checkNoClosingInTemplates,
  checkSamePlaceholders,
  checkTemplatesOnce,
} from './check-templates';
import { checkLanguages } from './check-texts';
import type { PolicyCheck } from './policy-check';

/** Everything a policy is held against beside its shape, in the order in which problems are told. */
export const CHECKS: readonly PolicyCheck[] = [
  { name: 'file-name', sentence: 'The file is called as the id inside it.', check: checkFileName },
  { name: 'country', sentence: 'Country, id and time zone fit together.', check: checkCountry },
  { name: 'languages-once', sentence: 'Each language is named once.', check: checkLanguagesOnce },
  {
    name: 'official-mailbox',
    sentence: 'The official mailbox exists, is open and may be known to everybody.',
    check: checkOfficialMailbox,
  },
  { name: 'mailboxes-once', sentence: 'No two mailboxes share id or address.', check: checkMailboxesOnce },
  {
    name: 'mailbox-domains',
    sentence: "Every mailbox lies in the municipality's domains unless it is marked external.",
    check: checkMailboxDomains,
  },
  {
    name: 'closed-mailboxes',
    sentence: 'A closed mailbox takes no mail and names the open one that took over.',
    check: checkClosedMailboxes,
  },
  {
    name: 'units-covered',
    sentence: 'Every unit has an open mailbox, and the first one may be known to everybody.',
    check: checkUnitsCovered,
  },
  {
    name: 'no-mailbox-for-none',
    sentence: 'No mailbox takes the unit "none".',
    check: checkNoMailboxForNone,
  },
  {
    name: 'languages',
    sentence: 'Every name, template and closing phrase stands in every language of the policy.',
    check: checkLanguages,
  },
  {
    name: 'signature-fields',
    sentence: "The signature names each field once and holds the person's own name.",
    check: checkSignatureFields,
  },
  { name: 'templates-once', sentence: 'No two templates share an id.', check: checkTemplatesOnce },
  {
    name: 'known-placeholders',
    sentence: 'Templates use only placeholders that exist.',
    check: checkKnownPlaceholders,
  },
  {
    name: 'same-placeholders',
    sentence: 'A template has the same placeholders in every language.',
    check: checkSamePlaceholders,
  },
  {
    name: 'internal-addresses',
    sentence: 'Nothing that is sent tells an address for internal use only.',
    check: checkInternalAddresses,
  },
  {
    name: 'no-closing-in-templates',
    sentence: 'No template ends with the closing phrase that the signature brings.',
    check: checkNoClosingInTemplates,
  },
  { name: 'closed-days', sentence: 'Closed days are real days, each named once.', check: checkClosedDays },
  {
    name: 'reply-source',
    sentence: 'A number of days that the guideline gives says where it stands.',
    check: checkReplySource,
  },
];

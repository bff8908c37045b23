import { checkCategoriesOnce, checkCategoryColours, checkCategoryNames } from './check-categories';
import { checkAreaWords, checkLevels, checkNewMailbox } from './check-areas';
import { checkChoices } from './check-choices';
import { checkClosedDays, checkReplySource } from './check-days';
import { checkConditionsHold, checkReminders } from './check-conditions';
import { checkCountry, checkFileName, checkLanguagesOnce } from './check-identity';
import { checkKeepersComplete, checkKeepersReached, checkOfficers } from './check-keepers';
import {
  checkClosedMailboxes,
  checkMailboxDomains,
  checkMailboxesOnce,
  checkNoMailboxForNone,
  checkOfficialMailbox,
  checkUnitsCovered,
} from './check-mailboxes';
import {
  checkDecisionsOffered,
  checkKindsDecided,
  checkSecretsRegistered,
  checkWeedingCodes,
} from './check-records';
import {
  checkContactDomains,
  checkContactReferences,
  checkEntriesOnce,
  checkMailboxReferences,
  checkTemplateReferences,
} from './check-references';
import { checkCitedRules } from './check-rules';
import { checkSignatureFields } from './check-signature';
import {
  checkInternalAddresses,
  checkKnownPlaceholders,
  checkNoClosingInTemplates,
  checkSamePlaceholders,
  checkTemplatesOnce,
} from './check-templates';
import { checkLanguages, checkPlainText } from './check-texts';
import type { PolicyCheck } from './policy-check';
import { checkCaseReference, checkDiariumMailbox } from './check-diarium';

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
    name: 'area-words',
    sentence: 'No two mailboxes have the same word of an area.',
    check: checkAreaWords,
  },
  {
    name: 'levels',
    sentence: 'A mailbox of a part of an administration has one central mailbox above it.',
    check: checkLevels,
  },
  {
    name: 'keepers-complete',
    sentence: 'Either every mailbox of its own names who is responsible, or none; so with substitutes.',
    check: checkKeepersComplete,
  },
  {
    name: 'keepers-reached',
    sentence: 'Who looks after a mailbox is inside the municipality, and a substitute can be reached.',
    check: checkKeepersReached,
  },
  {
    name: 'officers',
    sentence: 'Officers are people of the municipality, each once in a mailbox.',
    check: checkOfficers,
  },
  {
    name: 'new-mailbox',
    sentence: 'Whoever is asked before a mailbox is added is among the contacts.',
    check: checkNewMailbox,
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
    name: 'choices',
    sentence: 'Every choice in a template has its options, in every language of the policy.',
    check: checkChoices,
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
    name: 'plain-text',
    sentence: 'No name or text holds HTML.',
    check: checkPlainText,
  },
  {
    name: 'entries-once',
    sentence:
      'No two record decisions, contacts, deadlines or rows of guidance share an id, nor two steps of a row.',
    check: checkEntriesOnce,
  },
  {
    name: 'mailbox-references',
    sentence: 'Contacts and guidance name only open mailboxes.',
    check: checkMailboxReferences,
  },
  {
    name: 'template-references',
    sentence: 'Contacts and guidance name only templates that exist.',
    check: checkTemplateReferences,
  },
  {
    name: 'contact-references',
    sentence: 'Guidance names only contacts that exist.',
    check: checkContactReferences,
  },
  {
    name: 'contact-domains',
    sentence: "The address of a contact lies in the municipality's domains.",
    check: checkContactDomains,
  },
  { name: 'cited-rules', sentence: 'Every cited rule of a guideline exists.', check: checkCitedRules },
  {
    name: 'secrets-registered',
    sentence: 'What may be secret is never only kept in order or weeded.',
    check: checkSecretsRegistered,
  },
  {
    name: 'decisions-offered',
    sentence: 'Registering and asking a registrar are offered, and so is every decision that is suggested.',
    check: checkDecisionsOffered,
  },
  {
    name: 'kinds-decided',
    sentence: 'Every kind has a record decision.',
    check: checkKindsDecided,
  },
  {
    name: 'weeding-codes',
    sentence: 'Only what is weeded names a line of the weeding plan.',
    check: checkWeedingCodes,
  },
  {
    name: 'conditions-hold',
    sentence: 'Every deadline and row of guidance can be reached by some message.',
    check: checkConditionsHold,
  },
  {
    name: 'reminders',
    sentence: 'A reminder comes after the message and before the last day.',
    check: checkReminders,
  },
  {
    name: 'reply-source',
    sentence: 'A number of days that the guideline gives says where it stands.',
    check: checkReplySource,
  },
  {
    name: 'diarium-mailbox',
    sentence: 'The mailbox that registers exists and is open.',
    check: checkDiariumMailbox,
  },
  {
    name: 'case-reference',
    sentence: 'The example of a case reference fits its pattern.',
    check: checkCaseReference,
  },
  {
    name: 'category-names',
    sentence: 'Every name of a category is one that Outlook takes.',
    check: checkCategoryNames,
  },
  {
    name: 'categories-once',
    sentence: 'No two categories share a name.',
    check: checkCategoriesOnce,
  },
  {
    name: 'category-colours',
    sentence: 'Colours are given only for categories that are created, each once.',
    check: checkCategoryColours,
  },
];

import type { TextLanguage } from '../policy/labels';
import type { DraftCheck, SignatureField } from '../policy/policy';
import texts from './checks.texts.json';
import fields from './fields.texts.json';
import { say, type Text } from './say';

/** What a check of a draft found, in words, and what to do about it. */
export interface FindingText {
  readonly sentence: string;
  readonly nextStep: string;
}

const SENTENCES: Readonly<Record<DraftCheck, { readonly sentence: Text; readonly nextStep: Text }>> = {
  'identity-number': { sentence: texts.identityNumber, nextStep: texts.identityNumberFix },
  'sensitive-content': { sentence: texts.sensitiveContent, nextStep: texts.sensitiveContentFix },
  'quoted-secret': { sentence: texts.quotedSecret, nextStep: texts.quotedSecretFix },
  'sender-removed': { sentence: texts.senderRemoved, nextStep: texts.senderRemovedFix },
  'signature-field': { sentence: texts.signatureField, nextStep: texts.signatureFieldFix },
  'closing-abbreviation': { sentence: texts.closingAbbreviation, nextStep: texts.closingAbbreviationFix },
  'unfilled-placeholder': { sentence: texts.unfilledPlaceholder, nextStep: texts.unfilledPlaceholderFix },
  'case-reference': { sentence: texts.caseReference, nextStep: texts.caseReferenceFix },
  'registrator-copy': { sentence: texts.registratorCopy, nextStep: texts.registratorCopyFix },
  'internal-address': { sentence: texts.internalAddress, nextStep: texts.internalAddressFix },
  'no-one-responsible': { sentence: texts.noOneResponsible, nextStep: texts.noOneResponsibleFix },
  'like-a-colleague': { sentence: texts.likeAColleague, nextStep: texts.likeAColleagueFix },
  'private-account': { sentence: texts.privateAccount, nextStep: texts.privateAccountFix },
  'missing-attachment': { sentence: texts.missingAttachment, nextStep: texts.missingAttachmentFix },
};

/** The words for a finding in a language. */
export function findingText(
  { check, words }: { readonly check: DraftCheck; readonly words: string },
  language: TextLanguage,
): FindingText {
  const { sentence, nextStep } = SENTENCES[check];
  const shown = check === 'signature-field' ? fieldNames(words, language) : words;
  return { sentence: say(sentence, language, { words: shown }), nextStep: say(nextStep, language) };
}

function fieldNames(words: string, language: TextLanguage): string {
  const names = words
    .split(', ')
    .map((field) => say(fields[field as SignatureField], language).toLowerCase());
  return names.join(', ');
}

/**
 * The labels of the classification guide. A label describes the message as it arrived;
 * what is done with it is the municipality's policy.
 */

/** The kinds, in the order of the guide: the first that holds wins. */
export const KINDS = [
  'threat',
  'suspicious',
  'automatic',
  'absence',
  'advertising',
  'misdirected',
  'records-request',
  'supplement',
  'case-document',
  'fault-report',
  'feedback',
  'enquiry',
] as const;
export type Kind = (typeof KINDS)[number];

export const FLAGS = [
  'confidential',
  'personal-number',
  'incomplete',
  'named-addressee',
  'urgent',
  'receipt-requested',
  'case-reference',
  'protected-identity',
] as const;
export type Flag = (typeof FLAGS)[number];

/** The department that the matter belongs to, whatever its name is in the municipality. */
export const UNITS = [
  'education',
  'social',
  'building',
  'technical',
  'culture',
  'hr',
  'finance',
  'executive',
  'none',
] as const;
export type Unit = (typeof UNITS)[number];

export const MATTERS = [
  'appeal',
  'concern-report',
  'consultation',
  'tender',
  'invoice',
  'job-application',
  'data-protection',
  'claim',
  'whistleblowing',
  'media',
] as const;
/** `''` when none holds. */
export type Matter = (typeof MATTERS)[number] | '';

/** What can be done with a message as a record; which of them a municipality offers, and under what names, is policy. */
export const RECORD_DECISIONS = [
  'register',
  'register-elsewhere',
  'keep-ordered',
  'weed',
  'not-public',
  'pass-on',
  'ask-registrator',
] as const;
export type RecordDecision = (typeof RECORD_DECISIONS)[number];

/** The languages a message can be written in: Swedish, bokmål, nynorsk, English, Northern Sami. */
export const MESSAGE_LANGUAGES = ['sv', 'nb', 'nn', 'en', 'se'] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** The languages that templates, signatures and the pane itself can have. */
export const TEXT_LANGUAGES = ['sv', 'nb', 'nn', 'en'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/**
 * What a template can leave open, written `{{caseNumber}}`; the same ids in every language.
 * What each one means and how it is filled stands in `src/templates/placeholders.ts`.
 */
export const PLACEHOLDER_IDS = [
  'caseNumber',
  'received',
  'unit',
  'answerBy',
  'date',
  'subject',
  'authority',
  'contact',
  'missing',
  'file',
  'reason',
  'status',
  'municipality',
  'officialAddress',
  'document',
  'secureChannel',
  'sender',
  'handler',
  'phone',
  'officeHours',
  'law',
  'part',
  'answer',
  'help',
  'process',
  'description',
  'question',
  'fileProblem',
  'takesIt',
] as const;

/** The placeholders that a template holds the options of; the person chooses one. */
export const CHOICE_PLACEHOLDERS = ['fileProblem', 'takesIt'] as const;

/** A placeholder in a template; group 1 is its name. Linear: it stops at the first brace. */
export const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

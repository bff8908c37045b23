import type { PolicyFile } from '../policy/policy-source';

/** What a tab of the editor shows. */
export const TABS = [
  'identity',
  'mailboxes',
  'deadlines',
  'records',
  'contacts',
  'guidance',
  'templates',
  'signature',
  'writing',
  'diarium',
  'changes',
  'trial',
] as const;
export type Tab = (typeof TABS)[number];

/** A part of the file by its name there. */
export type Part = Exclude<keyof PolicyFile, '$schema' | 'version'>;

/** Which parts of the file stand in which tab, in the order of the page. A part that is nowhere goes to the first. */
export const PARTS: Readonly<Record<Tab, readonly Part[]>> = {
  identity: [
    'id',
    'country',
    'name',
    'guideline',
    'languages',
    'timeZone',
    'domains',
    'officialMailbox',
    'rules',
  ],
  mailboxes: ['mailboxes', 'newMailbox'],
  deadlines: ['reply', 'confirmForwardWithin', 'closesAt', 'closedDays', 'deadlines'],
  records: ['recordDecisions', 'keepFor'],
  contacts: ['contacts'],
  guidance: ['guidance'],
  templates: ['templates'],
  signature: ['signature'],
  writing: ['plainLanguage', 'checks'],
  diarium: ['diarium', 'categories', 'forwardWays'],
  changes: [],
  trial: [],
};

/** The tab that a place in the file is edited in. */
export function tabOf(pointer: string): Tab {
  const part = pointer.split('/')[1] ?? '';
  return TABS.find((tab) => (PARTS[tab] as readonly string[]).includes(part)) ?? 'identity';
}

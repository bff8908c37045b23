import { jsonPointer } from '../json-pointer';
import type { Mailbox, Policy } from '../policy';
import { problemAt, type PolicyProblem } from '../policy-problem';

/** Whose area it is must be clear from its words. Officers share words with their own mailbox. */
export function checkAreaWords(policy: Policy): PolicyProblem[] {
  const first = new Map<string, Mailbox>();
  return policy.mailboxes.flatMap((mailbox, index) =>
    Object.entries(mailbox.areas ?? {}).flatMap(([language, words]) =>
      words.flatMap((word, number) => {
        const key = word.toLowerCase().replace(/\s+/g, ' ');
        const owner = first.get(key);
        if (owner === undefined) first.set(key, mailbox);
        if (owner === undefined || owner === mailbox) return [];
        return [
          problemAt(jsonPointer('mailboxes', index, 'areas', language, number), 'area-word-taken', {
            word,
            mailbox: owner.id,
          }),
        ];
      }),
    ),
  );
}

/** OSB-47: a part of an administration has one central mailbox above it, and a central one knows its units. */
export function checkLevels(policy: Policy): PolicyProblem[] {
  const centrals = policy.mailboxes.filter(({ active, level }) => active && level === 'central');
  return policy.mailboxes.flatMap((mailbox, index) => {
    if (mailbox.level === undefined || !mailbox.active) return [];
    const pointer = jsonPointer('mailboxes', index, 'level');
    const above = centrals.filter(({ units }) => units.some((unit) => mailbox.units.includes(unit)));
    if (mailbox.units.length === 0) return [problemAt(pointer, 'level-without-unit')];
    if (above.length === 1) return [];
    return above.length === 0
      ? [problemAt(pointer, 'no-central-mailbox', { mailbox: mailbox.id })]
      : [problemAt(pointer, 'several-central-mailboxes', { mailboxes: above.map(({ id }) => id) })];
  });
}

/** OSB-35: whoever is asked before a mailbox is added is among the contacts. */
export function checkNewMailbox({ newMailbox, contacts }: Policy): PolicyProblem[] {
  if (newMailbox === undefined || contacts.some(({ role }) => role === newMailbox.consult)) return [];
  return [problemAt(jsonPointer('newMailbox', 'consult'), 'consult-unknown', { role: newMailbox.consult })];
}

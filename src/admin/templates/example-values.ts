import { addWorkingDays } from '../../deadline/working-days';
import { localDate } from '../../deadline/local-date';
import type { TextLanguage } from '../../policy/labels';
import type { Policy } from '../../policy/policy';
import { textIn } from '../../policy/text-in';
import { ownValues } from '../../templates/known-values';
import { PLACEHOLDERS, type PlaceholderId } from '../../templates/placeholders';
import texts from '../../texts/admin-templates.texts.json';
import { say } from '../../texts/say';

const WORDS: Readonly<Partial<Record<PlaceholderId, keyof typeof texts>>> = {
  caseNumber: 'exampleCaseNumber',
  subject: 'exampleSubject',
  authority: 'exampleAuthority',
  contact: 'exampleContact',
  missing: 'exampleMissing',
  file: 'exampleFile',
  reason: 'exampleReason',
  status: 'exampleStatus',
  document: 'exampleDocument',
  secureChannel: 'exampleSecureChannel',
  sender: 'examplePerson',
  handler: 'examplePerson',
  phone: 'exampleContact',
  officeHours: 'exampleOfficeHours',
  law: 'exampleLaw',
};

/** The days that lie ahead in an example, in working days. */
const DAYS_AHEAD = 5;

/**
 * A value for every placeholder, in the language of the text: the municipality's own where it has one, else invented.
 * Days are counted from `now` in its calendar; of a choice it is the first option.
 */
export function exampleValues(
  policy: Policy,
  language: TextLanguage,
  now: Date,
): Record<PlaceholderId, string> {
  const today = localDate(now, policy.timeZone);
  const ahead = addWorkingDays(today, DAYS_AHEAD, policy) ?? today;
  const unit = policy.mailboxes.find(({ active, units }) => active && units.length > 0);
  const own = ownValues(policy);
  const values = PLACEHOLDERS.map(({ id, inputType }): [PlaceholderId, string] => {
    if (inputType === 'choice') return [id, '0'];
    if (inputType === 'date') return [id, id === 'received' ? today : ahead];
    if (id === 'unit') return [id, unit ? textIn(unit.name, language) : say(texts.exampleUnit, language)];
    return [id, own[id] ?? say(texts[WORDS[id] ?? 'exampleSentence'], language)];
  });
  return Object.fromEntries(values) as Record<PlaceholderId, string>;
}

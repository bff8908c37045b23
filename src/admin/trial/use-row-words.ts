import { useMemo } from 'react';
import { formatLocalDate } from '../../deadline/local-date';
import { MAX_EML_SIZE } from '../../mail/message';
import type { TextLanguage } from '../../policy/labels';
import type { Policy } from '../../policy/policy';
import { textIn } from '../../policy/text-in';
import texts from '../../texts/admin-trial.texts.json';
import flagTexts from '../../texts/flags.texts.json';
import kindTexts from '../../texts/kinds.texts.json';
import { say } from '../../texts/say';
import unitTexts from '../../texts/units.texts.json';
import { useLanguage } from '../../ui/texts-context';
import { localeOf } from './number-text';
import type { RowWords } from './select-rows';
import type { FileProblem, JudgedRow } from './trial-row';

/** How rows read in the language of the page. */
export interface TrialWords {
  readonly cells: RowWords;
  /** Why a file gave no message, with a next step. */
  problem(problem: FileProblem): string;
  /** In the alphabet of the language: å, ä and ö last in Swedish. Numbers inside names count as numbers. */
  compare(one: string, other: string): number;
}

/** The words of the rows that a policy judged; record decisions are called as that policy calls them. */
export function useRowWords(policy: Policy): TrialWords {
  const language = useLanguage();
  return useMemo(() => rowWords(policy, language), [policy, language]);
}

function rowWords(policy: Policy, language: TextLanguage): TrialWords {
  const { compare } = new Intl.Collator(localeOf(language), { numeric: true });
  const decisions = new Map(
    policy.recordDecisions.map(({ decision, name }) => [decision, textIn(name, language)]),
  );
  const cells = (row: JudgedRow) => ({
    file: row.file,
    subject: row.subject,
    from: row.from,
    received: row.received,
    originalSender: row.originalSender,
    kind: say(kindTexts[row.kind], language),
    unit: row.unit === 'none' ? '' : say(unitTexts[row.unit], language),
    mailbox: row.mailbox,
    recordDecision: decisions.get(row.recordDecision) ?? row.recordDecision,
    replyBy: row.replyBy ? formatLocalDate(row.replyBy, language, 'short') : '',
    flags: row.flags.map((flag) => say(flagTexts[flag], language)).join(', '),
  });
  return {
    cells,
    compare,
    problem: (problem) =>
      problem === 'too-large'
        ? say(texts['too-large'], language, { limit: MAX_EML_SIZE / 1_000_000 })
        : say(texts[problem], language),
  };
}

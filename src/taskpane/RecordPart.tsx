import type { RecordDecision } from '../policy/labels';
import type { Policy } from '../policy/policy';
import { textIn } from '../policy/text-in';
import texts from '../texts/guidance.texts.json';
import { RecordCard } from '../ui/RecordCard';
import { useLanguage, useTexts } from '../ui/texts-context';
import { usePane } from './pane-context';
import type { ReadyReading } from './pane-state';
import { shownCitation } from './shown-citation';

/** The record decision, by its name in law, to be confirmed or changed. Kept in the work for this message. */
export function RecordPart(props: { readonly policy: Policy; readonly reading: ReadyReading }) {
  const text = useTexts(texts);
  const language = useLanguage();
  const { state, store } = usePane();
  const { policy } = props;
  const { record, forbids, steps } = props.reading.plan;
  const isKeptOut = forbids.includes('register');
  const offered = record.offered.filter(({ decision }) => !(isKeptOut && decision === 'register'));
  if (offered.length === 0) return null;
  const { recordDecision } = state.work;
  // A choice that the plan no longer offers, since the kind was changed, does not stand.
  const chosen = offered.some(({ decision }) => decision === recordDecision) ? recordDecision : null;
  const now = chosen ?? record.suggested;
  // Where deleting is what the plan says, its steps tell how.
  const isToldHow = record.suggested === 'weed' && steps.length > 0;
  return (
    <RecordCard
      offered={offered.map(({ decision, name, hint }) => ({
        decision,
        name: textIn(name, language),
        hint: textIn(hint, language),
      }))}
      suggested={record.suggested}
      chosen={now}
      citation={record.citation && shownCitation(record.citation, policy, language)}
      notes={notes(now)}
      onChoose={(decision) =>
        store.changeWork({ recordDecision: decision === record.suggested ? null : decision })
      }
    />
  );

  function notes(decision: RecordDecision): readonly string[] {
    return [
      ...(isKeptOut ? [text('notInRegister')] : []),
      ...(decision === 'weed' && record.weedingCode
        ? [text('weedingCode', { code: record.weedingCode })]
        : []),
      ...(decision === 'weed' && !isToldHow ? [text('weedByHand')] : []),
    ];
  }
}

import { useMemo } from 'react';
import { senderCredibility, worstVerdict } from '../credibility/credibility';
import type { Policy } from '../policy/policy';
import sentences from '../texts/credibility.texts.json';
import texts from '../texts/guidance.texts.json';
import { CredibilityCard } from '../ui/CredibilityCard';
import { useTexts } from '../ui/texts-context';
import type { ReadyReading } from './pane-state';

/** Whether who wrote this can be trusted: unfolded for a suspicious message and when something speaks strongly against it. */
export function CredibilityPart(props: { readonly policy: Policy; readonly reading: ReadyReading }) {
  const text = useTexts(texts);
  const sentence = useTexts(sentences);
  const { policy, reading } = props;
  const { unwrapped, shown } = reading;
  const facts = useMemo(() => senderCredibility(unwrapped, policy), [unwrapped, policy]);
  const count = facts.filter(({ verdict }) => verdict === 'bad' || verdict === 'warning').length;
  return (
    <CredibilityCard
      key={shown.kind}
      facts={facts.map(({ what, verdict, detail, values }) => ({
        topic: text(`${what}Topic`),
        verdict,
        sentence: sentence(detail, values),
      }))}
      summary={summary()}
      isOpenAtFirst={shown.kind === 'suspicious' || worstVerdict(facts) === 'bad'}
    />
  );

  function summary(): string {
    if (count === 0) return text('nothingAgainst');
    return count === 1 ? text('speaksAgainstOne') : text('speaksAgainst', { count });
  }
}

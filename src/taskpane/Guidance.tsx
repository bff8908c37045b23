import type { Policy } from '../policy/policy';
import { ContactsPart } from './ContactsPart';
import { CredibilityPart } from './CredibilityPart';
import { PlanPart } from './PlanPart';
import type { ReadyReading } from './pane-state';
import { RecordPart } from './RecordPart';

/** What the guideline says to do with the message: for a suspicious one, whom it comes from is looked at first. */
export function Guidance(props: { readonly policy: Policy; readonly reading: ReadyReading }) {
  const { policy, reading } = props;
  const { shown } = reading;
  const credibility = <CredibilityPart policy={policy} reading={reading} />;
  const isSuspicious = shown.kind === 'suspicious';
  return (
    <>
      {isSuspicious ? credibility : null}
      <PlanPart policy={policy} reading={reading} />
      <ContactsPart policy={policy} reading={reading} />
      <RecordPart policy={policy} reading={reading} />
      {isSuspicious ? null : credibility}
    </>
  );
}

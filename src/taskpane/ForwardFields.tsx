import { Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Recalled } from '../corrections/recall-correction';
import { OTHER_ADDRESS, type ForwardTarget } from '../forwarding/forward-target';
import type { MailboxCandidate } from '../plan/plan';
import type { Unit } from '../policy/labels';
import texts from '../texts/acting.texts.json';
import { Notice } from '../ui/Notice';
import { PaneSelect } from '../ui/PaneSelect';
import { useTexts } from '../ui/texts-context';
import { useMailboxWords } from './mailbox-words';
import { MailboxKeepers } from './ForwardOfficers';
import type { ForwardDraft } from './pane-state';

/** Who gets it, why, and by when they answer whether they take it. */
export function ForwardFields(props: {
  readonly draft: ForwardDraft;
  readonly candidates: readonly MailboxCandidate[];
  readonly unit: Unit;
  readonly recalled: Recalled | null;
  readonly target: ForwardTarget;
  readonly isConfidential: boolean;
  readonly copyToSender: boolean;
  /** Search, copies, and what is to be said of the receivers; stands below them. */
  readonly receivers: ReactNode;
  readonly showMissing: boolean;
  readonly reason: string;
  /** Null when no answer is asked for (OSB-24). */
  readonly confirmBy: string | null;
  readonly onChange: (part: Partial<ForwardDraft>) => void;
}) {
  const text = useTexts(texts);
  const words = useMailboxWords(props.unit, props.recalled);
  const { draft, candidates, target, onChange } = props;
  const [first] = candidates;
  const { isOther } = target;
  const chosen = candidates.find(({ mailbox }) => mailbox.id === draft.mailboxId) ?? first;
  const hint =
    !isOther && chosen
      ? [words.address(chosen.mailbox), words.why(chosen)].filter(Boolean).join(' – ')
      : undefined;
  return (
    <>
      <Field label={text('to')} hint={hint}>
        <PaneSelect
          value={isOther ? OTHER_ADDRESS : (chosen?.mailbox.id ?? OTHER_ADDRESS)}
          onChange={(_, { value }) => onChange({ mailboxId: value })}
        >
          {candidates.map(({ mailbox }) => (
            <option key={mailbox.id} value={mailbox.id}>
              {words.name(mailbox)}
            </option>
          ))}
          <option value={OTHER_ADDRESS}>{text('otherAddress')}</option>
        </PaneSelect>
      </Field>
      {!isOther && chosen ? <MailboxKeepers mailbox={chosen.mailbox} /> : null}
      {isOther ? (
        <Field
          label={text('address')}
          required
          validationState={props.showMissing && !target.address ? 'error' : 'none'}
          validationMessage={props.showMissing && !target.address ? text('addressInvalid') : undefined}
          hint={target.address && target.isExternal ? text('external') : undefined}
        >
          <Input
            name="otherAddress"
            type="email"
            value={draft.otherAddress}
            onChange={(_, { value }) => onChange({ otherAddress: value })}
          />
        </Field>
      ) : null}
      {isOther && target.isExternal && target.address ? (
        <Checkbox
          label={text('copyToSender')}
          checked={props.copyToSender}
          onChange={(_, { checked }) => onChange({ copyToSender: checked === true })}
        />
      ) : null}
      {props.receivers}
      {props.isConfidential ? (
        <Notice intent="warning" heading={text('confidentialHeading')}>
          {text('confidentialText')}
        </Notice>
      ) : null}
      {props.isConfidential ? (
        <Checkbox
          label={text('confidentialOverride')}
          checked={draft.includeConfidential}
          onChange={(_, { checked }) => onChange({ includeConfidential: checked === true })}
        />
      ) : null}
      <Field label={text('why')}>
        <Textarea
          name="reason"
          resize="vertical"
          value={props.reason}
          onChange={(_, { value }) => onChange({ reason: value })}
        />
      </Field>
      {target.isExternal ? null : (
        <>
          {props.confirmBy === null ? null : (
            <Field label={text('confirmBy')}>
              <Input
                name="confirmBy"
                type="date"
                value={props.confirmBy}
                onChange={(_, { value }) => onChange({ confirmBy: value })}
              />
            </Field>
          )}
          <Field label={text('responsible')}>
            <Input
              name="responsible"
              value={draft.responsible}
              onChange={(_, { value }) => onChange({ responsible: value })}
            />
          </Field>
        </>
      )}
    </>
  );
}

import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { formatInstant, parseLocalDate } from '../deadline/local-date';
import type { RegistrationError, RegistrationWarning } from '../diarium/check-registration';
import { registerTitles } from '../diarium/public-title';
import { DIRECTIONS, type Registration } from '../diarium/registration';
import type { Policy } from '../policy/policy';
import texts from '../texts/registration.texts.json';
import { Notice } from '../ui/Notice';
import { PaneSelect } from '../ui/PaneSelect';
import { useTexts } from '../ui/texts-context';

const useStyles = makeStyles({
  more: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
  },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

const WARNINGS: Readonly<Record<RegistrationWarning, keyof typeof texts>> = {
  'title-meaningless': 'warnMeaningless',
  'title-identity-number': 'warnIdentityNumber',
  'title-name': 'warnName',
  'received-unknown': 'warnReceived',
  'message-id-missing': 'warnNoMessageId',
  'message-id-several': 'warnMessageIds',
  'secrecy-without-law': 'warnLaw',
  'protected-identity': 'warnProtected',
};

interface FieldsProps {
  readonly policy: Policy;
  readonly registration: Registration;
  /** Shown only after the person has tried. */
  readonly errors: readonly RegistrationError[];
  readonly warnings: readonly RegistrationWarning[];
  readonly onChange: (part: Partial<Registration>) => void;
}

/** What everybody fills in: title, case and secrecy. */
export function RegistrationFields({ policy, registration, errors, warnings, onChange }: FieldsProps) {
  const text = useTexts(texts);
  const { publicTitle } = registerTitles(registration);
  const example = policy.diarium?.caseReference?.example;
  const wrong = (field: RegistrationError['field']) => {
    const error = errors.find((each) => each.field === field);
    return error ? { validationState: 'error' as const, validationMessage: sentence(error) } : {};
  };
  const isMasked = registration.isMasked || registration.isProtected;
  return (
    <>
      {warnings.length > 0 ? (
        <Notice intent="warning">
          {warnings.map((warning) => (
            <div key={warning}>{text(WARNINGS[warning])}</div>
          ))}
        </Notice>
      ) : null}
      <Field
        label={text('title')}
        required
        hint={isMasked ? text('titleHint', { title: publicTitle }) : undefined}
        {...wrong('title')}
      >
        <Input
          name="title"
          value={registration.title}
          onChange={(_, { value }) => onChange({ title: value })}
        />
      </Field>
      <Checkbox
        label={text('mask')}
        checked={isMasked}
        disabled={registration.isProtected}
        onChange={(_, { checked }) => onChange({ isMasked: checked === true })}
      />
      <Field
        label={text('caseReference')}
        hint={example && !registration.isNewCase ? text('caseReferenceLike', { example }) : undefined}
        {...wrong('caseReference')}
      >
        <Input
          name="caseReference"
          value={registration.isNewCase ? '' : registration.caseReference}
          disabled={registration.isNewCase}
          onChange={(_, { value }) => onChange({ caseReference: value })}
        />
      </Field>
      <Checkbox
        label={text('newCase')}
        checked={registration.isNewCase}
        onChange={(_, { checked }) => onChange({ isNewCase: checked === true })}
      />
      <Checkbox
        label={text('secrecy')}
        checked={registration.mayBeSecret}
        onChange={(_, { checked }) => onChange({ mayBeSecret: checked === true })}
      />
      {registration.mayBeSecret ? (
        <Field label={text('legalReference')}>
          <Input
            name="legalReference"
            list="legal-references"
            value={registration.legalReference}
            onChange={(_, { value }) => onChange({ legalReference: value })}
          />
        </Field>
      ) : null}
      <datalist id="legal-references">
        {(policy.diarium?.legalReferences ?? []).map((law) => (
          <option key={law} value={law} />
        ))}
      </datalist>
    </>
  );

  function sentence({ problem }: RegistrationError): string {
    switch (problem) {
      case 'title-empty':
        return text('titleEmpty');
      case 'case-reference-missing':
        return text('caseMissing');
      case 'case-reference-form':
        return example ? text('caseForm', { example }) : text('caseLong');
    }
  }
}

/** What is seldom changed, and what the message itself says. */
export function MoreRegistrationFields({
  policy,
  registration,
  onChange,
}: Pick<FieldsProps, 'policy' | 'registration' | 'onChange'>) {
  const text = useTexts(texts);
  const styles = useStyles();
  const { received, correspondents } = registration;
  const people = (role: 'sender' | 'receiver') =>
    correspondents
      .filter((one) => one.role === role)
      .map((one) => (one.isProtected ? text('protectedPerson') : one.name || one.address))
      .join(', ');
  const facts = [
    { term: text('received'), value: received ? formatInstant(received, policy.timeZone) : text('unknown') },
    { term: text('sender'), value: people('sender') || text('unknown') },
    { term: text('receivers'), value: people('receiver') || text('unknown') },
    { term: text('messageId'), value: registration.messageId || text('unknown') },
  ];
  return (
    <details>
      <summary className={styles.summary}>{text('more')}</summary>
      <div className={styles.more}>
        <Field label={text('direction')}>
          <PaneSelect
            value={registration.direction}
            onChange={(_, { value }) =>
              onChange({ direction: DIRECTIONS.find((each) => each === value) ?? registration.direction })
            }
          >
            {DIRECTIONS.map((direction) => (
              <option key={direction} value={direction}>
                {text(direction)}
              </option>
            ))}
          </PaneSelect>
        </Field>
        <Field label={text('documentDate')}>
          <Input
            type="date"
            value={registration.documentDate ?? ''}
            onChange={(_, { value }) => onChange({ documentDate: parseLocalDate(value) })}
          />
        </Field>
        <Field label={text('unit')}>
          <Input value={registration.unitName} onChange={(_, { value }) => onChange({ unitName: value })} />
        </Field>
        <Field label={text('classification')}>
          <Input
            list="classes"
            value={registration.classificationCode}
            onChange={(_, { value }) => onChange({ classificationCode: value })}
          />
        </Field>
        <datalist id="classes">
          {(policy.diarium?.classes ?? []).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </datalist>
        <dl className={styles.facts}>
          {facts.map(({ term, value }) => (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}

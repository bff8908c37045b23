import { Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import { KINDS } from '../../policy/labels';
import texts from '../../texts/admin-trial.texts.json';
import kindTexts from '../../texts/kinds.texts.json';
import { PaneSelect } from '../../ui/PaneSelect';
import { useTexts } from '../../ui/texts-context';
import { NO_MAILBOX, type TrialFilter } from './select-rows';

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '8px 16px' },
  text: { flex: '1 1 220px', minWidth: 0 },
  choice: { flex: '0 1 220px', minWidth: 0 },
});

/** Which messages the table shows. */
export function TrialFilters(props: {
  readonly filter: TrialFilter;
  /** The addresses that came; `''` for those that go to nobody here. */
  readonly mailboxes: readonly string[];
  readonly onChange: (part: Partial<TrialFilter>) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const kind = useTexts(kindTexts);
  const { filter, mailboxes, onChange } = props;
  return (
    <div className={styles.filters}>
      <Field className={styles.text} label={text('filterText')}>
        <Input type="search" value={filter.text} onChange={(_, { value }) => onChange({ text: value })} />
      </Field>
      <Field className={styles.choice} label={text('kind')}>
        <PaneSelect
          value={filter.kind}
          onChange={(_, { value }) => onChange({ kind: KINDS.find((one) => one === value) ?? '' })}
        >
          <option value="">{text('allKinds')}</option>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {kind(one)}
            </option>
          ))}
        </PaneSelect>
      </Field>
      <Field className={styles.choice} label={text('mailbox')}>
        <PaneSelect value={filter.mailbox} onChange={(_, { value }) => onChange({ mailbox: value })}>
          <option value="">{text('allMailboxes')}</option>
          {[...mailboxes].sort().map((address) => (
            <option key={address} value={address || NO_MAILBOX}>
              {address || text('noMailbox')}
            </option>
          ))}
        </PaneSelect>
      </Field>
      <Checkbox
        label={text('onlyUnsure')}
        checked={filter.onlyUnsure}
        onChange={(_, { checked }) => onChange({ onlyUnsure: checked === true })}
      />
    </div>
  );
}

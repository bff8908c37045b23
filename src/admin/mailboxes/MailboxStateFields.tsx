import { Checkbox, makeStyles, Select, tokens } from '@fluentui/react-components';
import texts from '../../texts/admin-mailboxes.texts.json';
import { useTexts } from '../../ui/texts-context';
import { PlacedField, PlacedGroup } from '../form/PlacedField';
import type { MailboxFormProps } from './MailboxDialog';
import { MailboxOptions } from './MailboxOptions';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  boxes: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

const MARKS = [
  ['internalOnly', 'fieldInternalOnly', 'internalOnlyHint'],
  ['external', 'fieldExternal', 'externalHint'],
  ['example', 'fieldExample', 'exampleHint'],
] as const;

/** Whether a mailbox is open, who took over from a closed one, who may see it, and its level. */
export function MailboxStateFields({ source, problems, index, entry, edit }: MailboxFormProps) {
  const styles = useStyles();
  const text = useTexts(texts);
  const place = `/mailboxes/${index}`;
  const isClosed = entry.active === false;
  return (
    <div className={styles.fields}>
      <PlacedGroup pointer={`${place}/active`} problems={problems} label={text('columnState')}>
        <Checkbox
          label={text('openLabel')}
          checked={!isClosed}
          onChange={(_, { checked }) =>
            edit({ active: checked === true, ...(checked === true && { successor: '' }) })
          }
        />
      </PlacedGroup>
      {isClosed || entry.successor !== undefined ? (
        <PlacedField pointer={`${place}/successor`} problems={problems} label={text('fieldSuccessor')}>
          <Select value={entry.successor ?? ''} onChange={(_, { value }) => edit({ successor: value })}>
            <MailboxOptions
              source={source}
              value={entry.successor}
              without={entry.id}
              none={text('successorNone')}
            />
          </Select>
        </PlacedField>
      ) : null}
      <div className={styles.boxes}>
        {MARKS.map(([field, label, hint]) => (
          <PlacedField
            key={field}
            pointer={`${place}/${field}`}
            problems={problems}
            label=""
            hint={text(hint)}
          >
            <Checkbox
              label={text(label)}
              checked={entry[field] === true}
              onChange={(_, { checked }) => edit({ [field]: checked === true })}
            />
          </PlacedField>
        ))}
      </div>
      <PlacedField pointer={`${place}/level`} problems={problems} label={text('fieldLevel')}>
        <Select
          value={entry.level ?? ''}
          onChange={(_, { value }) => edit({ level: (value || undefined) as typeof entry.level })}
        >
          <option value="">{text('levelNone')}</option>
          <option value="central">{text('levelCentral')}</option>
          <option value="unit">{text('levelUnit')}</option>
        </Select>
      </PlacedField>
    </div>
  );
}

import { Checkbox, makeStyles } from '@fluentui/react-components';
import { KINDS, UNITS } from '../../policy/labels';
import texts from '../../texts/admin-mailboxes.texts.json';
import kindTexts from '../../texts/kinds.texts.json';
import unitTexts from '../../texts/units.texts.json';
import { useTexts } from '../../ui/texts-context';
import { PlacedGroup } from '../form/PlacedField';
import type { MailboxFormProps } from './MailboxDialog';

const useStyles = makeStyles({
  boxes: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))' },
});

/** The units and kinds that come to a mailbox. */
export function MailboxTakes({ problems, index, entry, edit }: MailboxFormProps) {
  const styles = useStyles();
  const text = useTexts(texts);
  const kind = useTexts(kindTexts);
  const unit = useTexts(unitTexts);
  const kinds = entry.kinds ?? [];
  // "none" is for what nobody inside takes: offered only where a file has it, to take it out.
  const units = UNITS.filter((one) => one !== 'none' || entry.units.includes(one));
  return (
    <>
      <PlacedGroup
        pointer={`/mailboxes/${index}/units`}
        problems={problems}
        label={text('fieldUnits')}
        hint={text('unitsHint')}
        className={styles.boxes}
      >
        {units.map((one) => (
          <Checkbox
            key={one}
            label={unit(one)}
            checked={entry.units.includes(one)}
            onChange={() => edit({ units: toggled(entry.units, one) })}
          />
        ))}
      </PlacedGroup>
      <PlacedGroup
        pointer={`/mailboxes/${index}/kinds`}
        problems={problems}
        label={text('fieldKinds')}
        hint={text('kindsHint')}
        className={styles.boxes}
      >
        {KINDS.map((one) => (
          <Checkbox
            key={one}
            label={kind(one)}
            checked={kinds.includes(one)}
            onChange={() => edit({ kinds: toggled(kinds, one) })}
          />
        ))}
      </PlacedGroup>
    </>
  );
}

function toggled<Label>(labels: readonly Label[], label: Label): Label[] {
  return labels.includes(label) ? labels.filter((one) => one !== label) : [...labels, label];
}

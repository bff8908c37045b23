import { Checkbox, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import texts from '../../texts/admin-mailboxes.texts.json';
import { useTexts } from '../../ui/texts-context';
import { PlacedField, PlacedGroup } from '../form/PlacedField';
import type { KeeperEntry } from './mailbox-entry';
import type { MailboxFormProps } from './MailboxDialog';
import { MailboxOptions } from './MailboxOptions';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
});

const LABELS = { responsible: 'fieldResponsible', substitute: 'fieldSubstitute' } as const;

/** Who is responsible for a mailbox and who watches it when they are away (OSB-33, OSB-34). */
export function MailboxKeepers(props: MailboxFormProps) {
  return (
    <>
      <Keeper {...props} who="responsible" />
      <Keeper {...props} who="substitute" />
    </>
  );
}

function Keeper(props: MailboxFormProps & { readonly who: keyof typeof LABELS }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { source, problems, index, entry, edit, who } = props;
  const keeper: KeeperEntry = entry[who] ?? { name: '' };
  const place = `/mailboxes/${index}/${who}`;
  const put = (part: Partial<KeeperEntry>, field: string) =>
    edit({ [who]: { ...keeper, ...part } }, `${who}/${field}`);
  return (
    <PlacedGroup
      pointer={place}
      problems={problems.filter(({ pointer }) => pointer === place)}
      label={text(LABELS[who])}
      className={styles.fields}
    >
      <PlacedField pointer={`${place}/name`} problems={problems} label={text('keeperName')}>
        <Input value={keeper.name ?? ''} onChange={(_, { value }) => put({ name: value }, 'name')} />
      </PlacedField>
      <PlacedField pointer={`${place}/address`} problems={problems} label={text('keeperAddress')}>
        <Input
          type="email"
          value={keeper.address ?? ''}
          onChange={(_, { value }) => put({ address: value.trim() }, 'address')}
        />
      </PlacedField>
      <PlacedField pointer={`${place}/mailbox`} problems={problems} label={text('keeperMailbox')}>
        <Select value={keeper.mailbox ?? ''} onChange={(_, { value }) => put({ mailbox: value }, 'mailbox')}>
          <MailboxOptions
            source={source}
            value={keeper.mailbox}
            without={entry.id}
            none={text('mailboxNone')}
          />
        </Select>
      </PlacedField>
      {keeper.name ? (
        <Checkbox
          label={text('keeperExample')}
          checked={keeper.example === true}
          onChange={(_, { checked }) => put({ example: checked === true ? true : undefined }, 'example')}
        />
      ) : null}
    </PlacedGroup>
  );
}

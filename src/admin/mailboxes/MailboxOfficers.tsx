import { Button, Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import texts from '../../texts/admin-mailboxes.texts.json';
import { useTexts } from '../../ui/texts-context';
import { PlacedField, PlacedGroup } from '../form/PlacedField';
import type { MailboxEntry } from './mailbox-entry';
import { MailboxAreas } from './MailboxAreas';
import type { MailboxFormProps } from './MailboxDialog';

type Officer = NonNullable<MailboxEntry['officers']>[number];

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  officer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

/** Who handles which areas of a mailbox (OSB-26). */
export function MailboxOfficers({ source, problems, index, entry, edit }: MailboxFormProps) {
  const styles = useStyles();
  const text = useTexts(texts);
  const officers = entry.officers ?? [];
  const place = `/mailboxes/${index}/officers`;
  const put = (number: number, part: Partial<Officer>, field: string) =>
    edit(
      { officers: officers.map((one, at) => (at === number ? { ...one, ...part } : one)) },
      `officers/${number}/${field}`,
    );
  return (
    <PlacedGroup
      pointer={place}
      problems={problems.filter(({ pointer }) => pointer === place)}
      label={text('officers')}
      className={styles.list}
    >
      {officers.map((officer, number) => {
        const at = `${place}/${number}`;
        return (
          <div
            key={number}
            className={styles.officer}
            role="group"
            aria-label={text('officerNumber', { number: number + 1 })}
          >
            <div className={styles.fields}>
              <PlacedField pointer={`${at}/name`} problems={problems} label={text('keeperName')}>
                <Input
                  value={officer.name}
                  onChange={(_, { value }) => put(number, { name: value }, 'name')}
                />
              </PlacedField>
              <PlacedField pointer={`${at}/address`} problems={problems} label={text('fieldAddress')}>
                <Input
                  type="email"
                  value={officer.address}
                  onChange={(_, { value }) => put(number, { address: value.trim() }, 'address')}
                />
              </PlacedField>
            </div>
            <MailboxAreas
              source={source}
              problems={problems}
              areas={officer.areas}
              place={`${at}/areas`}
              onAreas={(areas, language) => put(number, { areas: withoutEmpty(areas) }, `areas/${language}`)}
            />
            <div>
              <Checkbox
                label={text('keeperExample')}
                checked={officer.example === true}
                onChange={(_, { checked }) =>
                  put(number, { example: checked === true ? true : undefined }, 'example')
                }
              />
              <Button
                size="small"
                onClick={() => edit({ officers: officers.filter((_, other) => other !== number) })}
              >
                {text('removeOfficer', { number: number + 1 })}
              </Button>
            </div>
          </div>
        );
      })}
      <div>
        <Button
          size="small"
          icon={<AddRegular />}
          onClick={() => edit({ officers: [...officers, { name: '', address: '', areas: {} }] })}
        >
          {text('addOfficer')}
        </Button>
      </div>
    </PlacedGroup>
  );
}

/** A language without words is left out of the file. */
function withoutEmpty(areas: Officer['areas']): Officer['areas'] {
  return Object.fromEntries(Object.entries(areas).filter(([, words]) => words.length > 0));
}

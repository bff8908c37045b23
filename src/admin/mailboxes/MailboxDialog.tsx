import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import texts from '../../texts/admin-mailboxes.texts.json';
import { useLanguage, useTexts } from '../../ui/texts-context';
import { EditorDialog } from '../EditorDialog';
import { ProblemLines } from '../form/PlacedField';
import type { SectionProps } from '../section';
import { MailboxAreas } from './MailboxAreas';
import { MailboxIdentity } from './MailboxIdentity';
import { MailboxKeepers } from './MailboxKeepers';
import { MailboxOfficers } from './MailboxOfficers';
import { MailboxStateFields } from './MailboxStateFields';
import { MailboxTakes } from './MailboxTakes';
import { type MailboxEntry, movedEntry, tidyEntry, withEntry } from './mailbox-entry';
import { mailboxName } from './mailbox-rows';

const useStyles = makeStyles({
  problems: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  place: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** What every part of the form for one mailbox gets. */
export interface MailboxFormProps extends SectionProps {
  /** The mailbox's number in the file, from 0. */
  readonly index: number;
  readonly entry: MailboxEntry;
  /** Changes the mailbox; `field` joins what is typed in one field into one step of undo. */
  readonly edit: (part: Partial<MailboxEntry>, field?: string) => void;
}

/** The form for one mailbox. Every change stands in the file at once; undo takes it back. */
export function MailboxDialog(
  props: SectionProps & {
    readonly index: number;
    /** The mailbox has another number now. */
    readonly onMoved: (index: number) => void;
    readonly onClose: () => void;
  },
) {
  const styles = useStyles();
  const text = useTexts(texts);
  const language = useLanguage();
  const { source, problems, change, index, onMoved, onClose } = props;
  const entry = source.mailboxes[index];
  if (!entry) return null;
  const edit: MailboxFormProps['edit'] = (part, field) =>
    change(
      (before) => withEntry(before, index, (now) => tidyEntry({ ...now, ...part })),
      field && `/mailboxes/${index}/${field}`,
    );
  const form: MailboxFormProps = { ...props, entry, edit };
  const whole = problems.filter(({ pointer }) => pointer === `/mailboxes/${index}`);
  const move = (to: number) => {
    change((before) => movedEntry(before, index, to));
    onMoved(to);
  };
  return (
    <EditorDialog
      heading={text('editHeading', { name: mailboxName(entry, language) || text('unnamed') })}
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          {text('done')}
        </Button>
      }
    >
      {whole.length > 0 ? (
        <p className={styles.problems}>
          <ProblemLines problems={whole} />
        </p>
      ) : null}
      <MailboxIdentity {...form} />
      <MailboxStateFields {...form} />
      <MailboxTakes {...form} />
      <MailboxAreas
        {...form}
        areas={entry.areas}
        place={`/mailboxes/${index}/areas`}
        onAreas={(areas, one) => edit({ areas }, `areas/${one}`)}
      />
      <MailboxKeepers {...form} />
      <MailboxOfficers {...form} />
      <div className={styles.place}>
        <span>{text('place', { place: index + 1, all: source.mailboxes.length })}</span>
        <Button
          size="small"
          icon={<ArrowUpRegular />}
          disabledFocusable={index === 0}
          onClick={() => index > 0 && move(index - 1)}
        >
          {text('moveUp')}
        </Button>
        <Button
          size="small"
          icon={<ArrowDownRegular />}
          disabledFocusable={index === source.mailboxes.length - 1}
          onClick={() => index < source.mailboxes.length - 1 && move(index + 1)}
        >
          {text('moveDown')}
        </Button>
      </div>
    </EditorDialog>
  );
}

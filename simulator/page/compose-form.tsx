import { Button, Input, makeStyles, Select, Text, tokens, useId } from '@fluentui/react-components';
import {
  AttachRegular,
  DeleteRegular,
  DismissRegular,
  DocumentRegular,
  MailRegular,
  SendRegular,
} from '@fluentui/react-icons';
import { useRef } from 'react';
import type { Draft, PeopleField } from '../host/draft';
import { notificationOf } from '../host/notification';
import { readableSize } from './attachment-list';
import { CommandButton } from './command-button';
import { ComposeBody } from './compose-body';
import { useDesk, useObserved, useWords } from './desk-context';
import { InfoBars } from './info-bars';
import { PeopleInput } from './people-input';
import { Ribbon } from './ribbon';
import { SendAlert } from './send-alert';
import { filled } from './words';

const FIELDS: readonly PeopleField[] = ['to', 'cc', 'bcc'];

const useStyles = makeStyles({
  form: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  card: {
    flex: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    overflow: 'hidden',
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    alignItems: 'center',
    gap: '2px 10px',
    padding: '10px 16px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  label: { color: tokens.colorNeutralForeground3 },
  files: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    margin: 0,
    padding: '8px 16px 0',
    listStyleType: 'none',
    maxHeight: '96px',
    overflowY: 'auto',
  },
  file: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    maxWidth: '280px',
    paddingLeft: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  size: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});

/** A form that the person can change and send. */
export function ComposeForm({ draft }: { readonly draft: Draft }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords();
  const subject = useId('subject');
  const from = useId('from');
  const file = useRef<HTMLInputElement>(null);
  useObserved(draft);
  return (
    <div className={styles.form}>
      <Ribbon buttons={desk.manifest.compose} draft={draft}>
        <CommandButton
          appearance="primary"
          icon={<SendRegular />}
          label={words.send}
          onClick={() => void send()}
        />
        <CommandButton
          icon={<DeleteRegular />}
          label={words.discard}
          onClick={() => desk.drafts.discard(draft)}
        />
        <CommandButton icon={<AttachRegular />} label={words.attach} onClick={() => file.current?.click()} />
      </Ribbon>
      <div className={styles.card}>
        <InfoBars item={draft} />
        <div className={styles.fields}>
          <label htmlFor={from} className={styles.label}>
            <Text size={200}>{words.from}</Text>
          </label>
          <Select
            id={from}
            size="small"
            appearance="underline"
            value={draft.from?.address ?? desk.user.address}
            onChange={(_event, { value }) =>
              draft.setFrom(value === desk.user.address ? null : desk.sharedMailbox)
            }
          >
            <option>{desk.user.address}</option>
            <option>{desk.sharedMailbox.address}</option>
          </Select>
          {FIELDS.map((field) => (
            <PeopleInput key={field} draft={draft} field={field} label={words[field]} />
          ))}
          <label htmlFor={subject} className={styles.label}>
            <Text size={200}>{words.subject}</Text>
          </label>
          <Input
            id={subject}
            appearance="underline"
            value={draft.subject}
            maxLength={255}
            onChange={(_event, { value }) => draft.setSubject(value)}
          />
        </div>
        {draft.attachments.length > 0 && (
          <ul className={styles.files} aria-label={words.attachments}>
            {draft.attachments.map(({ id, name, size, outgoing }) => (
              <li key={id} className={styles.file}>
                {outgoing.kind === 'message' ? <MailRegular /> : <DocumentRegular />}
                <Text size={200} className={styles.name}>
                  {name}
                </Text>
                <Text size={100} className={styles.size}>
                  {readableSize(size, desk.locale)}
                </Text>
                <Button
                  size="small"
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label={filled(words.remove, { name })}
                  onClick={() => draft.detach(id)}
                />
              </li>
            ))}
          </ul>
        )}
        <ComposeBody draft={draft} />
      </div>
      {draft.alert === '' ? null : <SendAlert draft={draft} />}
      <input
        ref={file}
        type="file"
        hidden
        aria-label={words.attach}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          event.target.value = '';
          if (chosen) void desk.drafts.fileFrom(chosen).then((attachment) => draft.attach(attachment));
        }}
      />
    </div>
  );

  async function send(): Promise<void> {
    if (FIELDS.every((field) => draft.people[field].length === 0)) {
      const others = draft.notifications.filter((bar) => bar.key !== 'no-receiver');
      draft.notifications = [...others, notificationOf('no-receiver', 2, words.noReceiver, false, '')];
      draft.changed();
      return;
    }
    await desk.drafts.send(draft);
  }
}

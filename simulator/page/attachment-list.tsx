import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DocumentRegular, MailRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { MailAttachment, MailFacts } from '../mail-facts';
import { AttachedMessageDialog } from './attached-message-dialog';
import { useDesk, useWords } from './desk-context';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    margin: 0,
    padding: '0 20px 10px',
    listStyleType: 'none',
    maxHeight: '96px',
    overflowY: 'auto',
    flexShrink: 0,
  },
  file: { maxWidth: '260px', minWidth: 0, justifyContent: 'flex-start', padding: '4px 10px' },
  text: { display: 'flex', flexDirection: 'column', minWidth: 0, textAlign: 'left' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  size: { color: tokens.colorNeutralForeground3 },
});

/** The attachments of a message. An attached message opens, a file is saved. */
export function AttachmentList({ facts }: { readonly facts: MailFacts }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords();
  const [opened, setOpened] = useState<MailFacts | null>(null);
  const listed = facts.attachments.filter((attachment) => !attachment.inline);
  // Parts of an attached message are not in the mailbox, so only their names can be shown.
  const inMailbox = !facts.id.includes('/');
  if (listed.length === 0) return null;
  return (
    <>
      <ul className={styles.list} aria-label={words.attachments}>
        {listed.map((attachment) => (
          <li key={attachment.id}>
            <Button
              className={styles.file}
              disabled={!inMailbox}
              icon={attachment.kind === 'message' ? <MailRegular /> : <DocumentRegular />}
              aria-label={`${attachment.kind === 'message' ? words.open : words.save} ${attachment.name}`}
              onClick={() => void open(attachment)}
            >
              <span className={styles.text}>
                <span className={styles.name}>{attachment.name}</span>
                <Text size={100} className={styles.size}>
                  {readableSize(attachment.size, desk.locale)}
                </Text>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {opened && <AttachedMessageDialog facts={opened} onClose={() => setOpened(null)} />}
    </>
  );

  async function open(attachment: MailAttachment): Promise<void> {
    if (attachment.kind === 'message') {
      setOpened(await desk.client.attachedMessage(facts.id, attachment.index));
      return;
    }
    const { content } = await desk.client.attachment(facts.id, attachment.index);
    const link = document.createElement('a');
    link.href = `data:application/octet-stream;base64,${content}`;
    link.download = attachment.name;
    link.click();
  }
}

/** Bytes as people read them. */
export function readableSize(bytes: number, locale: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value)} ${unit}`;
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { Person } from '../mail/message';
import { useTexts } from './texts-context';
import texts from '../texts/start.texts.json';
import type { TextValues } from '../texts/say';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  subject: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
});

/** What stands at the top of the pane: the first useful thing on screen. */
export interface MessageHeaderProps {
  readonly sender: Person | null;
  readonly subject: string;
  /** When the authority first got it, in words; null when that is not known. */
  readonly received: string | null;
  /** When the sender's own computer says that it was sent; stands in when `received` is not known. */
  readonly sent: string | null;
  /** Who passed it on, oldest first; empty when nobody did. */
  readonly passedOnBy: readonly string[];
}

/** Who wrote, about what, when. `headingRef`: where the keyboard lands when a form leads back here. */
export function MessageHeader({
  headingRef,
  ...props
}: MessageHeaderProps & { readonly headingRef?: Ref<HTMLHeadingElement> }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { sender, passedOnBy } = props;
  const isForwarded = passedOnBy.length > 0;
  return (
    <header className={styles.header}>
      {isForwarded ? <span className={styles.label}>{text('writtenBy')}</span> : null}
      <h1 className={styles.name} tabIndex={-1} ref={headingRef}>
        {sender?.name || sender?.address || text('noSender')}
      </h1>
      {sender?.name && sender.address ? <span className={styles.quiet}>{sender.address}</span> : null}
      <span className={styles.subject} title={props.subject}>
        {props.subject.trim() || text('noSubject')}
      </span>
      <span className={styles.quiet}>{whenText(props, text)}</span>
      {isForwarded ? (
        <span className={styles.quiet}>{text('passedOnBy', { names: passedOnBy.join(' → ') })}</span>
      ) : null}
    </header>
  );
}

function whenText(
  { received, sent }: { readonly received: string | null; readonly sent: string | null },
  text: (key: keyof typeof texts, values?: TextValues) => string,
): string {
  if (received !== null) return text('received', { when: received });
  return sent === null
    ? text('receivedUnknown')
    : `${text('sent', { when: sent })}. ${text('receivedUnknown')}.`;
}

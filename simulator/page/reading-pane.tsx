import { makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  ArrowForwardRegular,
  ArrowReplyAllRegular,
  ArrowReplyRegular,
  MailRegular,
} from '@fluentui/react-icons';
import { AppointmentView } from './appointment-view';
import { CommandButton } from './command-button';
import { useDesk, useWords } from './desk-context';
import { MessageView } from './message-view';
import { Ribbon } from './ribbon';

const useStyles = makeStyles({
  pane: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  nothing: {
    flex: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '12px',
    color: tokens.colorNeutralForeground3,
  },
  icon: { fontSize: '64px', color: tokens.colorNeutralForegroundDisabled },
});

/** What is selected, with the commands for it above. */
export function ReadingPane() {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords();
  const { item } = desk;
  if (item?.mode === 'appointment') return <AppointmentView appointment={item} />;
  if (item?.mode !== 'read') {
    return (
      <div className={styles.nothing}>
        <MailRegular className={styles.icon} aria-hidden />
        <Text>{words.nothingSelected}</Text>
      </div>
    );
  }
  const { facts } = item;
  return (
    <div className={styles.pane}>
      <Ribbon buttons={desk.manifest.read} draft={null}>
        <CommandButton
          icon={<ArrowReplyRegular />}
          label={words.reply}
          onClick={() => void desk.drafts.reply(facts, false, '', [])}
        />
        <CommandButton
          icon={<ArrowReplyAllRegular />}
          label={words.replyAll}
          onClick={() => void desk.drafts.reply(facts, true, '', [])}
        />
        <CommandButton
          icon={<ArrowForwardRegular />}
          label={words.forward}
          onClick={() => desk.drafts.forward(facts)}
        />
      </Ribbon>
      <MessageView key={facts.id} item={item} />
    </div>
  );
}

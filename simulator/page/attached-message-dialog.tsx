import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  makeStyles,
} from '@fluentui/react-components';
import type { MailFacts } from '../mail-facts';
import { useWords } from './desk-context';
import { MessageContent } from './message-view';

const useStyles = makeStyles({
  surface: { width: '760px', maxWidth: '90vw' },
  content: { display: 'flex', flexDirection: 'column', height: '60vh', padding: 0 },
});

/** A message that is attached to the open one, shown for reading. Add-ins do not see it, as in Outlook. */
export function AttachedMessageDialog({
  facts,
  onClose,
}: {
  readonly facts: MailFacts;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const words = useWords();
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface} aria-label={facts.subject}>
        <DialogBody>
          <DialogContent className={styles.content}>
            <MessageContent facts={facts} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

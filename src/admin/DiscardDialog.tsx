import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import texts from '../texts/admin.texts.json';
import { useTexts } from '../ui/texts-context';
import type { EditedFile } from './editor-state';
import type { FileActions } from './use-file-actions';

/** Asks before unsaved changes are left. */
export function DiscardDialog(props: {
  readonly file: EditedFile;
  readonly onAnswer: FileActions['answer'];
}) {
  const text = useTexts(texts);
  const { file, onAnswer } = props;
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && void onAnswer('cancel')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text('discardHeading')}</DialogTitle>
          <DialogContent>{text('discardText', { name: String(file.history.present.name) })}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => void onAnswer('save')}>
              {text('saveFirst')}
            </Button>
            <Button onClick={() => void onAnswer('go-on')}>{text('goOnWithout')}</Button>
            <Button onClick={() => void onAnswer('cancel')}>{text('cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Draft } from '../host/draft';
import { useDesk, useWords } from './desk-context';

/** Outlook's own box when an add-in stops a message: a soft block has no *Send anyway*. */
export function SendAlert({ draft }: { readonly draft: Draft }) {
  const desk = useDesk();
  const words = useWords();
  return (
    <Dialog open modalType="alert" onOpenChange={() => draft.stopSending('')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{desk.addinName}</DialogTitle>
          <DialogContent>{draft.alert}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => draft.stopSending('')}>
              {words.dontSend}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

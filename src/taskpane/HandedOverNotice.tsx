import texts from '../texts/hand-over.texts.json';
import { CopyText } from '../ui/CopyText';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';
import { usePane } from './pane-context';

/**
 * After a reply was opened empty for the event to fill: nobody tells whether it did, so the text can be copied until the
 * person says that it is not needed. Dismissing also takes it out of the settings.
 */
export function HandedOverNotice() {
  const text = useTexts(texts);
  const { host, state, store } = usePane();
  const { handedOver } = state.work;
  if (handedOver === null) return null;
  const dismiss = () => {
    store.changeWork({ handedOver: null });
    void host.settings.write('answer', null);
  };
  return (
    <>
      <Notice intent="info" onDismiss={dismiss}>
        {text('handedOver')}
      </Notice>
      <CopyText text={handedOver} />
    </>
  );
}

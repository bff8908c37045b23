import { Button } from '@fluentui/react-components';
import failureTexts from '../texts/failures.texts.json';
import texts from '../texts/start.texts.json';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';
import { usePane } from './pane-context';
import { SupportButton } from './SupportButton';
import { useUpdate } from './use-update';

/** Nothing could be found out about the open item: says why and lets the person try again. */
export function ReadingFailed(props: { readonly because: 'failed' | 'part-missing' }) {
  const failure = useTexts(failureTexts);
  const text = useTexts(texts);
  const { store } = usePane();
  const { isNew, reload } = useUpdate(props.because === 'part-missing');
  return (
    <Notice
      intent="error"
      heading={isNew ? text('updatedHeading') : failure('readingHeading')}
      actions={
        <>
          <Button size="small" onClick={isNew ? reload : () => void store.start()}>
            {text(isNew ? 'reload' : 'tryAgain')}
          </Button>
          <SupportButton />
        </>
      }
    >
      {isNew
        ? text('updatedText')
        : props.because === 'failed'
          ? failure('readingText')
          : text('partMissing')}
    </Notice>
  );
}

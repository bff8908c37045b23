import texts from '../texts/trail.texts.json';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';
import { usePane } from './pane-context';
import type { ReadyReading } from './pane-state';

/** In a reply to a message that was passed on: it goes to the one who first wrote (OSB-28), or what to do where it can't. */
export function OriginalSenderNotice(props: { readonly reading: ReadyReading }) {
  const text = useTexts(texts);
  const { host } = usePane();
  const { carrier, original } = props.reading.unwrapped;
  const address = original.from?.address ?? '';
  if (original === carrier || address === '') return null;
  const goesThere = host.can('open-new-message');
  return (
    <Notice intent={goesThere ? 'info' : 'warning'}>
      {text(goesThere ? 'repliesToOriginal' : 'replyGoesToForwarder', { address })}
    </Notice>
  );
}

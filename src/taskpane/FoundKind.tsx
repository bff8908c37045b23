import texts from '../texts/kinds.texts.json';
import { useTexts } from '../ui/texts-context';
import { usePane } from './pane-context';
import type { ReadyReading } from './pane-state';

/** The kind that holds now, in a word: the suggested one or the one chosen. */
export function FoundKind(props: { readonly reading: ReadyReading }) {
  const kind = useTexts(texts);
  const { chosenKind } = usePane().state.work;
  return <>{kind(chosenKind ?? props.reading.suggestion.kind)}</>;
}

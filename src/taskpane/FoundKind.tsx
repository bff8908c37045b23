import texts from '../texts/kinds.texts.json';
import readingTexts from '../texts/reading.texts.json';
import { useTexts } from '../ui/texts-context';
import { usePane } from './pane-context';
import type { ReadyReading } from './pane-state';

/** The kind that holds now, and whose choice it is when it is not the suggested one, for a screen reader. */
export function FoundKind(props: { readonly reading: ReadyReading }) {
  const kind = useTexts(texts);
  const text = useTexts(readingTexts);
  const { chosenKind } = usePane().state.work;
  const { shown, suggestion } = props.reading;
  if (chosenKind !== null) return <>{`${kind(shown.kind)}. ${text('chosenByYou')}`}</>;
  return (
    <>{shown.kind === suggestion.kind ? kind(shown.kind) : `${kind(shown.kind)}. ${text('chosenBefore')}`}</>
  );
}

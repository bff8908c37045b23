import { Button } from '@fluentui/react-components';
import texts from '../texts/guidance.texts.json';
import { useTexts } from './texts-context';
import type { Folded } from './use-folded';

const NAMES = {
  steps: { more: 'moreSteps', one: 'moreStepsOne', fewer: 'fewerSteps' },
  deadlines: { more: 'moreDeadlines', one: 'moreDeadlinesOne', fewer: 'fewerDeadlines' },
  contacts: { more: 'moreContacts', one: 'moreContactsOne', fewer: 'fewerContacts' },
} as const;

/** Shows and hides the rest of a folded list; nothing when the list is short. */
export function FoldButton(props: { readonly what: keyof typeof NAMES; readonly list: Folded<unknown> }) {
  const text = useTexts(texts);
  const { rest, isUnfolded, toggle } = props.list;
  const { more, one, fewer } = NAMES[props.what];
  if (rest === 0) return null;
  return (
    <div>
      <Button size="small" aria-expanded={isUnfolded} onClick={toggle}>
        {isUnfolded ? text(fewer) : text(rest === 1 ? one : more, { count: rest })}
      </Button>
    </div>
  );
}

import { Field } from '@fluentui/react-components';
import type { ForwardWay } from '../forwarding/forward-ways';
import texts from '../texts/trail.texts.json';
import { PaneSelect } from '../ui/PaneSelect';
import { useTexts } from '../ui/texts-context';

const NAMES = { 'new-message': 'wayNew', 'own-forward': 'wayOwn' } as const satisfies Record<
  ForwardWay['id'],
  keyof typeof texts
>;

/** How it is passed on, where there is more than one way. */
export function ForwardWayField(props: {
  readonly ways: readonly ForwardWay[];
  readonly chosen: ForwardWay | undefined;
  readonly onChoose: (id: ForwardWay['id']) => void;
}) {
  const text = useTexts(texts);
  const { ways, chosen } = props;
  if (!chosen || (ways.length < 2 && chosen.id === 'new-message')) return null;
  return (
    <Field label={text('way')} hint={chosen.id === 'own-forward' ? text('wayOwnHint') : undefined}>
      <PaneSelect value={chosen.id} onChange={(_, { value }) => props.onChoose(value as ForwardWay['id'])}>
        {ways.map(({ id }) => (
          <option key={id} value={id}>
            {text(NAMES[id])}
          </option>
        ))}
      </PaneSelect>
    </Field>
  );
}

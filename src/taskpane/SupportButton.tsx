import { Button } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import texts from '../texts/start.texts.json';
import { useTexts } from '../ui/texts-context';
import { usePane } from './pane-context';

/** The way to the page for whoever helps, and back to where the person was. */
export function SupportButton() {
  const text = useTexts(texts);
  const { store, state } = usePane();
  return (
    <Button
      size="small"
      icon={<QuestionCircleRegular />}
      onClick={() => store.changeWork({ view: 'support', returnTo: state.work.view })}
    >
      {text('support')}
    </Button>
  );
}

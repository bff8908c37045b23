import { lazy } from 'react';
import texts from '../texts/start.texts.json';
import { EmptyState } from '../ui/EmptyState';
import { PaneLayout } from '../ui/PaneLayout';
import { useTexts } from '../ui/texts-context';
import { MessageScreen } from './MessageScreen';
import { usePane } from './pane-context';
import { PartBoundary } from './PartBoundary';

const DraftScreen = lazy(async () => ({
  default: (await import(/* webpackChunkName: "forms" */ './DraftScreen')).DraftScreen,
}));

/** The screen for what is open beside the pane. */
export function ItemScreen() {
  const text = useTexts(texts);
  const { item } = usePane().state;
  switch (item.kind) {
    case 'message':
      // A new key per message: no field of one message can show up in another.
      return <MessageScreen key={item.head.id} head={item.head} />;
    case 'draft':
      return (
        <PartBoundary isScreen label={text('starting')}>
          <DraftScreen />
        </PartBoundary>
      );
    case 'appointment':
      return (
        <PaneLayout>
          <EmptyState heading={text('appointmentHeading')} text={text('appointmentText')} />
        </PaneLayout>
      );
    case 'none':
      return (
        <PaneLayout>
          <EmptyState heading={text('noItemHeading')} text={text('noItemText')} />
        </PaneLayout>
      );
  }
}

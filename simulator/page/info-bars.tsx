import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Draft } from '../host/draft';
import type { Notification } from '../host/notification';
import type { OpenMessage } from '../host/open-item';
import { useDesk, useWords } from './desk-context';

const INTENTS: Readonly<Record<Notification['kind'], MessageBarIntent>> = {
  information: 'info',
  progress: 'info',
  error: 'error',
  insight: 'success',
};

/** What the add-in says above a message with `notificationMessages`. */
export function InfoBars({ item }: { readonly item: OpenMessage | Draft }) {
  const desk = useDesk();
  const words = useWords();
  return item.notifications.map((notification) => (
    <MessageBar key={notification.key} intent={INTENTS[notification.kind]} layout="multiline">
      <MessageBarBody>{notification.message}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words.dismiss}
            onClick={() => dismiss(notification)}
          />
        }
      />
    </MessageBar>
  ));

  function dismiss(notification: Notification): void {
    item.notifications = item.notifications.filter((other) => other !== notification);
    item.changed();
    desk.panes.fire('olkInfobarClicked', [{ infobarType: 0 }]);
  }
}

/** One info bar above a message. The wire has numbers, the answer to `getAllAsync` words. */
export interface Notification {
  readonly key: string;
  readonly kind: 'information' | 'progress' | 'error' | 'insight';
  readonly message: string;
  readonly persistent: boolean;
  readonly icon: string;
}

const KINDS = ['information', 'progress', 'error', 'insight'] as const;
const OFFICE_NAMES = {
  information: 'informationalMessage',
  progress: 'progressIndicator',
  error: 'errorMessage',
  insight: 'insightMessage',
} as const;

/** @param type as office.js sends it: 0 information, 1 progress, 2 error, 3 insight */
export function notificationOf(
  key: string,
  type: number,
  message: string,
  persistent: boolean,
  icon: string,
): Notification {
  return { key, kind: KINDS[type] ?? 'information', message, persistent, icon };
}

/** As `notificationMessages.getAllAsync` gives it. */
export function officeNotification(notification: Notification): Record<string, unknown> {
  const { key, kind, message, persistent, icon } = notification;
  return { key, type: OFFICE_NAMES[kind], message, persistent, icon };
}

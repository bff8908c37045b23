/** What the pane runs in. `unreachable`: office.js was blocked or never became ready. */
export type Surroundings = 'outlook' | 'outside' | 'unreachable';

/** Milliseconds until we say that Outlook does not answer; on a slow line office.js takes a few seconds. */
export const READY_TIME_LIMIT = 15_000;

/**
 * Waits for office.js. When its script is blocked `Office.onReady` never answers, so there is a time limit;
 * `whenLate` is called when it becomes ready after all.
 */
export function officeReady(
  timeLimit: number,
  whenLate: (surroundings: Surroundings) => void,
): Promise<Surroundings> {
  if (typeof Office === 'undefined' || typeof Office.onReady !== 'function') {
    return Promise.resolve('unreachable');
  }
  return new Promise((resolve) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      resolve('unreachable');
    }, timeLimit);
    void Office.onReady((info) => {
      clearTimeout(timer);
      const surroundings = String(info.host) === 'Outlook' ? 'outlook' : 'outside';
      if (isLate) whenLate(surroundings);
      else resolve(surroundings);
    });
  });
}

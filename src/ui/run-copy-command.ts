/**
 * Asks the browser to copy what is selected. Outlook on the web forbids the clipboard interface (office-js #3480), the old
 * command mostly works. False: the person copies it by hand.
 */
export function runCopyCommand(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

/**
 * Which build runs: the hash in the name of the pane's own script, which changes with any part of it. `''` when the page
 * does not say.
 */
export function ownBuild(page: Document): string {
  const script = page.querySelector<HTMLScriptElement>('script[src*="taskpane."]');
  return buildIn(script?.getAttribute('src') ?? '');
}

/** The build that a page or an address names; `''` when it names none. */
function buildIn(text: string): string {
  return /taskpane\.([0-9a-f]{10})\.js/.exec(text)?.[1] ?? '';
}

/**
 * Whether the server gives another build by now: then parts of this one may be gone. False when that can't be found out.
 */
export async function isUpdated(page: Document, fetchPage: typeof fetch): Promise<boolean> {
  try {
    const response = await fetchPage('taskpane.html', { cache: 'no-cache' });
    const served = response.ok ? buildIn(await response.text()) : '';
    return served !== '' && served !== ownBuild(page);
  } catch {
    return false;
  }
}

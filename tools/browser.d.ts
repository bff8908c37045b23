/** What a browser for tests is started with. */
export const BROWSER_ARGUMENTS: string[];

/** The browser to test with, or null when there is none. */
export function findBrowser(): string | null;

/** Finds a browser or installs one; null, with a sentence on standard error, when neither works. */
export function ensureBrowser(): string | null;

/** The language of Outlook's own texts (BCP 47); English when Outlook does not say. */
export function displayLanguage(): string {
  return Office.context.displayLanguage ?? 'en-US';
}

/** Host, platform, version and locale, as Outlook on the web writes them into the address of the pane. */
const HOST_INFO = /[?&]_host_Info=[^$|&]*[$|][^$|&]*[$|][^$|&]*[$|]([a-z]{2,3}(?:-[a-z]{2,4})?)/i;

/** The language to speak when office.js is not there to ask: Outlook's from the address, else the browser's. */
export function languageWithoutOffice(address: string, browserLanguage: string): string {
  return HOST_INFO.exec(decodeURIComponent(address))?.[1] ?? browserLanguage;
}

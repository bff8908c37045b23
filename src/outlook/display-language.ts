/** The language of Outlook's own texts (BCP 47); English when Outlook does not say. */
export function displayLanguage(): string {
  return Office.context.displayLanguage ?? 'en-US';
}

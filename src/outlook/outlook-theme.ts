import { hostCall } from './host-call';

/** The look that Outlook has now. High contrast comes from the system and is the style sheet's business. */
export type OutlookTheme = 'light' | 'dark';

/** A background darker than this (0 black, 1 white) is a dark theme. */
const DARK_BELOW = 0.4;

/**
 * The theme to start with, best source first: `officeTheme` (1.14) → the page's own background, which some clients
 * set → what the system prefers. Outlook fills only the colours, never `isDarkTheme` (office-js #6912).
 */
export function currentTheme(): OutlookTheme {
  const office = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  return (
    themeOf(office?.bodyBackgroundColor) ??
    themeOf(getComputedStyle(document.body).backgroundColor) ??
    (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
  );
}

/** Follows Outlook's theme and the system's, for as long as the pane lives. */
export function onThemeChanged(listener: (theme: OutlookTheme) => void): void {
  window
    .matchMedia('(prefers-color-scheme: dark)')
    .addEventListener('change', () => listener(currentTheme()));
  void hostCall<void>('mailbox.addHandlerAsync', (callback) =>
    Office.context.mailbox.addHandlerAsync(
      Office.EventType.OfficeThemeChanged,
      (event: { officeTheme?: { bodyBackgroundColor?: string } }) =>
        listener(themeOf(event.officeTheme?.bodyBackgroundColor) ?? currentTheme()),
      callback,
    ),
  );
}

/** `#rrggbb` or `rgb(r, g, b)` as a theme; null for a transparent or unreadable colour. */
export function themeOf(colour: string | undefined): OutlookTheme | null {
  const rgb = colour === undefined ? null : (fromHex(colour) ?? fromFunction(colour));
  if (!rgb) return null;
  const [red, green, blue] = rgb;
  const luminance = (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  return luminance < DARK_BELOW ? 'dark' : 'light';
}

type Rgb = readonly [number, number, number];

function fromHex(colour: string): Rgb | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  return match ? [hex(match[1]), hex(match[2]), hex(match[3])] : null;
}

function fromFunction(colour: string): Rgb | null {
  const match = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour.trim());
  if (!match || Number(match[4] ?? 1) === 0) return null;
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

function hex(pair: string | undefined): number {
  return parseInt(pair ?? '0', 16);
}

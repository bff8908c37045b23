/** Outlook's colours as integers, as the event `OfficeThemeChanged` carries them. */
const LIGHT = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x242424,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x242424,
};
const DARK = {
  bodyBackgroundColor: 0x1f1f1f,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x292929,
  controlForegroundColor: 0xffffff,
};

/** The payload of `officeThemeChanged`. */
export function officeTheme(dark: boolean): readonly string[] {
  return [JSON.stringify(dark ? DARK : LIGHT)];
}

import { webLightTheme, type Theme } from '@fluentui/react-components';

let dark: Theme | null = null;

/** Fluent's theme for Outlook's; the light one as long as the dark one has not been fetched. */
export function fluentTheme(theme: 'light' | 'dark'): Theme {
  return theme === 'dark' && dark ? dark : webLightTheme;
}

/** Fetches what `fluentTheme` needs for a theme. Never rejects: without its colours the pane still works. */
export async function fetchTheme(theme: 'light' | 'dark'): Promise<void> {
  if (theme === 'light' || dark) return;
  dark = await import(/* webpackChunkName: "dark" */ './dark-theme').then(
    ({ darkTheme }) => darkTheme,
    () => null,
  );
}

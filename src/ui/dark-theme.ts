import { webDarkTheme } from '@fluentui/react-components';

/** Fluent's dark theme; a file of its own, since most people never need it before the first paint. */
export const darkTheme = webDarkTheme;

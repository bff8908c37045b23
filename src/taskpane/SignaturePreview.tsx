import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TextLanguage } from '../policy/labels';
import texts from '../texts/hand-over.texts.json';
import { useTexts } from '../ui/texts-context';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  caption: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  page: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  // The colours of Outlook's own page, whatever the pane has: the receiver's Outlook decides.
  light: { backgroundColor: '#ffffff', color: '#242424' },
  dark: { backgroundColor: '#292929', color: '#ffffff' },
});

/** The signature as a receiver sees it in light and in dark mode. */
export function SignaturePreview(props: { readonly text: string; readonly language: TextLanguage }) {
  const styles = useStyles();
  const text = useTexts(texts);
  return (['light', 'dark'] as const).map((mode) => (
    <figure key={mode} className={styles.figure}>
      <figcaption className={styles.caption}>{text(mode)}</figcaption>
      <p lang={props.language} className={mergeClasses(styles.page, styles[mode])}>
        {props.text}
      </p>
    </figure>
  ));
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Policy } from '../policy/policy';
import texts from '../texts/writing.texts.json';
import { useTexts } from '../ui/texts-context';
import { applyHint, type WritingHint } from '../writing/plain-language-hints';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  heading: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalXXS },
  hint: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  words: { overflowWrap: 'anywhere' },
  button: { textAlign: 'start', height: 'auto', whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** Hints shown at once; the next ones come when these are gone. */
const MOST_SHOWN = 4;
/** UTF-16 units of a sentence that are quoted. */
const LONGEST_QUOTED = 60;

/** What can be written more plainly in a text, each hint with its one-click replacement where there is one. */
export function WritingHints(props: {
  readonly text: string;
  readonly hints: readonly WritingHint[];
  readonly guideline: Policy['guideline'];
  /** The whole text with one hint's replacement in it. */
  readonly onText: (text: string) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { hints, guideline } = props;
  return (
    <div className={hints.length === 0 ? undefined : styles.root}>
      <p className={styles.heading} role="status">
        {hints.length === 0 ? '' : text('heading', { count: hints.length })}
      </p>
      {hints.length === 0 ? null : (
        <ul className={styles.list}>
          {hints.slice(0, MOST_SHOWN).map((hint) => (
            <li key={`${hint.start} ${hint.group}`} className={styles.hint}>
              {hint.replacement === null ? (
                <span className={styles.words}>{sentence(hint)}</span>
              ) : (
                <Button
                  className={styles.button}
                  size="small"
                  onClick={() => props.onText(applyHint(props.text, hint))}
                >
                  {sentence(hint)}
                </Button>
              )}
              {hint.source ? (
                <span>
                  {guideline.short} {hint.source.section}
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </div>
  );

  function sentence({ group, found, replacement }: WritingHint): string {
    if (replacement === '') return text('remove', { found });
    if (replacement !== null) return text('replace', { found, better: replacement.trim() });
    const short = found.length > LONGEST_QUOTED ? `${found.slice(0, LONGEST_QUOTED).trimEnd()} …` : found;
    return text(group === 'section' || group === 'blame' ? group : 'long-sentence', { found: short });
  }
}

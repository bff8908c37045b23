import { makeStyles, tokens } from '@fluentui/react-components';
import texts from '../texts/reading.texts.json';
import type { ExcerptPart } from './shown-reason';
import { useTexts } from './texts-context';

const useStyles = makeStyles({
  // Not by colour alone: the line and the weight stay where the system chooses the colours.
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '2px',
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Mark',
      color: 'MarkText',
    },
  },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** The message's own words, those that speak for something marked; a screen reader is told what for. */
export function Excerpt(props: { readonly parts: readonly ExcerptPart[]; readonly speaksFor: string }) {
  const styles = useStyles();
  const text = useTexts(texts);
  return (
    <>
      {props.parts.map((part, index) =>
        part.isReason ? (
          <mark key={index} className={styles.mark}>
            <span className={styles.unseen}>{` ${text('reasonFor', { what: props.speaksFor })} `}</span>
            {part.text}
          </mark>
        ) : (
          <span key={index}>{part.text}</span>
        ),
      )}
    </>
  );
}

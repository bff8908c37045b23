import { makeStyles, tokens } from '@fluentui/react-components';
import type { Flag, Kind, Matter, Unit } from '../policy/labels';
import flagTexts from '../texts/flags.texts.json';
import kindTexts from '../texts/kinds.texts.json';
import matterTexts from '../texts/matters.texts.json';
import texts from '../texts/reading.texts.json';
import unitTexts from '../texts/units.texts.json';
import { useTexts } from './texts-context';

/** A reason as the pane shows it. */
export interface ShownReason {
  readonly for: Kind | Flag | Unit | Exclude<Matter, ''>;
  readonly in: string;
  readonly text: string;
  readonly source: string;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  quote: { fontWeight: tokens.fontWeightSemibold },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Every reason: the words, where they stand, and what they speak for. */
export function ReasonList(props: { readonly reasons: readonly ShownReason[] }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const label = useTexts({ ...kindTexts, ...flagTexts, ...unitTexts, ...matterTexts });
  if (props.reasons.length === 0) return <p className={styles.quiet}>{text('whyNothing')}</p>;
  return (
    <ul className={styles.list}>
      {props.reasons.map((reason, index) => (
        <li key={index}>
          {reason.text ? <span className={styles.quote}>“{reason.text}” </span> : null}
          <span className={styles.quiet}>
            {text(placeText(reason.in))} → {label(reason.for)} (
            {reason.source === 'words' ? text('wordsSource') : text('ruleSource', { rule: reason.source })})
          </span>
        </li>
      ))}
    </ul>
  );
}

function placeText(place: string): keyof typeof texts {
  if (place === 'subject') return 'reasonInSubject';
  if (place === 'body') return 'reasonInBody';
  return place.startsWith('header:') ? 'reasonInHeader' : 'reasonInAttachment';
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { Flag, Kind, Matter, Unit } from '../policy/labels';
import flagTexts from '../texts/flags.texts.json';
import kindTexts from '../texts/kinds.texts.json';
import matterTexts from '../texts/matters.texts.json';
import texts from '../texts/reading.texts.json';
import ruleTexts from '../texts/rules.texts.json';
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
  list: { margin: 0, display: 'grid', gap: tokens.spacingVerticalS },
  term: { fontWeight: tokens.fontWeightSemibold },
  reason: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Every reason, under what it speaks for, the kind first: the words and where they stand. */
export function ReasonList(props: { readonly reasons: readonly ShownReason[]; readonly kind: Kind }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const ruleText = useTexts(ruleTexts);
  const rule = (name: string) => (isRule(name) ? ruleText(name) : name);
  const label = useTexts({ ...kindTexts, ...flagTexts, ...unitTexts, ...matterTexts });
  const others = props.reasons.map((reason) => reason.for).filter((name) => name !== props.kind);
  const labels = [...new Set([props.kind, ...others])];
  return (
    <dl className={styles.list}>
      {labels.map((name) => (
        <div key={name}>
          <dt className={styles.term}>{label(name)}</dt>
          {props.reasons
            .filter((reason) => reason.for === name)
            .map((reason, index) => (
              <dd key={index} className={styles.reason}>
                {reason.text ? `${text('quote', { words: reason.text })} ` : ''}
                <span className={styles.quiet}>
                  {text(placeText(reason.in))} ({rule(reason.source)})
                </span>
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

function placeText(place: string): keyof typeof texts {
  if (place === 'subject') return 'reasonInSubject';
  if (place === 'body') return 'reasonInBody';
  return place.startsWith('header:') ? 'reasonInHeader' : 'reasonInAttachment';
}

function isRule(name: string): name is keyof typeof ruleTexts {
  return name in ruleTexts;
}

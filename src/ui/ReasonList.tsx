import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { KINDS, MATTERS, UNITS, type Kind } from '../policy/labels';
import flagTexts from '../texts/flags.texts.json';
import kindTexts from '../texts/kinds.texts.json';
import matterTexts from '../texts/matters.texts.json';
import texts from '../texts/reading.texts.json';
import ruleTexts from '../texts/rules.texts.json';
import unitTexts from '../texts/units.texts.json';
import { Excerpt } from './Excerpt';
import type { ShownReason } from './shown-reason';
import { useTexts } from './texts-context';
import { focusPlace } from './focus-place';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', gap: tokens.spacingVerticalS, outlineStyle: 'none' },
  term: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  reason: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  place: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** More than these at once nobody reads on a narrow pane. */
const BEST = 3;
/** Of the best, how many may speak for the kind when others have something to say. */
const BEST_OF_KIND = 2;

/** The labels of every reason: kinds, flags, units and matters share no name. */
export const REASON_LABELS = { ...kindTexts, ...flagTexts, ...unitTexts, ...matterTexts };

/** Why: the best excerpts under what they speak for, the suggested kind first; the rest behind one button. */
export function ReasonList(props: { readonly reasons: readonly ShownReason[]; readonly kind: Kind }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const ruleText = useTexts(ruleTexts);
  const label = useTexts(REASON_LABELS);
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLDListElement>(null);
  const ordered = [...props.reasons].sort((one, other) => rank(one, props.kind) - rank(other, props.kind));
  const shown = showsAll ? ordered : best(ordered, props.kind);
  const labels = [...new Set(shown.map((reason) => reason.for))];
  const rules = ({ sources }: ShownReason) =>
    sources.map((name) => (isRule(name) ? ruleText(name) : name)).join(', ');
  const showAll = () => {
    setShowsAll(true);
    // The button goes away: the keyboard goes on at the list.
    focusPlace(list.current);
  };
  return (
    <>
      <dl className={styles.list} ref={list} tabIndex={-1} aria-label={text('whyHeading')}>
        {labels.map((name) => (
          <div key={name}>
            <dt className={styles.term}>{label(name)}</dt>
            {shown
              .filter((reason) => reason.for === name)
              .map((reason, index) => (
                <dd key={index} className={styles.reason}>
                  <Excerpt parts={reason.parts} speaksFor={label(name)} />
                  <span className={styles.place}>
                    {text(placeText(reason.in))} ({rules(reason)})
                  </span>
                </dd>
              ))}
          </div>
        ))}
      </dl>
      {shown.length < ordered.length ? (
        <div>
          <Button size="small" onClick={showAll}>
            {text('allReasons', { count: ordered.length })}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** Kind, then unit, then matter, then flags. */
function rank(reason: ShownReason, kind: Kind): number {
  if (reason.for === kind) return 0;
  const groups: readonly (readonly string[])[] = [KINDS, UNITS, MATTERS];
  const group = groups.findIndex((labels) => labels.includes(reason.for));
  return group < 0 ? groups.length + 1 : group + 1;
}

/** The kind's strongest, then the strongest for each other label, then whatever is next. */
function best(ordered: readonly ShownReason[], kind: Kind): readonly ShownReason[] {
  const ofKind = ordered.filter((reason) => reason.for === kind);
  const others = ordered.filter(
    (reason, index) => reason.for !== kind && ordered.findIndex((one) => one.for === reason.for) === index,
  );
  const wished = [...ofKind.slice(0, BEST_OF_KIND), ...others, ...ordered];
  const chosen = new Set([...new Set(wished)].slice(0, BEST));
  return ordered.filter((reason) => chosen.has(reason));
}

function placeText(place: string): keyof typeof texts {
  if (place === 'subject') return 'reasonInSubject';
  if (place === 'body') return 'reasonInBody';
  return place.startsWith('header:') ? 'reasonInHeader' : 'reasonInAttachment';
}

function isRule(name: string): name is keyof typeof ruleTexts {
  return Object.hasOwn(ruleTexts, name);
}

import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { KINDS, type Flag, type Kind, type Matter } from '../policy/labels';
import flagTexts from '../texts/flags.texts.json';
import kindTexts from '../texts/kinds.texts.json';
import matterTexts from '../texts/matters.texts.json';
import texts from '../texts/reading.texts.json';
import { Card } from './Card';
import { KindIcon } from './KindIcon';
import { PaneSelect } from './PaneSelect';
import { Excerpt } from './Excerpt';
import { ReasonList } from './ReasonList';
import type { ShownReason } from './shown-reason';
import { useTexts } from './texts-context';

const useStyles = makeStyles({
  title: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: '24px', color: tokens.colorBrandForeground1 },
  graveIcon: { color: tokens.colorPaletteRedForeground1 },
  kind: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  sureness: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  because: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  excerpt: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  // `hidden` must win: a class with a display of its own would show it.
  reasons: { '&:not([hidden])': { display: 'grid', gap: tokens.spacingVerticalS } },
  change: { display: 'flex', flexDirection: 'column', gap: '2px', fontSize: tokens.fontSizeBase200 },
});

/** Marks that a person must not overlook. */
const GRAVE: readonly Flag[] = ['protected-identity', 'confidential', 'personal-number', 'urgent'];

const GRAVE_KINDS: readonly Kind[] = ['threat', 'suspicious'];

/** A suggestion as sure as this, from 0 to 1, is called likely. */
const LIKELY_FROM = 0.75;

export interface SuggestionCardProps {
  /** The kind that holds now: the suggested one or the one chosen. */
  readonly kind: Kind;
  readonly suggestedKind: Kind;
  readonly confidence: number;
  readonly unsure: boolean;
  /** The person has chosen the kind of this message. */
  readonly isChosen: boolean;
  /** The day, in words, when the person chose this kind for a like message; null when it is not from then. */
  readonly chosenLastTime: string | null;
  readonly alternatives: readonly Kind[];
  readonly flags: readonly Flag[];
  readonly matter: Matter;
  readonly caseReferences: readonly string[];
  readonly reasons: readonly ShownReason[];
  /** Null goes back to the suggested kind, and forgets what was chosen last time. */
  readonly onChoose: (kind: Kind | null) => void;
}

/** What kind of message this is, how sure that is, and why. One click changes it. */
export function SuggestionCard(props: SuggestionCardProps) {
  const styles = useStyles();
  const text = useTexts(texts);
  const kind = useTexts(kindTexts);
  const flag = useTexts(flagTexts);
  const matter = useTexts(matterTexts);
  const selectId = useId();
  const choose = (chosen: Kind | null) => {
    props.onChoose(chosen);
    // The button goes away with the choice: the keyboard goes on at the list.
    document.getElementById(selectId)?.focus();
  };
  return (
    <Card heading={text('suggestionHeading')}>
      <div className={styles.title}>
        <KindIcon
          kind={props.kind}
          className={mergeClasses(styles.icon, GRAVE_KINDS.includes(props.kind) && styles.graveIcon)}
        />
        <div>
          <p className={styles.kind}>{kind(props.kind)}</p>
          <span className={styles.sureness}>{text(sureness(props))}</span>
        </div>
      </div>
      {props.chosenLastTime ? (
        <p className={styles.because}>{text('chosenLastTime', { date: props.chosenLastTime })}</p>
      ) : null}
      {props.kind !== props.suggestedKind ? (
        <div className={styles.row}>
          <span className={styles.because}>
            {text(props.isChosen ? 'suggestedWas' : 'suggestsNow', { kind: kind(props.suggestedKind) })}
          </span>
          <Button size="small" onClick={() => choose(null)}>
            {text('undo')}
          </Button>
        </div>
      ) : null}
      {props.flags.length > 0 || props.matter ? (
        <div className={styles.row}>
          {props.matter ? (
            <Badge appearance="tint" color="brand">
              {matter(props.matter)}
            </Badge>
          ) : null}
          {props.flags.map((name) => (
            <Badge key={name} appearance="tint" color={GRAVE.includes(name) ? 'danger' : 'informative'}>
              {name === 'case-reference' && props.caseReferences.length > 0
                ? `${text('caseReferences')} ${props.caseReferences.join(', ')}`
                : flag(name)}
            </Badge>
          ))}
        </div>
      ) : null}
      {props.unsure && !props.isChosen && props.alternatives.length > 0 ? (
        <div>
          <p className={styles.because}>{text('unsureHint')}</p>
          <div className={styles.row}>
            {props.alternatives.map((alternative) => (
              <Button key={alternative} size="small" onClick={() => choose(alternative)}>
                {kind(alternative)}
              </Button>
            ))}
          </div>
        </div>
      ) : null}
      <Why reasons={props.reasons} kind={props.suggestedKind} inSight={props.kind === props.suggestedKind} />
      <label className={styles.change} htmlFor={selectId}>
        {text('changeKind')}
        <PaneSelect
          id={selectId}
          value={props.kind}
          onChange={(_, { value }) => {
            const chosen = KINDS.find((name) => name === value);
            if (chosen) props.onChoose(chosen);
          }}
        >
          {KINDS.map((name) => (
            <option key={name} value={name}>
              {kind(name)}
            </option>
          ))}
        </PaneSelect>
      </label>
    </Card>
  );
}

function sureness(props: SuggestionCardProps): keyof typeof texts {
  if (props.isChosen) return 'chosenByYou';
  if (props.unsure) return 'unsure';
  return props.confidence >= LIKELY_FROM ? 'confidenceHigh' : 'confidenceMedium';
}

/** The strongest excerpt for the kind in sight; the best of all behind one button. */
function Why(props: {
  readonly reasons: readonly ShownReason[];
  readonly kind: Kind;
  readonly inSight: boolean;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const kind = useTexts(kindTexts);
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const first = props.reasons.find((reason) => reason.for === props.kind && reason.parts.length > 0);
  if (props.reasons.length === 0) return <p className={styles.because}>{text('whyNothing')}</p>;
  return (
    <>
      {first && props.inSight && !isOpen ? (
        <p className={styles.excerpt}>
          <Excerpt parts={first.parts} speaksFor={kind(props.kind)} />
        </p>
      ) : null}
      <div>
        <Button
          size="small"
          appearance="secondary"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
        >
          {text('whyHeading')}
        </Button>
      </div>
      <div id={listId} className={styles.reasons} hidden={!isOpen}>
        {isOpen ? <ReasonList reasons={props.reasons} kind={props.kind} /> : null}
      </div>
    </>
  );
}

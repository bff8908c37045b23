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
import { ReasonList, type ShownReason } from './ReasonList';
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
  change: { display: 'flex', flexDirection: 'column', gap: '2px', fontSize: tokens.fontSizeBase200 },
});

/** Marks that a person must not overlook. */
const GRAVE: readonly Flag[] = ['protected-identity', 'confidential', 'personal-number', 'urgent'];

const GRAVE_KINDS: readonly Kind[] = ['threat', 'suspicious'];

/** A suggestion as sure as this, from 0 to 1, is called likely. */
const LIKELY_FROM = 0.75;

/** How many of the words stand in sight before the person asks why. */
const WORDS_IN_SIGHT = 3;
/** Shorter words say little when they stand alone; they are among the reasons all the same. */
const SHORTEST_WORD_IN_SIGHT = 4;

export interface SuggestionCardProps {
  /** The kind that holds now: the suggested one or the one chosen. */
  readonly kind: Kind;
  readonly suggestedKind: Kind;
  readonly confidence: number;
  readonly unsure: boolean;
  readonly isChosen: boolean;
  readonly alternatives: readonly Kind[];
  readonly flags: readonly Flag[];
  readonly matter: Matter;
  readonly caseReferences: readonly string[];
  readonly reasons: readonly ShownReason[];
  /** Null goes back to the suggested kind. */
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
  const choose = (chosen: Kind) => {
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
      <Why {...props} selectId={selectId} />
    </Card>
  );
}

function sureness(props: SuggestionCardProps): keyof typeof texts {
  if (props.isChosen) return 'chosenByYou';
  if (props.unsure) return 'unsure';
  return props.confidence >= LIKELY_FROM ? 'confidenceHigh' : 'confidenceMedium';
}

/** The first words in sight; all reasons and the change of kind behind one button. */
function Why(props: SuggestionCardProps & { readonly selectId: string }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const kind = useTexts(kindTexts);
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const forKind = props.reasons.filter((reason) => reason.for === props.kind);
  const words = [...new Set(forKind.map((reason) => reason.text))].filter(
    (word) => word.length >= SHORTEST_WORD_IN_SIGHT && !/^\d+$/.test(word),
  );
  const quoted = words.slice(0, WORDS_IN_SIGHT).map((word) => text('quote', { words: word }));
  return (
    <>
      {props.isChosen ? (
        <div className={styles.row}>
          <span className={styles.because}>{text('suggestedWas', { kind: kind(props.suggestedKind) })}</span>
          <Button size="small" onClick={() => props.onChoose(null)}>
            {text('undo')}
          </Button>
        </div>
      ) : (
        <p className={styles.because}>{props.reasons.length > 0 ? quoted.join(' · ') : text('whyNothing')}</p>
      )}
      <div hidden={props.reasons.length === 0}>
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
      <div id={listId} hidden={!isOpen}>
        {isOpen ? <ReasonList reasons={props.reasons} kind={props.kind} /> : null}
      </div>
      <label className={styles.change} htmlFor={props.selectId}>
        {text('changeKind')}
        <PaneSelect
          id={props.selectId}
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
    </>
  );
}

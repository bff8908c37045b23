import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import texts from '../texts/guidance.texts.json';
import { useTexts } from './texts-context';

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    // A target of 24 px: WCAG 2.5.8.
    minHeight: '24px',
    padding: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForeground1,
    textAlign: 'left',
  },
  plain: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
  },
  rule: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface ShownCitation {
  /** `Osby § 2.1.3`, or the law. */
  readonly short: string;
  /** What the rule asks for, in words; `''` when only its place is known. */
  readonly summary: string;
  /** The guideline and the rule's id: `Riktlinje för e-post, OSB-19`. */
  readonly place: string;
  /** `OSL 5 kap. 1 §`; `''` when none is named, or when it is `short` itself. */
  readonly law: string;
}

/** Where something stands in the guideline; one click opens the rule in place. */
export function Citation(props: { readonly citation: ShownCitation }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const [isOpen, setOpen] = useState(false);
  const ruleId = useId();
  const { short, summary, place, law } = props.citation;
  if (summary === '' && place === '' && law === '') return <span className={styles.plain}>{short}</span>;
  return (
    <>
      <Button
        size="small"
        appearance="transparent"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={ruleId}
        aria-label={text('whereFrom', { place: short })}
        onClick={() => setOpen(!isOpen)}
      >
        {short}
      </Button>
      <div id={ruleId} hidden={!isOpen}>
        {isOpen ? (
          <div className={styles.rule}>
            {summary ? <p className={styles.line}>{summary}</p> : null}
            {place ? <p className={styles.quiet}>{place}</p> : null}
            {law ? <p className={styles.quiet}>{text('law', { law })}</p> : null}
          </div>
        ) : null}
      </div>
    </>
  );
}

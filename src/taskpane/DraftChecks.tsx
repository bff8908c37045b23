import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../checks/finding';
import type { Policy } from '../policy/policy';
import { textIn } from '../policy/text-in';
import texts from '../texts/compose.texts.json';
import { findingText } from '../texts/finding-text';
import { Card } from '../ui/Card';
import { Citation } from '../ui/Citation';
import { Notice } from '../ui/Notice';
import { useLanguage, useTexts } from '../ui/texts-context';
import { applyFix } from './apply-fix';
import { DraftApproval } from './DraftApproval';
import { usePane } from './pane-context';
import { shownCitation } from './shown-citation';
import { useDraftChecks } from './use-draft-checks';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  finding: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What a secret should be sent through instead is said beside these. */
const SECRETS: readonly Finding['check'][] = ['identity-number', 'sensitive-content', 'quoted-secret'];

/** What must be mended before the draft is sent, kept up to date while the person writes. */
export function DraftChecks(props: { readonly policy: Policy }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { host } = usePane();
  const { checked, readAgain } = useDraftChecks(props.policy);
  if (!checked)
    return (
      <Card heading={text('checksHeading')}>
        <p className={styles.quiet}>{text('checking')}</p>
      </Card>
    );
  const { draft, findings } = checked;
  const isWhole = draft.unread.length === 0;
  return (
    <Card heading={text('checksHeading')}>
      {isWhole ? null : (
        <Notice
          intent="warning"
          actions={
            <Button size="small" onClick={() => void readAgain()}>
              {text('checkAgain')}
            </Button>
          }
        >
          {text('unread', { parts: draft.unread.map((part) => text(part)).join(', ') })}
        </Notice>
      )}
      <div role="status">
        {isWhole && findings.length === 0 ? <p className={styles.quiet}>{text('nothing')}</p> : null}
      </div>
      {findings.length > 0 ? (
        <ul className={styles.list}>
          {findings.map((finding, index) => (
            <FindingItem
              key={`${finding.check} ${finding.words} ${index}`}
              finding={finding}
              policy={props.policy}
              onFix={async () => {
                const outcome = await applyFix(finding, draft, host.draft);
                if (outcome?.ok) await readAgain();
                return outcome?.ok ?? false;
              }}
            />
          ))}
        </ul>
      ) : null}
      {findings.length > 0 ? <DraftApproval draft={draft} findings={findings} /> : null}
    </Card>
  );
}

function FindingItem(props: {
  readonly finding: Finding;
  readonly policy: Policy;
  readonly onFix: () => Promise<boolean>;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const language = useLanguage();
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const { finding, policy } = props;
  const { sentence, nextStep } = findingText(finding, language);
  const label = useFixLabel(finding);
  const channel = policy.checks?.secureChannel;
  const fix = async () => {
    if (isBusy) return;
    setBusy(true);
    setFailed(false);
    setFailed(!(await props.onFix()));
    setBusy(false);
  };
  return (
    <li className={styles.finding}>
      <Badge appearance="tint" color={finding.level === 'block' ? 'danger' : 'warning'}>
        {text(finding.level === 'block' ? 'mustMend' : 'lookAt')}
      </Badge>
      <p className={styles.text}>{sentence}</p>
      <p className={styles.quiet}>{nextStep}</p>
      {channel && SECRETS.includes(finding.check) ? (
        <p className={styles.quiet}>{text('secureChannel', { name: textIn(channel.name, language) })}</p>
      ) : null}
      {finding.citation ? (
        <Citation citation={shownCitation(citationOf(finding.citation, policy), policy, language)} />
      ) : null}
      {label ? (
        <Button size="small" disabledFocusable={isBusy} onClick={() => void fix()}>
          {label}
        </Button>
      ) : null}
      {hasFailed ? <Notice intent="warning">{text('byHand')}</Notice> : null}
    </li>
  );
}

function useFixLabel({ check, fix }: Finding): string | null {
  const text = useTexts(texts);
  switch (fix?.kind) {
    case undefined:
      return null;
    case 'replace':
      if (check === 'identity-number') return text('fixHide');
      return fix.with === '' ? text('fixQuote') : text('fixReplace', { words: fix.with });
    case 'remove-recipient':
      return text('fixRemove');
    case 'copy-to':
      return text('fixCopy');
    case 'add-to-subject':
      return text('fixSubject');
  }
}

function citationOf({ rule, section, law }: NonNullable<Finding['citation']>, { guideline }: Policy) {
  const short = section === undefined ? (law ?? '') : `${guideline.short} ${section}`;
  return { rule: rule ?? null, short, law: law ?? null };
}

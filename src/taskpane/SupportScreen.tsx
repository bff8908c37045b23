import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { HostDiagnostics } from '../host/diagnostics';
import { currentTheme } from '../outlook/outlook-theme';
import texts from '../texts/support.texts.json';
import { Card } from '../ui/Card';
import { CopyText } from '../ui/CopyText';
import { FormLayout } from '../ui/FormLayout';
import { LoadingBars } from '../ui/LoadingBars';
import { useTexts } from '../ui/texts-context';
import { ownBuild } from './own-build';
import { OWN_VERSION } from './own-version';
import { usePane } from './pane-context';
import { supportFacts, supportText, type FactGroup } from './support-facts';

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200 },
  promise: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  facts: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** What whoever helps must know: versions, what Outlook offers, what failed lately. Nothing of any message. */
export function SupportScreen() {
  const styles = useStyles();
  const text = useTexts(texts);
  const { host, store, state } = usePane();
  const [asked, setAsked] = useState<{ readonly host: HostDiagnostics | null } | null>(null);
  useEffect(() => {
    let isHere = true;
    void host.diagnostics().then((answer) => {
      if (isHere) setAsked({ host: answer.ok ? answer.value : null });
    });
    return () => {
      isHere = false;
    };
  }, [host]);
  const { item, reading, work } = state;
  const groups = asked
    ? supportFacts(
        {
          version: OWN_VERSION,
          build: ownBuild(document),
          model: store.modelMadeFrom(),
          state,
          language: host.language,
          // What the pane itself follows.
          theme: document.documentElement.style.colorScheme || currentTheme(),
          stored: storedHere(),
          host: asked.host,
        },
        text,
      )
    : null;
  return (
    <FormLayout
      heading={text('heading')}
      about={text('about')}
      onBack={() => store.changeWork({ view: work.returnTo, returnTo: 'message' })}
    >
      <p className={styles.promise}>{text('noContent')}</p>
      {item.kind === 'message' && reading.kind === 'failed' ? (
        <div>
          <Button onClick={() => void store.start()}>{text('tryAgain')}</Button>
        </div>
      ) : null}
      {groups ? (
        <>
          <CopyText text={supportText(groups, text('noContent'))} />
          {groups.map((group) => (
            <Facts key={group.heading} group={group} />
          ))}
        </>
      ) : (
        <LoadingBars label={text('loading')} />
      )}
    </FormLayout>
  );
}

function Facts({ group: { heading, facts, advice } }: { readonly group: FactGroup }) {
  const styles = useStyles();
  return (
    <Card heading={heading}>
      {facts.length > 0 ? (
        <dl className={styles.facts}>
          {facts.map(([label, value], index) => (
            <div key={index}>
              <dt className={styles.label}>{label}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {advice ? <p className={styles.line}>{advice}</p> : null}
    </Card>
  );
}

/** UTF-16 units that our own keys and values take in the browser's storage; null where it is refused. */
function storedHere(): number | null {
  try {
    const own = Object.entries(window.localStorage).filter(([key]) => key.includes('postgang.'));
    return own.reduce((sum, [key, value]) => sum + key.length + String(value).length, 0);
  } catch {
    return null;
  }
}

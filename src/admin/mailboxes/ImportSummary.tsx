import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import texts from '../../texts/admin-mailboxes.texts.json';
import { useLanguage, useTexts } from '../../ui/texts-context';
import { changedFieldWords, refusalWords } from './import-words';
import { mailboxName } from './mailbox-rows';
import type { ImportPlan } from './plan-import';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, paddingLeft: '24px', overflowWrap: 'anywhere' },
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What an import will do, before it is done. */
export function ImportSummary({ plan }: { readonly plan: ImportPlan }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const language = useLanguage();
  const { added, changed, refused, ignored, untouched, notNamed } = plan;
  return (
    <>
      {added.length + changed.length === 0 ? <p className={styles.line}>{text('importNothing')}</p> : null}
      <Listed heading={text('importRefused', { count: refused.length })} isShown={refused.length > 0}>
        {refused.map((refusal, number) => (
          <li key={number}>{refusalWords(refusal, text)}</li>
        ))}
      </Listed>
      {refused.length > 0 ? <p className={styles.quiet}>{text('importRefusedHint')}</p> : null}
      <Listed heading={text('importAdded', { count: added.length })} isShown={added.length > 0}>
        {added.map((entry) => (
          <li key={entry.id}>
            {mailboxName(entry, language)}, {entry.address}
          </li>
        ))}
      </Listed>
      <Listed heading={text('importChanged', { count: changed.length })} isShown={changed.length > 0}>
        {changed.map(({ before, after }) => (
          <li key={before.id}>
            {text('changedFields', {
              name: mailboxName(before, language),
              fields: changedFieldWords(before, after, text),
            })}
          </li>
        ))}
      </Listed>
      <p className={styles.quiet}>
        {text('importUntouched', { count: untouched })}. {text('importNotNamed', { count: notNamed })}.
      </p>
      {ignored.length > 0 ? (
        <p className={styles.quiet}>{text('importIgnored', { columns: ignored.join(', ') })}</p>
      ) : null}
    </>
  );
}

function Listed(props: {
  readonly heading: string;
  readonly isShown: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const headingId = useId();
  if (!props.isShown) return null;
  return (
    <div>
      <h3 id={headingId} className={styles.heading}>
        {props.heading}
      </h3>
      <ul className={styles.list} aria-labelledby={headingId}>
        {props.children}
      </ul>
    </div>
  );
}

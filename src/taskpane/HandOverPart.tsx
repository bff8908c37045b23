import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { HostFailure } from '../host/mail-host';
import { textToHtml } from '../lib/escape-html';
import type { Policy } from '../policy/policy';
import readingTexts from '../texts/reading.texts.json';
import texts from '../texts/receivers.texts.json';
import { handOverText, substitutesOf } from '../trail/hand-over';
import type { OpenMatter } from '../trail/matters';
import { CopyText } from '../ui/CopyText';
import { PaneSelect } from '../ui/PaneSelect';
import { useLanguage, useTexts } from '../ui/texts-context';
import { FailureNotice } from './FailureNotice';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Gives the list of what is open to whoever watches meanwhile (OSB-34): a message to a substitute, or the text to copy. */
export function HandOverPart(props: {
  readonly policy: Policy;
  readonly matters: readonly OpenMatter[];
  readonly why: (matter: OpenMatter) => string;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const reading = useTexts(readingTexts);
  const language = useLanguage();
  const { host, state } = usePane();
  const [chosen, setChosen] = useState('');
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const substitutes = substitutesOf(props.policy);
  const to = substitutes.find(({ address }) => address === chosen) ?? substitutes[0];
  const id = state.item.kind === 'message' ? state.item.head.id : null;
  const list = handOverText(props.matters, {
    language,
    intro: text('handOverIntro', { count: props.matters.length }),
    rest: text('handOverRest'),
    noDay: text('handOverNoDue'),
    why: props.why,
  });
  const open = async (itemId: string, address: string) => {
    const outcome = await host.openNewMessage(itemId, {
      to: [address],
      cc: [],
      subject: text('handOverSubject'),
      html: `<p>${textToHtml(list)}</p>`,
      attachOpenMessageAs: null,
    });
    setFailure(outcome.ok ? null : outcome.failure);
  };
  return (
    <section className={styles.box}>
      <h2 className={styles.heading}>{text('handOverHeading')}</h2>
      <p className={styles.quiet}>{text('handOverHint')}</p>
      {to && id !== null && host.can('open-new-message') ? (
        <>
          <Field
            label={text('handOverTo')}
            hint={to.example ? `${to.address} (${reading('exampleAddress')})` : to.address}
          >
            <PaneSelect value={to.address} onChange={(_, { value }) => setChosen(value)}>
              {substitutes.map(({ name, address }) => (
                <option key={address} value={address}>
                  {name}
                </option>
              ))}
            </PaneSelect>
          </Field>
          <div>
            <Button onClick={() => void open(id, to.address)}>{text('handOverOpen')}</Button>
          </div>
        </>
      ) : null}
      {failure ? (
        <FailureNotice failure={failure} text={list} onDismiss={() => setFailure(null)} />
      ) : (
        <CopyText text={list} />
      )}
    </section>
  );
}

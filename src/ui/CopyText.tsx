import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import texts from '../texts/acting.texts.json';
import { runCopyCommand } from './run-copy-command';
import { useTexts } from './texts-context';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
  said: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/**
 * The way out when Outlook can't take a text. Outlook on the web forbids the clipboard interface (office-js #3480), so
 * this selects the text and asks for the old copy command; where that fails too, Ctrl+C copies what is selected.
 */
export function CopyText(props: { readonly text: string }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<'copied' | 'copyByHand' | null>(null);
  const copy = () => {
    field.current?.focus();
    field.current?.select();
    setSaid(runCopyCommand() ? 'copied' : 'copyByHand');
  };
  return (
    <div className={styles.box}>
      <Textarea
        aria-label={text('textToCopy')}
        readOnly
        resize="vertical"
        rows={5}
        value={props.text}
        textarea={{ ref: field }}
      />
      <div>
        <Button onClick={copy}>{text('copyText')}</Button>
      </div>
      <p className={styles.said} role="status">
        {said ? text(said) : ''}
      </p>
    </div>
  );
}

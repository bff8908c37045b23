import { Button, makeStyles } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import texts from '../texts/guidance.texts.json';
import { runCopyCommand } from './run-copy-command';
import { useTexts } from './texts-context';

const useStyles = makeStyles({
  // Outside the picture, but not hidden: nothing can be selected in a hidden field.
  unseen: { position: 'absolute', width: '1px', height: '1px', padding: 0, border: 'none', opacity: 0 },
});

/** Copies a short text; where Outlook forbids that, it is marked for Ctrl+C. */
export function CopyNumber(props: { readonly value: string; readonly label: string }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<'copy' | 'copied' | 'copyByHand'>('copy');
  const button = useRef<HTMLButtonElement>(null);
  const copy = () => {
    field.current?.focus();
    field.current?.select();
    const isCopied = runCopyCommand();
    setSaid(isCopied ? 'copied' : 'copyByHand');
    // Where it could not be copied the mark must stay for Ctrl+C.
    if (isCopied) button.current?.focus();
  };
  return (
    <>
      <input
        ref={field}
        className={styles.unseen}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
        value={props.value}
      />
      <Button
        ref={button}
        size="small"
        appearance="subtle"
        icon={<CopyRegular />}
        aria-label={said === 'copy' ? props.label : undefined}
        onClick={copy}
      >
        {text(said)}
      </Button>
      <span role="status" className={styles.unseen}>
        {said === 'copy' ? '' : text(said)}
      </span>
    </>
  );
}

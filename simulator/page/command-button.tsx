import { Button, makeStyles, type ButtonProps } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  // Outlook shows only icons when there is little room; the add-in's own buttons keep their words.
  words: { '@media (max-width: 1300px)': { display: 'none' } },
});

interface CommandButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly appearance?: ButtonProps['appearance'];
  readonly onClick: () => void;
}

/** One of Outlook's own commands in the ribbon. */
export function CommandButton({ label, icon, appearance = 'subtle', onClick }: CommandButtonProps) {
  const styles = useStyles();
  return (
    <Button appearance={appearance} icon={icon} aria-label={label} title={label} onClick={onClick}>
      <span className={styles.words}>{label}</span>
    </Button>
  );
}

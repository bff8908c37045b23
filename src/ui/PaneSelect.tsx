import { makeStyles, Select, type SelectProps } from '@fluentui/react-components';

const useStyles = makeStyles({
  // A long choice must not widen the pane: it is cut inside the list instead.
  root: { minWidth: 0, width: '100%' },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

/** Fluent's list of choices, as wide as the pane and never wider. */
export function PaneSelect(props: SelectProps) {
  const styles = useStyles();
  return <Select {...props} root={{ className: styles.root }} select={{ className: styles.select }} />;
}

import { makeStyles, tokens } from '@fluentui/react-components';
import texts from '../../texts/admin.texts.json';
import { useLanguage, useTexts } from '../../ui/texts-context';
import { fieldLabel, optionLabel } from '../form/field-words';
import type { Path } from '../form/value-at';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  parts: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  name: { color: tokens.colorNeutralForeground2 },
  inner: { paddingLeft: '12px' },
});

/** A value of a policy in words: texts as they are, parts with their labels. */
export function ShownValue(props: { readonly value: unknown; readonly path: Path }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const language = useLanguage();
  const { value, path } = props;
  if (typeof value === 'boolean') return <span>{text(value ? 'yes' : 'no')}</span>;
  if (typeof value === 'string') {
    return <span className={styles.text}>{optionLabel(path, value, language)}</span>;
  }
  if (typeof value !== 'object' || value === null) return <span>{String(value)}</span>;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    const words = (value as string[]).map((item) => optionLabel(path, item, language));
    return <span className={styles.text}>{words.length === 0 ? text('emptyList') : words.join(', ')}</span>;
  }
  return (
    <ul className={styles.parts}>
      {Object.entries(value).map(([key, part]) => (
        <li key={key}>
          <span className={styles.name}>
            {Array.isArray(value) ? text('entry', { number: Number(key) + 1 }) : partName(key)}:{' '}
          </span>
          <span className={typeof part === 'object' ? styles.inner : undefined}>
            <ShownValue value={part} path={[...path, key]} />
          </span>
        </li>
      ))}
    </ul>
  );

  function partName(key: string): string {
    return key === 'sv' || key === 'nb' || key === 'nn' || key === 'en'
      ? text(key)
      : fieldLabel([...path, key], language);
  }
}

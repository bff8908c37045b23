import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import texts from '../../texts/admin.texts.json';
import { useLanguage, useTexts } from '../../ui/texts-context';
import { commonData } from '../common-data';
import { entryName } from '../form/entry-name';
import { useForm } from '../form/form-context';
import { pointerOf } from '../form/pointer';

/** The parts that a country has entries of. */
export type DefaultPart = 'recordDecisions' | 'contacts' | 'deadlines' | 'guidance';

const KEYS: Readonly<Record<DefaultPart, 'decision' | 'role' | 'id'>> = {
  recordDecisions: 'decision',
  contacts: 'role',
  deadlines: 'id',
  guidance: 'id',
};

const useStyles = makeStyles({
  head: { alignSelf: 'start' },
  hint: { margin: 0, maxWidth: '80ch', color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  entry: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: '2px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** What holds by the country's file unless the municipality says otherwise: each can be taken over and changed. */
export function DefaultEntries(props: { readonly part: DefaultPart }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const language = useLanguage();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { source, set, setOpen: unfold } = useForm();
  const { part } = props;
  const key = KEYS[part];
  const own = (source[part] ?? []) as readonly unknown[];
  const keyOf = (entry: unknown) => (entry as Record<string, unknown>)[key];
  const taken = new Set(own.map(keyOf));
  const { country } = commonData(source.country === 'NO' ? 'NO' : 'SE').defaults;
  const entries = (country[part] as readonly unknown[]).filter((entry) => !taken.has(keyOf(entry)));
  const takeOver = (entry: unknown) => {
    set([part], [...own, entry]);
    unfold(pointerOf([part, own.length]), true);
  };
  return (
    <div className={styles.part}>
      <Button
        appearance="subtle"
        className={styles.head}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {text('defaultEntries', { count: entries.length })}
      </Button>
      <div id={id} hidden={!isOpen} className={isOpen ? styles.part : undefined}>
        <p className={styles.hint}>{text('defaultHint')}</p>
        <ul className={styles.list}>
          {(isOpen ? entries : []).map((entry, index) => {
            const name = entryName(entry, [part], language) ?? String(keyOf(entry));
            return (
              <li key={index} className={styles.entry}>
                <span className={styles.name}>{name}</span>
                <Button
                  size="small"
                  aria-label={text('takeOverNamed', { item: name })}
                  onClick={() => takeOver(entry)}
                >
                  {text('takeOver')}
                </Button>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}

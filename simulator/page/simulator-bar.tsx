import { Button, makeStyles, Select, Text, tokens, useId } from '@fluentui/react-components';
import { useRef } from 'react';
import { FAULTS } from '../host/faults';
import { formatDate, LANGUAGES } from '../host/language';
import { PROFILES } from '../host/profiles';
import { useDesk, useWords } from './desk-context';
import { addressWith } from './page-address';
import { filled } from './words';

const LANGUAGE_NAMES = { sv: 'Svenska', nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const;
const PANE_WIDTHS = [320, 450];

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '10px',
    rowGap: '4px',
    padding: '4px 12px',
    backgroundColor: tokens.colorNeutralBackground4,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  clock: { color: tokens.colorNeutralForeground2 },
  choice: { display: 'flex', alignItems: 'center', gap: '6px', whiteSpace: 'nowrap' },
  // As wide as the chosen word where the browser can, else as the longest one: never cut.
  select: { '& select': { fieldSizing: 'content', fontSize: tokens.fontSizeBase200 } },
  widths: { display: 'flex', alignItems: 'center' },
  small: {
    minWidth: 0,
    paddingLeft: '6px',
    paddingRight: '6px',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What is not Outlook: the clock and what the simulated client is like. */
export function SimulatorBar() {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords();
  const file = useRef<HTMLInputElement>(null);
  const time = formatDate(desk.clock.now(), desk.language, { dateStyle: 'full', timeStyle: 'short' });
  const reload = (changes: Record<string, string>) => location.assign(addressWith(changes));
  return (
    <aside className={styles.bar} aria-label={words.simulator}>
      <Text weight="semibold" size={200}>
        {words.simulator}
      </Text>
      <Text size={200} className={styles.clock}>
        {filled(words.clock, { time: time.charAt(0).toUpperCase() + time.slice(1) })}
      </Text>
      <Choice
        label={words.municipality}
        value={desk.policy?.id ?? ''}
        options={
          desk.policies.length === 0
            ? [['', words.noPolicy]]
            : desk.policies.map(({ id, name }) => [id, name])
        }
        onChange={(policy) => reload({ policy })}
      />
      <Choice
        plain
        label={words.languageLabel}
        value={desk.language}
        options={LANGUAGES.map((language) => [language, LANGUAGE_NAMES[language]])}
        onChange={(lang) => reload({ lang })}
      />
      <Choice
        label={words.client}
        value={desk.profile.mailbox}
        options={PROFILES.map(({ mailbox, like }) => [mailbox, `${mailbox} – ${like}`])}
        onChange={(mailbox) => reload({ mailbox })}
      />
      <Choice
        label={words.fault}
        value={[...desk.faults].join(',')}
        options={[
          ['', words.noFault],
          ...(desk.faults.size > 1
            ? [[[...desk.faults].join(','), [...desk.faults].join(', ')] as const]
            : []),
          ...FAULTS.map(({ name }) => [name, name] as const),
        ]}
        onChange={(fault) => reload({ fault })}
      />
      <div className={styles.widths} role="group" aria-label={words.paneWidth}>
        {PANE_WIDTHS.map((width) => (
          <Button
            key={width}
            size="small"
            className={styles.small}
            appearance={desk.paneWidth === width ? 'secondary' : 'subtle'}
            aria-pressed={desk.paneWidth === width}
            title={words.paneWidth}
            onClick={() => desk.setPaneWidth(width)}
          >
            {width}
          </Button>
        ))}
      </div>
      <Button
        size="small"
        appearance={desk.dark ? 'secondary' : 'subtle'}
        className={styles.small}
        aria-pressed={desk.dark}
        onClick={() => {
          desk.setDark(!desk.dark);
          history.replaceState(null, '', addressWith({ theme: desk.dark ? 'dark' : '' }));
        }}
      >
        {words.dark}
      </Button>
      <Button size="small" className={styles.small} onClick={() => file.current?.click()}>
        {words.openEml}
      </Button>
      <input
        ref={file}
        type="file"
        accept=".eml,message/rfc822"
        hidden
        aria-label={words.openEml}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) void desk.addFile(chosen);
          event.target.value = '';
        }}
      />
    </aside>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** The chosen word says what it is: the label is only read out. */
  readonly plain?: boolean;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, plain = false, value, options, onChange }: ChoiceProps) {
  const styles = useStyles();
  const id = useId('choice');
  return (
    <div className={styles.choice}>
      {!plain && (
        <label htmlFor={id}>
          <Text size={200}>{label}</Text>
        </label>
      )}
      <Select
        id={id}
        aria-label={plain ? label : undefined}
        size="small"
        className={styles.select}
        value={value}
        onChange={(_event, data) => onChange(data.value)}
      >
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </Select>
    </div>
  );
}

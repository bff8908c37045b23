import { makeStyles, Select, tokens, Field } from '@fluentui/react-components';
import { useState } from 'react';
import type { TextLanguage } from '../../policy/labels';
import type { Policy } from '../../policy/policy';
import { buildSignature } from '../../signature/build-signature';
import type { PersonFields } from '../../signature/signature-person';
import texts from '../../texts/admin.texts.json';
import fieldTexts from '../../texts/fields.texts.json';
import { useTexts } from '../../ui/texts-context';

/** Somebody who does not exist, with a value for every line. */
const EXAMPLE_PERSON: PersonFields = {
  name: 'Kim Exempel',
  title: 'Registrator',
  department: 'Kansli',
  administration: 'Administration',
  municipality: 'Exempel',
  address: 'Storgatan 1, 000 00 Exempel',
  phone: '010-000 00 00',
  mobile: '070-000 00 00',
  email: 'kim.exempel@kommun.example',
  website: 'www.kommun.example',
};

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  language: { maxWidth: '240px' },
  grounds: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  ground: { margin: 0, minWidth: 0 },
  caption: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, paddingBottom: '4px' },
  // As a mail program shows it, whatever the theme of the page.
  letter: {
    padding: '16px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontFamily: 'Aptos, Calibri, sans-serif',
    fontSize: '15px',
    lineHeight: '1.35',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    forcedColorAdjust: 'none',
  },
  light: { backgroundColor: '#ffffff', color: '#1f1f1f' },
  dark: { backgroundColor: '#1f1f1f', color: '#f3f3f3' },
});

/** The signature of an example person, as it will stand on a light and a dark ground. */
export function SignaturePreview(props: { readonly policy: Policy | null }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const fieldText = useTexts(fieldTexts);
  const { policy } = props;
  const [wanted, setWanted] = useState<TextLanguage | null>(null);
  if (!policy) return <p>{text('previewBroken')}</p>;
  const language = wanted && policy.languages.includes(wanted) ? wanted : (policy.languages[0] ?? 'en');
  const built = buildSignature(policy, EXAMPLE_PERSON, language);
  const grounds = [
    { name: text('previewLight'), ground: styles.light },
    { name: text('previewDark'), ground: styles.dark },
  ];
  return (
    <section className={styles.part} aria-label={text('previewHeading')}>
      <h3 className={styles.heading}>{text('previewHeading')}</h3>
      {policy.languages.length > 1 ? (
        <Field label={text('previewLanguage')} className={styles.language}>
          <Select value={language} onChange={(_, { value }) => setWanted(value as TextLanguage)}>
            {policy.languages.map((each) => (
              <option key={each} value={each}>
                {text(each)}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {built.ok ? (
        <div className={styles.grounds}>
          {grounds.map(({ name, ground }) => (
            <figure key={name} className={styles.ground}>
              <figcaption className={styles.caption}>{name}</figcaption>
              <div className={`${styles.letter} ${ground}`} lang={language}>
                {built.value.text}
              </div>
            </figure>
          ))}
        </div>
      ) : (
        <p>
          {text('previewMissing', {
            fields: built.failure.missing.map((each) => fieldText(each)).join(', '),
          })}
        </p>
      )}
    </section>
  );
}

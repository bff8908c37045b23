import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { TextLanguage } from '../../policy/labels';
import { PLACEHOLDERS, type PlaceholderId } from '../../templates/placeholders';
import texts from '../../texts/admin-templates.texts.json';
import fieldTexts from '../../texts/fields.texts.json';
import { useTexts } from '../../ui/texts-context';
import { LANGUAGE_WORDS } from '../mailboxes/language-words';
import type { TemplateEntry } from './template-list';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hint: { margin: '0 0 8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** Those that most texts need; the others are unfolded. */
const USUAL: readonly PlaceholderId[] = [
  'received',
  'unit',
  'answerBy',
  'caseNumber',
  'officialAddress',
  'subject',
];

/** A button for each placeholder, by what it is called where it is filled in. Those that the template has come first. */
export function PlaceholderButtons(props: {
  readonly template: TemplateEntry;
  /** The language of the text that they go into. */
  readonly into: TextLanguage;
  readonly onInsert: (placeholder: string) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const field = useTexts(fieldTexts);
  const headingId = useId();
  const [isUnfolded, setUnfolded] = useState(false);
  const written = Object.values(props.template.text).join(' ');
  const ids = PLACEHOLDERS.map(({ id }) => id);
  const first = ids.filter((id) => written.includes(`{{${id}}}`) || USUAL.includes(id));
  const shown = isUnfolded ? [...first, ...ids.filter((id) => !first.includes(id))] : first;
  return (
    <div role="group" aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        {text('placeholders')}
      </h3>
      <p className={styles.hint}>
        {text('placeholdersInto', { language: text(LANGUAGE_WORDS[props.into]) })}
      </p>
      <div className={styles.buttons}>
        {shown.map((id) => (
          <Button
            key={id}
            size="small"
            aria-label={text('insert', { name: field(id) })}
            onClick={() => props.onInsert(`{{${id}}}`)}
          >
            {field(id)}
          </Button>
        ))}
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {text(isUnfolded ? 'placeholdersFewer' : 'placeholdersMore')}
        </Button>
      </div>
    </div>
  );
}

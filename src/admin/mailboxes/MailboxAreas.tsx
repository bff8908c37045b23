import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PolicyProblem } from '../../policy/load-policy';
import type { TextLanguage } from '../../policy/labels';
import type { PolicyFile } from '../../policy/policy-source';
import texts from '../../texts/admin-mailboxes.texts.json';
import { useTexts } from '../../ui/texts-context';
import { PlacedField } from '../form/PlacedField';
import { isWithin } from '../form/pointer';
import { LANGUAGE_WORDS, writtenLanguages } from './language-words';
import type { MailboxEntry } from './mailbox-entry';
import { splitWords } from './read-row';

type Areas = NonNullable<MailboxEntry['areas']>;

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

/** The words of an area in every language of the policy. */
export function MailboxAreas(props: {
  readonly source: PolicyFile;
  readonly problems: readonly PolicyProblem[];
  readonly areas: Areas | undefined;
  /** Where they stand (RFC 6901). */
  readonly place: string;
  readonly onAreas: (areas: Areas, language: TextLanguage) => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { source, problems, areas = {}, place, onAreas } = props;
  return (
    <div className={styles.fields}>
      {writtenLanguages(source).map((language) => {
        const pointer = `${place}/${language}`;
        return (
          <PlacedField
            key={language}
            pointer={pointer}
            problems={problems
              .filter((problem) => isWithin(problem.pointer, pointer))
              .map((problem) => ({ ...problem, pointer }))}
            label={text('areasIn', { language: text(LANGUAGE_WORDS[language]) })}
            hint={text('areasHint')}
          >
            <WordsBox
              language={language}
              words={areas[language] ?? []}
              onWords={(words) => onAreas({ ...areas, [language]: words }, language)}
            />
          </PlacedField>
        );
      })}
    </div>
  );
}

/** Keeps what is typed as it is typed, as long as it says the same: a comma at the end is the beginning of a word. */
function WordsBox(props: {
  readonly language: TextLanguage;
  readonly words: readonly string[];
  readonly onWords: (words: string[]) => void;
}) {
  const { language, words, onWords, ...field } = props;
  const [typed, setTyped] = useState('');
  const saysTheSame = splitWords(typed).join('\n') === words.join('\n');
  return (
    <Textarea
      {...field}
      lang={language}
      resize="vertical"
      value={saysTheSame ? typed : words.join(words.some((word) => word.includes(',')) ? '; ' : ', ')}
      onChange={(_, { value }) => {
        setTyped(value);
        onWords(splitWords(value));
      }}
    />
  );
}

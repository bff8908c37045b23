import { Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import type { PolicyProblem } from '../../policy/load-policy';
import type { TextLanguage } from '../../policy/labels';
import texts from '../../texts/admin-templates.texts.json';
import { useTexts } from '../../ui/texts-context';
import { PlacedField } from '../form/PlacedField';
import { LANGUAGE_WORDS, writtenLanguages } from '../mailboxes/language-words';
import { PlaceholderButtons } from './PlaceholderButtons';
import { withText } from './template-list';
import type { TemplateFormProps } from './TemplateEditor';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  text: { minHeight: '220px', maxHeight: 'none' },
});

/** A template's name and text, side by side in every language of the policy, and what can be inserted. */
export function TemplateTexts({ source, problems, template, place, edit }: TemplateFormProps) {
  const styles = useStyles();
  const text = useTexts(texts);
  const languages = writtenLanguages(source);
  const [current, setCurrent] = useState<TextLanguage | null>(null);
  const boxes = useRef(new Map<TextLanguage, HTMLTextAreaElement>());
  const caret = useRef<{ readonly box: HTMLTextAreaElement; readonly at: number } | null>(null);
  const into = current !== null && languages.includes(current) ? current : (languages[0] ?? 'en');
  // The cursor stands behind what was inserted, once the text with it is on the screen.
  useLayoutEffect(() => {
    if (!caret.current) return;
    const { box, at } = caret.current;
    caret.current = null;
    box.focus();
    box.setSelectionRange(at, at);
  });
  const write = (language: TextLanguage, value: string) =>
    edit({ text: withText(template.text, language, value) }, `text/${language}`);
  const insert = (placeholder: string) => {
    const box = boxes.current.get(into);
    const before = template.text[into] ?? '';
    const start = box?.selectionStart ?? before.length;
    const end = box?.selectionEnd ?? start;
    if (box) caret.current = { box, at: start + placeholder.length };
    // A step of its own: undo takes back what a button did.
    edit({ text: withText(template.text, into, before.slice(0, start) + placeholder + before.slice(end)) });
  };
  return (
    <div className={styles.all}>
      <div className={styles.columns}>
        {languages.map((language) => {
          const words = text(LANGUAGE_WORDS[language]);
          return (
            <div key={language} className={styles.column}>
              <PlacedField
                pointer={`${place}/name/${language}`}
                problems={inLanguage(problems, `${place}/name`, language)}
                label={text('nameIn', { language: words })}
              >
                <Input
                  lang={language}
                  value={template.name[language] ?? ''}
                  onChange={(_, { value }) =>
                    edit({ name: withText(template.name, language, value) }, `name/${language}`)
                  }
                />
              </PlacedField>
              <PlacedField
                pointer={`${place}/text/${language}`}
                problems={inLanguage(problems, `${place}/text`, language)}
                label={text('textIn', { language: words })}
                hint={text('textHint')}
              >
                <Textarea
                  lang={language}
                  resize="vertical"
                  textarea={{ className: styles.text }}
                  ref={(box) => {
                    if (box) boxes.current.set(language, box);
                    else boxes.current.delete(language);
                  }}
                  value={template.text[language] ?? ''}
                  onFocus={() => setCurrent(language)}
                  onChange={(_, { value }) => write(language, value)}
                />
              </PlacedField>
            </div>
          );
        })}
      </div>
      <PlaceholderButtons template={template} into={into} onInsert={insert} />
    </div>
  );
}

/** The problems of one language; the check for missing texts names the whole text, and the language beside. */
function inLanguage(
  problems: readonly PolicyProblem[],
  place: string,
  language: TextLanguage,
): PolicyProblem[] {
  const pointer = `${place}/${language}`;
  return problems
    .filter((one) => one.pointer === pointer || (one.pointer === place && one.values.language === language))
    .map((one) => ({ ...one, pointer }));
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import texts from '../../texts/admin-templates.texts.json';
import { useTexts } from '../../ui/texts-context';
import { PreviewText } from '../../ui/PreviewText';
import { LANGUAGE_WORDS, writtenLanguages } from '../mailboxes/language-words';
import type { SectionProps } from '../section';
import { previewTemplate } from './preview-template';
import type { TemplateEntry } from './template-list';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  hint: { margin: '8px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** How a template looks in every language of the policy, with example values. */
export function TemplatePreviews(
  props: Pick<SectionProps, 'source' | 'policy'> & { readonly template: TemplateEntry },
) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { source, policy, template } = props;
  // One moment for as long as the template is open: the days in it do not move while somebody types.
  const now = useMemo(() => new Date(), []);
  if (!policy) return <p className={styles.hint}>{text('previewPolicy')}</p>;
  return (
    <div>
      <div className={styles.columns}>
        {writtenLanguages(source).map((language) => (
          <div key={language} lang={language}>
            <PreviewText
              heading={text('preview', { language: text(LANGUAGE_WORDS[language]) })}
              text={previewTemplate(template, language, policy, now) ?? text('previewEmpty')}
            />
          </div>
        ))}
      </div>
      <p className={styles.hint}>{text('previewHint')}</p>
    </div>
  );
}

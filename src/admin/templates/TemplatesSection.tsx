import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { textIn } from '../../policy/text-in';
import texts from '../../texts/admin-templates.texts.json';
import { say } from '../../texts/say';
import { useLanguage, useTexts } from '../../ui/texts-context';
import { commonData } from '../common-data';
import type { SectionProps } from '../section';
import { freeTemplateId, listTemplates, takeOver } from './template-list';
import { TemplateEditor } from './TemplateEditor';
import { TemplateItem } from './TemplateItem';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  search: { flexGrow: 1, flexBasis: '220px', minWidth: 0 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The templates of a policy: own and shared ones, each unfolded in place to be read or worded. */
export function TemplatesSection(props: SectionProps) {
  const styles = useStyles();
  const text = useTexts(texts);
  const language = useLanguage();
  const { source, change } = props;
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const listed = useMemo(
    () => listTemplates(source, commonData(source.country === 'NO' ? 'NO' : 'SE').defaults.common.templates),
    [source],
  );
  const wanted = search.trim().toLowerCase();
  const shown = listed.filter(({ template }) =>
    [template.id, ...Object.values(template.name)].some((name) =>
      String(name).toLowerCase().includes(wanted),
    ),
  );
  const add = () => {
    const id = freeTemplateId(listed.map(({ template }) => template.id));
    const name = Object.fromEntries(source.languages.map((one) => [one, say(texts.newName, one)]));
    change((before) => takeOver(before, { id, name, text: {}, kinds: [] }));
    setSearch('');
    setOpen(`own ${source.templates?.length ?? 0}`);
  };
  return (
    <div className={styles.section}>
      <p className={styles.intro}>{text('intro')}</p>
      <div className={styles.bar}>
        <Field className={styles.search} label={text('search')}>
          <Input type="search" value={search} onChange={(_, { value }) => setSearch(value)} />
        </Field>
        <Button appearance="primary" icon={<AddRegular />} onClick={add}>
          {text('add')}
        </Button>
      </div>
      {shown.length === 0 ? <p role="status">{text('noneShown')}</p> : null}
      <ul className={styles.list} aria-label={text('list')}>
        {shown.map((one) => {
          const key = one.ownIndex === null ? `shared ${one.template.id}` : `own ${one.ownIndex}`;
          return (
            <TemplateItem
              key={key}
              listed={one}
              name={textIn(one.template.name, language) || one.template.id}
              problems={props.problems}
              isOpen={open === key}
              onToggle={() => setOpen(open === key ? null : key)}
            >
              <TemplateEditor
                {...props}
                listed={one}
                onTaken={() => setOpen(`own ${source.templates?.length ?? 0}`)}
                onGone={() => setOpen(one.isShared ? `shared ${one.template.id}` : null)}
              />
            </TemplateItem>
          );
        })}
      </ul>
    </div>
  );
}

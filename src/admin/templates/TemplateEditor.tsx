import { Button, makeStyles, tokens } from '@fluentui/react-components';
import texts from '../../texts/admin-templates.texts.json';
import { useTexts } from '../../ui/texts-context';
import { ProblemLines } from '../form/PlacedField';
import type { SectionProps } from '../section';
import {
  type ListedTemplate,
  type TemplateEntry,
  takeOver,
  templateReferences,
  withoutTemplate,
  withTemplate,
} from './template-list';
import { TemplateChoices } from './TemplateChoices';
import { TemplatePreviews } from './TemplatePreviews';
import { TemplateTexts } from './TemplateTexts';
import { TemplateUse } from './TemplateUse';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  line: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  problems: { color: tokens.colorStatusDangerForeground1 },
});

/** What every part of the form for one template gets. */
export interface TemplateFormProps extends SectionProps {
  readonly template: TemplateEntry;
  /** Where it stands in the municipality's own file (RFC 6901). */
  readonly place: string;
  /** Changes the template; `field` joins what is typed in one field into one step of undo. */
  readonly edit: (part: Partial<TemplateEntry>, field?: string) => void;
}

/** One template: its texts side by side, what can be inserted, how it looks, and when it is offered. */
export function TemplateEditor(
  props: SectionProps & {
    readonly listed: ListedTemplate;
    /** There is an own copy now, the last one in the file. */
    readonly onTaken: () => void;
    /** The own one is out of the file. */
    readonly onGone: () => void;
  },
) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { listed, change, problems } = props;
  const { template, ownIndex } = listed;
  if (ownIndex === null) {
    return (
      <div className={styles.editor}>
        <div>
          <p className={styles.line}>{text('takeOverHint')}</p>
          <Button
            onClick={() => {
              change((before) => takeOver(before, template));
              props.onTaken();
            }}
          >
            {text('takeOver')}
          </Button>
        </div>
        <TemplatePreviews {...props} template={template} />
        <TemplateUse {...props} template={template} form={null} />
      </div>
    );
  }
  const place = `/templates/${ownIndex}`;
  const form: TemplateFormProps = {
    ...props,
    template,
    place,
    edit: (part, field) =>
      change((before) => withTemplate(before, ownIndex, part), field && `${place}/${field}`),
  };
  const whole = problems.filter(({ pointer }) => [place, `${place}/choices`].includes(pointer));
  return (
    <div className={styles.editor}>
      {whole.length > 0 ? (
        <div className={styles.problems}>
          <ProblemLines problems={whole} />
        </div>
      ) : null}
      <TemplateTexts {...form} />
      <TemplateChoices {...form} />
      <TemplatePreviews {...props} template={template} />
      <TemplateUse {...props} template={template} form={form} />
      <TemplateRemoval {...props} />
    </div>
  );
}

/** Gives a shared template back; an own one is taken out when nothing refers to it. */
function TemplateRemoval(
  props: SectionProps & { readonly listed: ListedTemplate; readonly onGone: () => void },
) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { listed, source, change, onGone } = props;
  const { template, ownIndex, isShared } = listed;
  const places = isShared
    ? []
    : templateReferences(source, template.id).map(({ from, name }) =>
        text(from === 'contact' ? 'usedContact' : 'usedGuidance', { name }),
      );
  const remove = () => {
    if (ownIndex === null || places.length > 0) return;
    change((before) => withoutTemplate(before, ownIndex));
    onGone();
  };
  return (
    <div>
      {places.length > 0 ? (
        <p className={styles.line}>{text('usedBy', { places: places.join(', ') })}</p>
      ) : null}
      <Button disabledFocusable={places.length > 0} onClick={remove}>
        {text(isShared ? 'giveBack' : 'remove')}
      </Button>
    </div>
  );
}

import { Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components';
import type { Registration } from '../diarium/registration';
import texts from '../texts/registration.texts.json';
import { PaneSelect } from '../ui/PaneSelect';
import { useTexts } from '../ui/texts-context';

const useStyles = makeStyles({
  // No frame of its own: the heading and the list tell that they belong together.
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  file: { display: 'flex' },
});

/** Which message is registered, which attachments become documents of their own, and which file is the main document. */
export function RegistrationDocuments(props: {
  readonly registration: Registration;
  /** The way that is chosen sends files; otherwise the forward is attached as it came. */
  readonly sendsFiles: boolean;
  readonly onChange: (part: Partial<Registration>) => void;
}) {
  const text = useTexts(texts);
  const styles = useStyles();
  const { registration, onChange } = props;
  const { attachments, mainDocument, attachedOriginal, registersForward } = registration;
  const hasChoice = attachedOriginal !== '' && props.sendsFiles;
  const include = (id: string, isIncluded: boolean) =>
    onChange({
      attachments: attachments.map((each) => (each.id === id ? { ...each, isIncluded } : each)),
      mainDocument: !isIncluded && id === mainDocument ? '' : mainDocument,
    });
  const included = attachments.filter(({ isIncluded }) => isIncluded);
  return (
    <>
      {hasChoice ? (
        <Field label={text('whichMessage')}>
          <PaneSelect
            value={registersForward ? 'forward' : 'original'}
            onChange={(_, { value }) => onChange({ registersForward: value === 'forward' })}
          >
            <option value="original">{text('theOriginal')}</option>
            <option value="forward">{text('theForward')}</option>
          </PaneSelect>
        </Field>
      ) : null}
      {attachments.length > 0 ? attachmentList() : null}
      {included.length > 0 ? (
        <Field label={text('mainDocument')}>
          <PaneSelect value={mainDocument} onChange={(_, { value }) => onChange({ mainDocument: value })}>
            <option value="">{text('theMessage')}</option>
            {included.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </PaneSelect>
        </Field>
      ) : null}
    </>
  );

  function attachmentList() {
    return (
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{text('attachments')}</legend>
        {attachments.map(({ id, name, isIncluded }) => (
          <div key={id} className={styles.file}>
            <Checkbox
              label={text('include', { name })}
              checked={isIncluded}
              onChange={(_, { checked }) => include(id, checked === true)}
            />
          </div>
        ))}
      </fieldset>
    );
  }
}

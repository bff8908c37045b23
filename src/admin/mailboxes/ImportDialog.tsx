import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { PolicyFile } from '../../policy/policy-source';
import texts from '../../texts/admin-mailboxes.texts.json';
import { Notice } from '../../ui/Notice';
import { useTexts } from '../../ui/texts-context';
import { EditorDialog } from '../EditorDialog';
import type { SectionProps } from '../section';
import { writtenLanguages } from './language-words';
import { csvFailureWords } from './import-words';
import { ImportSummary } from './ImportSummary';
import { applyImport, planImport } from './plan-import';
import { MAX_CSV_BYTES } from './decode-text';
import { type CsvTable, readCsv } from './read-csv';

const useStyles = makeStyles({
  line: { margin: 0 },
  file: {
    maxWidth: '100%',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A file as it was read: its table, or why there is none. */
type ReadFile =
  { readonly name: string; readonly table: CsvTable } | { readonly name: string; readonly failure: string };

/** Reads a table of mailboxes, shows what it will change, and changes it in one step of undo. */
export function ImportDialog(
  props: Pick<SectionProps, 'change'> & {
    readonly source: PolicyFile;
    readonly onClose: () => void;
    /** What was done, in a sentence. */
    readonly onDone: (words: string) => void;
  },
) {
  const styles = useStyles();
  const text = useTexts(texts);
  const inputId = useId();
  const { source, change, onClose, onDone } = props;
  const [file, setFile] = useState<ReadFile | null>(null);
  const table = file && 'table' in file ? file.table : null;
  const plan = table && planImport(table, source, writtenLanguages(source));
  const isEmpty = plan === null || plan.added.length + plan.changed.length === 0;
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return;
    const { name } = chosen;
    try {
      // One byte more than is read is enough to see that it is too large.
      const bytes = new Uint8Array(await chosen.slice(0, MAX_CSV_BYTES + 1).arrayBuffer());
      const read = readCsv(bytes, writtenLanguages(source));
      setFile(read.ok ? { name, table: read.value } : { name, failure: csvFailureWords(read.failure, text) });
    } catch {
      setFile({ name, failure: text('failedUnreadable') });
    }
  };
  const apply = () => {
    if (!table || !plan) return;
    // Planned anew from the file as it stands then: an undo may have come between.
    change((before) => applyImport(before, planImport(table, before, writtenLanguages(before))));
    onDone(text('importDone', { added: plan.added.length, changed: plan.changed.length }));
    onClose();
  };
  return (
    <EditorDialog
      heading={text('importHeading')}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" disabledFocusable={isEmpty} onClick={() => !isEmpty && apply()}>
            {text('importApply')}
          </Button>
          <Button onClick={onClose}>{text('cancel')}</Button>
        </>
      }
    >
      <label htmlFor={inputId}>{text('importIntro')}</label>
      <input
        id={inputId}
        className={styles.file}
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        onChange={({ target }) => void choose(target.files?.[0])}
      />
      {file && 'failure' in file ? (
        <Notice intent="error" heading={text('importFailed')}>
          {text('importFrom', { name: file.name })}: {file.failure}
        </Notice>
      ) : null}
      {file && plan ? (
        <>
          <p className={styles.line} role="status">
            {text('importFrom', { name: file.name })}
          </p>
          <ImportSummary plan={plan} />
        </>
      ) : null}
    </EditorDialog>
  );
}

import { Button, Input, makeStyles, Select, tokens, Field } from '@fluentui/react-components';
import { AddRegular, ArrowDownloadRegular, ArrowUploadRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import texts from '../../texts/admin-mailboxes.texts.json';
import { saveFile } from '../../ui/save-file';
import { useLanguage, useTexts } from '../../ui/texts-context';
import type { SectionProps } from '../section';
import { writtenLanguages } from './language-words';
import { AddMailboxDialog } from './AddMailboxDialog';
import { ImportDialog } from './ImportDialog';
import {
  MAILBOX_FILTERS,
  mailboxRows,
  type MailboxFilter,
  type MailboxOrder,
  shownRows,
} from './mailbox-rows';
import { MailboxDialog } from './MailboxDialog';
import { MailboxTable } from './MailboxTable';
import { RemoveMailboxDialog } from './RemoveMailboxDialog';
import { writeCsv } from './write-csv';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  search: { flexGrow: 1, flexBasis: '220px', minWidth: 0 },
  filter: { flexGrow: 0, flexBasis: '200px', minWidth: 0 },
  status: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const FILTER_TEXTS = {
  all: 'showAll',
  open: 'showOpen',
  closed: 'showClosed',
  internal: 'showInternal',
  example: 'showExample',
  problems: 'showProblems',
} as const satisfies Record<MailboxFilter, keyof typeof texts>;

/** What is open above the list; a mailbox by its number in the file. */
type OpenDialog =
  { readonly kind: 'add' | 'import' } | { readonly kind: 'edit' | 'remove'; readonly index: number };

/** The function mailboxes of a policy: list, forms, and tables from and for spreadsheets. */
export function MailboxesSection(props: SectionProps) {
  const styles = useStyles();
  const text = useTexts(texts);
  const language = useLanguage();
  const { source, policy, problems, change } = props;
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<MailboxFilter>('all');
  const [order, setOrder] = useState<MailboxOrder | null>(null);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [done, setDone] = useState('');
  const rows = useMemo(() => mailboxRows(source, problems, language), [source, problems, language]);
  const shown = useMemo(
    () => shownRows(rows, { search, filter, order }, language),
    [rows, search, filter, order, language],
  );
  const close = () => setDialog(null);
  const save = () =>
    saveFile(
      `${text('exportName')}-${source.id}.csv`,
      'text/csv',
      writeCsv(source.mailboxes, writtenLanguages(source), language),
    );
  return (
    <div className={styles.section}>
      <p className={styles.intro}>{text('intro')}</p>
      <div className={styles.bar}>
        <Button appearance="primary" icon={<AddRegular />} onClick={() => setDialog({ kind: 'add' })}>
          {text('add')}
        </Button>
        <Button icon={<ArrowUploadRegular />} onClick={() => setDialog({ kind: 'import' })}>
          {text('import')}
        </Button>
        <Button icon={<ArrowDownloadRegular />} onClick={save}>
          {text('export')}
        </Button>
      </div>
      <div className={styles.bar} role="search">
        <Field className={styles.search} label={text('search')}>
          <Input type="search" value={search} onChange={(_, { value }) => setSearch(value)} />
        </Field>
        <Field className={styles.filter} label={text('show')}>
          <Select value={filter} onChange={(_, { value }) => setFilter(value as MailboxFilter)}>
            {MAILBOX_FILTERS.map((one) => (
              <option key={one} value={one}>
                {text(FILTER_TEXTS[one])}
              </option>
            ))}
          </Select>
        </Field>
        {order ? <Button onClick={() => setOrder(null)}>{text('fileOrder')}</Button> : null}
      </div>
      <p className={styles.status} role="status">
        {[done, text('count', { shown: shown.length, all: rows.length })].filter(Boolean).join(' ')}
      </p>
      <MailboxTable
        rows={shown}
        source={source}
        order={order}
        onOrder={setOrder}
        onEdit={(index) => setDialog({ kind: 'edit', index })}
        onRemove={(index) => setDialog({ kind: 'remove', index })}
      />
      {dialog?.kind === 'add' ? (
        <AddMailboxDialog
          source={source}
          policy={policy}
          onClose={close}
          onAdd={(entry) => {
            change((before) => ({ ...before, mailboxes: [...before.mailboxes, entry] }));
            // What else there is to say about it stands in the form.
            setDialog({ kind: 'edit', index: source.mailboxes.length });
          }}
        />
      ) : null}
      {dialog?.kind === 'import' ? (
        <ImportDialog source={source} change={change} onClose={close} onDone={setDone} />
      ) : null}
      {dialog?.kind === 'edit' && source.mailboxes[dialog.index] ? (
        <MailboxDialog
          {...props}
          index={dialog.index}
          onMoved={(index) => setDialog({ kind: 'edit', index })}
          onClose={close}
        />
      ) : null}
      {dialog?.kind === 'remove' && source.mailboxes[dialog.index] ? (
        <RemoveMailboxDialog source={source} index={dialog.index} change={change} onClose={close} />
      ) : null}
    </div>
  );
}

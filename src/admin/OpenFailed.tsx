import { makeStyles } from '@fluentui/react-components';
import texts from '../texts/admin.texts.json';
import { Notice } from '../ui/Notice';
import { useTexts } from '../ui/texts-context';
import { MAX_FILE_BYTES, type OpenFailure } from './file/open-policy-file';

const useStyles = makeStyles({ notice: { padding: '8px 16px' } });

/** Why a file could not be opened, and what to do. */
export function OpenFailed(props: {
  readonly name: string;
  readonly why: OpenFailure;
  readonly onDismiss: () => void;
}) {
  const styles = useStyles();
  const text = useTexts(texts);
  const { name, why } = props;
  return (
    <div className={styles.notice}>
      <Notice intent="error" heading={text('openFailed', { name })} onDismiss={props.onDismiss}>
        {sentence()}
      </Notice>
    </div>
  );

  function sentence(): string {
    switch (why.name) {
      case 'too-large':
        return text('too-large', { megabytes: why.megabytes, limit: MAX_FILE_BYTES / 1_000_000 });
      case 'not-json': {
        const { line, detail } = why;
        return line === null ? text('not-json', { detail }) : text('not-jsonLine', { line, detail });
      }
      case 'newer':
        return text('newer', { version: why.version });
      case 'no-policy':
        return text('no-policy', { example: 'se-1256-exempelby.json' });
      case 'misshapen':
        return text('misshapen', { places: why.pointers.join(', ') });
      default:
        return text(why.name);
    }
  }
}

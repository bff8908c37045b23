import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import texts from '../texts/admin.texts.json';
import { Notice } from '../ui/Notice';
import { useLanguage, useTexts } from '../ui/texts-context';
import { dropCopy, listCopies, type UnsavedCopy } from './file/unsaved-copies';

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column', gap: '8px' } });

const LOCALES = { sv: 'sv-SE', nb: 'nb-NO', nn: 'nb-NO', en: 'en-GB' } as const;

/** Offers what was changed at an earlier visit and never saved. */
export function UnsavedCopies(props: { readonly onGoOn: (copy: UnsavedCopy) => void }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const language = useLanguage();
  const [copies, setCopies] = useState(() => listCopies(window.localStorage));
  if (copies.length === 0) return null;
  const throwAway = (id: string) => {
    dropCopy(window.localStorage, id);
    setCopies(listCopies(window.localStorage));
  };
  const when = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short' });
  return (
    <div className={styles.list}>
      {copies.map((copy) => {
        const name = String(copy.present.name || copy.opened.id);
        return (
          <Notice
            key={copy.opened.id}
            intent="warning"
            heading={text('unsavedHeading')}
            actions={
              <>
                <Button
                  size="small"
                  appearance="primary"
                  aria-label={text('goOnNamed', { name })}
                  onClick={() => props.onGoOn(copy)}
                >
                  {text('goOn')}
                </Button>
                <Button
                  size="small"
                  aria-label={text('throwAwayNamed', { name })}
                  onClick={() => throwAway(copy.opened.id)}
                >
                  {text('throwAway')}
                </Button>
              </>
            }
          >
            {text('unsavedFrom', { name, when: when.format(new Date(copy.changedAt)) })}
          </Notice>
        );
      })}
    </div>
  );
}

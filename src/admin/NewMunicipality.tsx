import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { beginPolicy, isMailDomain, policyIdParts } from '../policy/begin-policy';
import type { PolicyFile } from '../policy/policy-source';
import texts from '../texts/admin.texts.json';
import { useTexts } from '../ui/texts-context';
import { countryStarter } from './common-data';
import { municipalityId } from './municipality-id';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  begin: { alignSelf: 'start' },
  file: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const EXAMPLES = {
  SE: { code: '1256', name: 'Exempelby kommun', domain: 'exempelby.se' },
  NO: { code: '4999', name: 'Eksempel kommune', domain: 'eksempel.kommune.no' },
} as const;

/** Begins the policy of a municipality with what its country gives. */
export function NewMunicipality(props: { readonly onBegin: (file: PolicyFile) => void }) {
  const styles = useStyles();
  const text = useTexts(texts);
  const [country, setCountry] = useState<'SE' | 'NO'>('SE');
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [domain, setDomain] = useState('');
  const [isChecked, setChecked] = useState(false);
  const example = EXAMPLES[country];
  const id = municipalityId(country, code, name);
  const wrong = {
    code: !/^\d{4}$/.test(code.trim()),
    name: policyIdParts(municipalityId(country, '0000', name)) === null,
    domain: !isMailDomain(domain.trim()),
  };
  const begin = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (wrong.code || wrong.name || wrong.domain) {
      const first = wrong.code ? 'new-code' : wrong.name ? 'new-name' : 'new-domain';
      document.querySelector<HTMLInputElement>(`input[name="${first}"]`)?.focus();
      return;
    }
    props.onBegin(beginPolicy(countryStarter(country), { id, name: name.trim(), domain: domain.trim() }));
  };
  const message = (isWrong: boolean, words: string) =>
    isChecked && isWrong ? { validationState: 'error' as const, validationMessage: words } : {};
  return (
    <form className={styles.form} onSubmit={begin} noValidate>
      <Field label={text('newCountry')}>
        <Select value={country} onChange={(_, { value }) => setCountry(value === 'NO' ? 'NO' : 'SE')}>
          <option value="SE">{text('countrySE')}</option>
          <option value="NO">{text('countryNO')}</option>
        </Select>
      </Field>
      <Field
        label={text('newCode')}
        hint={text('newCodeHint', { example: example.code })}
        {...message(wrong.code, text('codeWrong'))}
      >
        <Input name="new-code" inputMode="numeric" value={code} onChange={(_, { value }) => setCode(value)} />
      </Field>
      <Field
        label={text('newName')}
        hint={text('newNameHint', { example: example.name })}
        {...message(wrong.name, text('nameWrong'))}
      >
        <Input name="new-name" value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field
        label={text('newDomain')}
        hint={text('newDomainHint', { example: example.domain })}
        {...message(wrong.domain, text('domainWrong', { example: example.domain }))}
      >
        <Input name="new-domain" value={domain} onChange={(_, { value }) => setDomain(value)} />
      </Field>
      {wrong.code || wrong.name ? null : (
        <p className={styles.file}>{text('newFileName', { name: `${id}.json` })}</p>
      )}
      <Button type="submit" className={styles.begin}>
        {text('begin')}
      </Button>
    </form>
  );
}

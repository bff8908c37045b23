import fs from 'node:fs';
import path from 'node:path';
import { municipalityFiles } from '../../test/policies/municipality-files';
import { parseGuidelineRules } from './guideline-rules';
import { judgeSource, type CommonData } from './judge-source';
import { parseCommonPolicy, parseCountryPolicy, parsePolicySource, type PolicySource } from './policy-source';

const common = (name: string) =>
  fs.readFileSync(path.join(__dirname, '..', '..', 'policies', 'common', name), 'utf8');

function value<Value>(read: { ok: true; value: Value } | { ok: false; failure: unknown }): Value {
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

function dataFor({ country }: PolicySource): CommonData {
  return {
    defaults: {
      common: value(parseCommonPolicy(common('templates.json'))),
      country: value(parseCountryPolicy(common(`country-${country.toLowerCase()}.json`))),
    },
    guideline: value(parseGuidelineRules(common('rules.json'))).rules,
  };
}

const sources = municipalityFiles().map((file) => ({
  name: path.basename(file),
  source: value(parsePolicySource(fs.readFileSync(file, 'utf8'))),
}));
const [{ name, source } = sources[0]!] = sources;
const data = dataFor(source);

describe('a municipality’s file', () => {
  it.each(sources)('$name has no problems and is filled up with what its country gives', (each) => {
    const { policy, problems } = judgeSource(each.source, dataFor(each.source), each.name);
    expect(problems).toEqual([]);
    expect(policy.templates.length).toBeGreaterThan(each.source.templates.length);
    expect(policy.rules?.length).toBeGreaterThan(0);
  });

  it('tells a problem of its own entry by the number that the entry has in the file', () => {
    const [first] = source.contacts;
    const contacts = [{ ...first!, mailbox: 'no-such-mailbox' }, ...source.contacts.slice(1)];
    const { problems } = judgeSource({ ...source, contacts }, data, name);
    expect(problems).toMatchObject([{ pointer: '/contacts/0/mailbox', file: 'own' }]);
  });

  it('tells a problem of the country’s file as such', () => {
    const [first, ...others] = data.defaults.country.guidance;
    const guidance = [{ ...first!, templates: ['no-such-template'] }, ...others];
    const defaults = { ...data.defaults, country: { ...data.defaults.country, guidance } };
    const { problems } = judgeSource(source, { ...data, defaults }, name);
    expect(problems).toMatchObject([{ pointer: '/guidance/0/templates/0', file: 'country' }]);
  });

  it('has to be called as its id', () => {
    expect(judgeSource(source, data, 'other.json').problems).toMatchObject([{ pointer: '/id', file: 'own' }]);
  });
});

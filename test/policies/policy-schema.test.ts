import { readFileSync } from 'node:fs';
import path from 'node:path';
import { policySchemaText, SCHEMA_FILES, schemaFolder } from '../../tools/generate-policy-schema';
import { municipalityFiles } from './municipality-files';

const COMMON = ['templates.json', 'country-se.json', 'country-no.json', 'rules.json'];

describe('the schemas that editors use', () => {
  it.each(Object.keys(SCHEMA_FILES) as (keyof typeof SCHEMA_FILES)[])(
    '%s is what the programs check with (after a change: node build/tools/generate-policy-schema.js)',
    (name) => {
      expect(readFileSync(path.join(schemaFolder(), name), 'utf8')).toBe(policySchemaText(name));
    },
  );

  it('say what each field is for, and which ones do not exist', () => {
    const schema = JSON.parse(policySchemaText('policy.schema.json'));
    expect(schema.properties.officialMailbox.description).toContain('whatever nobody else takes');
    expect(schema.additionalProperties).toBe(false);
    expect(schema.required).not.toContain('templates');
  });

  it.each([...municipalityFiles(), ...COMMON.map((name) => path.join(schemaFolder(), '..', 'common', name))])(
    'are named in %s, so that the editor finds them',
    (file) => {
      const { $schema } = JSON.parse(readFileSync(file, 'utf8'));
      expect(Object.keys(SCHEMA_FILES)).toContain(path.basename($schema));
      expect(path.resolve(path.dirname(file), $schema)).toBe(
        path.resolve(schemaFolder(), path.basename($schema)),
      );
    },
  );
});

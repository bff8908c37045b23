import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { guidelineRulesSchema } from '../src/policy/guideline-rules';
import { commonPolicySchema, countryPolicySchema, policySourceSchema } from '../src/policy/policy-source';
import { findRoot } from './find-root';

/** The JSON Schemas that editors use while somebody writes a policy, by the name of their file. */
export const SCHEMA_FILES = {
  'policy.schema.json': { title: "A municipality's policy for Postgang", schema: policySourceSchema },
  'common-templates.schema.json': { title: 'Templates that all policies share', schema: commonPolicySchema },
  'country.schema.json': { title: 'What follows from the law of a country', schema: countryPolicySchema },
  'rules.schema.json': { title: 'The rules of the guidelines', schema: guidelineRulesSchema },
} as const;

/** The text of one schema file, made from the schema that the programs check with. */
export function policySchemaText(name: keyof typeof SCHEMA_FILES): string {
  const { title, schema } = SCHEMA_FILES[name];
  // Trimming changes a value, it refuses none, and JSON Schema has no word for it nor for our own checks.
  const json = toJsonSchema(schema as v.GenericSchema, {
    typeMode: 'input',
    ignoreActions: ['trim', 'check'],
  });
  return `${shortLists(JSON.stringify({ $schema: json.$schema, title, ...json }, null, 2))}\n`;
}

/** Lists of words on one line where they fit, as prettier writes them, so that the check of the format holds. */
function shortLists(json: string): string {
  return json.replace(
    /^(.*)\[\n([^[\]{}]*)\n\s*\](,?)$/gm,
    (long, before: string, items: string, comma: string) => {
      const short = `${before}[${items.trim().replace(/,\n\s*/g, ', ')}]${comma}`;
      return short.length <= 110 ? short : long;
    },
  );
}

/** The folder that holds the schema files. */
export function schemaFolder(): string {
  return path.join(findRoot(), 'policies', 'schema');
}

function writeSchemas(): void {
  mkdirSync(schemaFolder(), { recursive: true });
  for (const name of Object.keys(SCHEMA_FILES) as (keyof typeof SCHEMA_FILES)[]) {
    writeFileSync(path.join(schemaFolder(), name), policySchemaText(name));
    console.log(`policies/schema/${name}`);
  }
}

if (require.main === module) writeSchemas();

import * as v from 'valibot';
import type { Result } from '../lib/result';
import { contactSchema } from './contact-shape';
import { deadlineSchema } from './deadline-shape';
import { guidanceSchema } from './guidance-shape';
import { holdShape, parseShape } from './parse-shape';
import { policySchema } from './policy';
import type { PolicyProblem } from './policy-problem';
import { recordDecisionSchema } from './record-shape';
import { templateSchema } from './template-shape';

/** A municipality's file as it is written: like the policy, but it leaves out what all municipalities share. */
export const policySourceSchema = v.strictObject({
  ...policySchema.entries,
  templates: v.optional(
    v.pipe(
      v.array(templateSchema),
      v.description('Its own templates. One with the id of a common template stands in its place.'),
    ),
    [],
  ),
});

/** `policies/common/templates.json`: what every municipality gets unless it words it itself. */
export const commonPolicySchema = v.strictObject({
  $schema: v.optional(v.string()),
  templates: v.array(templateSchema),
});

/** `policies/common/country-<se|no>.json`: what follows from the law of the country, whatever the municipality. */
export const countryPolicySchema = v.strictObject({
  $schema: v.optional(v.string()),
  country: v.picklist(['SE', 'NO']),
  recordDecisions: v.array(recordDecisionSchema),
  contacts: v.array(contactSchema),
  deadlines: v.array(deadlineSchema),
  guidance: v.array(guidanceSchema),
});

export type PolicySource = v.InferOutput<typeof policySourceSchema>;
/** The same as it stands in the file: what it leaves out is missing. */
export type PolicyFile = v.InferInput<typeof policySourceSchema>;
export type CommonPolicy = v.InferOutput<typeof commonPolicySchema>;
export type CountryPolicy = v.InferOutput<typeof countryPolicySchema>;

/** Reads a municipality's own file; the failure holds every problem of shape. */
export function parsePolicySource(json: string): Result<PolicySource, PolicyProblem[]> {
  return parseShape(json, policySourceSchema);
}

/** Holds what stands in a municipality's file, already read from JSON, against its shape. */
export function parsePolicyFile(value: unknown): Result<PolicySource, PolicyProblem[]> {
  return holdShape(value, policySourceSchema);
}

/** Reads the file of common templates; the failure holds every problem of shape. */
export function parseCommonPolicy(json: string): Result<CommonPolicy, PolicyProblem[]> {
  return parseShape(json, commonPolicySchema);
}

/** Reads the file of a country; the failure holds every problem of shape. */
export function parseCountryPolicy(json: string): Result<CountryPolicy, PolicyProblem[]> {
  return parseShape(json, countryPolicySchema);
}

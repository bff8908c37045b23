import * as v from 'valibot';
import type { Result } from '../lib/result';
import { parseShape } from './parse-shape';
import type { PolicyProblem, ShapeMessage } from './policy-problem';
import { line, texts } from './shapes';

/** `policies/common/rules.json`: every rule of the guidelines, in our own words. */
export const guidelineRulesSchema = v.strictObject({
  $schema: v.optional(v.string()),
  rules: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^[A-Z]{3}-\d+$/, 'not-a-rule-id' satisfies ShapeMessage)),
      policy: v.pipe(line, v.description('The id of the policy whose guideline holds the rule.')),
      section: v.pipe(line, v.description('Where it stands in the guideline.')),
      summary: v.pipe(line, v.description('What it asks for, in one line of our own.')),
      text: v.optional(
        v.pipe(texts, v.description('The same for the people who read the guideline, in its language.')),
      ),
    }),
  ),
});

export type GuidelineRule = v.InferOutput<typeof guidelineRulesSchema>['rules'][number];

/** Reads the file of rules; the failure holds every problem of shape. */
export function parseGuidelineRules(
  json: string,
): Result<v.InferOutput<typeof guidelineRulesSchema>, PolicyProblem[]> {
  return parseShape(json, guidelineRulesSchema);
}

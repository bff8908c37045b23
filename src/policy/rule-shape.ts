import * as v from 'valibot';
import type { ShapeMessage } from './policy-problem';
import { line, texts } from './shapes';

/** A rule of the guideline in words, for the person who asks why. Publishing fills these in from the common rules. */
export const ruleSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Z]{3}-\d+$/, 'not-a-rule-id' satisfies ShapeMessage)),
  section: v.pipe(line, v.description('Where it stands in the guideline.')),
  text: v.pipe(texts, v.description('What it asks for, in a sentence.')),
});

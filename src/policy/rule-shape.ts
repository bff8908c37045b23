import * as v from 'valibot';
import { line, texts } from './shapes';

/** A rule of the guideline in words, for the person who asks why. Publishing fills these in from the common rules. */
export const ruleSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-Z]{3}-\d+$/, 'must be three capitals and a number, such as OSB-4')),
  section: v.pipe(line, v.description('Where it stands in the guideline.')),
  text: v.pipe(texts, v.description('What it asks for, in a sentence.')),
});

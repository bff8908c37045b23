import fc from 'fast-check';
import { BROKEN, problemsIn } from '../../test/policies/broken-policies';
import { samplePolicy } from '../../test/policies/sample-policy';
import { TEXT_LANGUAGES, type TextLanguage } from '../policy/labels';
import type { PolicyProblem } from '../policy/policy-problem';
import { policyProblemText } from './policy-problem-text';
import texts from './policy-problems.texts.json';

/** Fails when a problem cannot be told, or with a hole in its words. */
function tell(problem: PolicyProblem, language: TextLanguage) {
  const told = policyProblemText(problem, language);
  for (const words of [told.problem, told.nextStep]) expect(words).not.toMatch(/undefined|\[object/);
  return told;
}

describe('the words for a problem in a policy', () => {
  describe.each(TEXT_LANGUAGES)('in %s', (language) => {
    it.each(Object.entries(BROKEN))('say %s and what to do about it, in one sentence each', (_, problems) => {
      for (const problem of problems()) {
        const told = tell(problem, language);
        expect(told.problem).toMatch(/^[^\n]+[^.\n]$/);
        expect(told.nextStep).toMatch(/^[A-ZÅÄÖÆØ][^\n]+\.$/);
      }
    });
  });

  it('are there for nothing that is not told', () => {
    const values = ['received-object', 'received-list'];
    const names = Object.keys(BROKEN).flatMap((name) => [name, `${name}.fix`]);
    expect(Object.keys(texts).sort()).toEqual([...names, ...values].sort());
  });

  it.each<[TextLanguage, string, string]>([
    [
      'sv',
      'ingen öppen brevlåda har förvaltningen Personal ("hr")',
      'Lägg till Personal ("hr") bland förvaltningarna för den brevlåda som ska ha den, om så den officiella.',
    ],
    [
      'nb',
      'ingen åpen postboks har enheten Personal ("hr")',
      'Legg til Personal ("hr") blant enhetene til postboksen som skal ha den, om så den offisielle.',
    ],
    [
      'nn',
      'ingen open postboks har eininga Personal ("hr")',
      'Legg til Personal ("hr") blant einingane til postboksen som skal ha ho, om så den offisielle.',
    ],
    [
      'en',
      'no open mailbox takes the unit "hr"',
      'Add "hr" to the units of the mailbox that should have it, even the official one.',
    ],
  ])('are in %s, with what the file calls "hr" as the page calls it', (language, problem, nextStep) => {
    const [told] = BROKEN['unit-without-mailbox']();
    expect(policyProblemText(told!, language)).toEqual({ problem, nextStep });
  });

  it('list what can be written instead, and say what stands there', () => {
    const [country] = BROKEN['not-one-of']();
    expect(policyProblemText(country!, 'nb').problem).toBe('skal være "SE" eller "NO", men er "DK"');
    const [mailboxes] = BROKEN['not-a-list']();
    expect(policyProblemText(mailboxes!, 'sv').problem).toBe('ska vara en lista men är ett objekt');
    const [above] = BROKEN['several-central-mailboxes']();
    expect(policyProblemText(above!, 'sv').problem).toBe('"x" och "y" är centrala för samma förvaltning');
  });

  it('are found for whatever is wrong in a policy, in every language', () => {
    const whole: unknown = JSON.parse(JSON.stringify(samplePolicy()));
    const place = fc.array(fc.nat(40), { minLength: 1, maxLength: 6 });
    const change = fc.record({ place, value: fc.oneof(fc.jsonValue(), fc.constant(undefined)) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const policy = changes.reduce((before, { place, value }) => withValue(before, place, value), whole);
        for (const problem of problemsIn(JSON.stringify(policy))) {
          for (const language of TEXT_LANGUAGES) tell(problem, language);
        }
      }),
    );
  });
});

/** A copy in which another value stands somewhere: at each step the number says into which part to go. */
function withValue(inside: unknown, [step = 0, ...rest]: readonly number[], value: unknown): unknown {
  if (typeof inside !== 'object' || inside === null) return value;
  const keys = Object.keys(inside);
  const key = keys[step % (keys.length + 1)] ?? 'other';
  const before = (inside as Record<string, unknown>)[key];
  const after = rest.length === 0 ? value : withValue(before, rest, value);
  return Array.isArray(inside)
    ? [...inside.filter((_, index) => String(index) !== key), after]
    : { ...inside, [key]: after };
}

import fc from 'fast-check';
import { samplePolicy } from '../../test/policies/sample-policy';
import { parsePolicy } from './load-policy';
import type { Policy } from './policy';

function problemsOf(json: string) {
  const policy = parsePolicy(json);
  return policy.ok ? [] : policy.failure;
}

describe('parsePolicy', () => {
  it('gives back a published policy as it is', () => {
    expect(parsePolicy(JSON.stringify(samplePolicy()))).toEqual({ ok: true, value: samplePolicy() });
  });

  it('reads a file that a Windows editor saved with a byte order mark', () => {
    expect(parsePolicy(`\uFEFF${JSON.stringify(samplePolicy())}`).ok).toBe(true);
  });

  it('says what a mailbox is when its file leaves it out', () => {
    const policy = { ...samplePolicy(), mailboxes: [{ id: 'a', address: 'a@b.se', name: {}, units: [] }] };
    const parsed = parsePolicy(JSON.stringify(policy));
    expect(parsed.ok && parsed.value.mailboxes[0]).toMatchObject({
      kinds: [],
      active: true,
      internalOnly: false,
      example: false,
    });
  });

  it('tells every problem of shape at once, each with its place and what to do', () => {
    const nameless: Partial<Policy> = samplePolicy();
    delete nameless.name;
    const bad = {
      ...nameless,
      version: 2,
      'a/b': 1,
      domains: ['@granby.example'],
      reply: { workingDays: 'two', given: true },
    };
    const problems = problemsOf(JSON.stringify(bad));
    expect(problems.map(({ pointer }) => pointer).sort()).toEqual([
      '/a~1b',
      '/domains/0',
      '/name',
      '/reply/workingDays',
      '/version',
    ]);
    const byPointer = Object.fromEntries(problems.map((problem) => [problem.pointer, problem]));
    expect(byPointer['/name']).toMatchObject({ problem: 'is missing', nextStep: 'Add "name".' });
    expect(byPointer['/a~1b']?.problem).toBe('is not known in this format');
    expect(byPointer['/domains/0']?.problem).toContain('without @');
    expect(byPointer['/reply/workingDays']?.problem).toBe('should be number but is "two"');
  });

  it('refuses a language that no text can have', () => {
    const policy = samplePolicy();
    const bad = { ...policy, signature: { ...policy.signature, closing: { sv: 'Hej då', fi: 'Terveisin' } } };
    expect(problemsOf(JSON.stringify(bad)).map(({ pointer }) => pointer)).toEqual(['/signature/closing/fi']);
  });

  it('says on which line a comma is missing', () => {
    const [problem] = problemsOf('{\n  "version": 1\n  "id": ""\n}');
    expect(problem).toMatchObject({ pointer: '' });
    expect(problem?.problem).toContain('line 3');
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
        expect(problemsOf(json).length).toBeGreaterThan(0);
      }),
    );
  });
});

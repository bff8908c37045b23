import { BROKEN, problemsIn } from '../../test/policies/broken-policies';
import { samplePolicy } from '../../test/policies/sample-policy';

describe('the problems of a policy', () => {
  it('are none in the sample that the broken ones are made of', () => {
    expect(problemsIn(JSON.stringify(samplePolicy()))).toEqual([]);
  });

  it.each(Object.entries(BROKEN))('%s is told of a file that has it', (name, problems) => {
    expect(problems().map((problem) => problem.name)).toContain(name);
  });

  it('tell no more of a long text than its beginning', () => {
    const [problem] = problemsIn(JSON.stringify({ ...samplePolicy(), closesAt: 'x'.repeat(10_000) }));
    expect(problem).toMatchObject({ pointer: '/closesAt', name: 'not-a-time' });
    expect(String(problem?.values.received).length).toBeLessThan(100);
  });
});

import fc from 'fast-check';
import { samplePolicy } from '../../test/policies/sample-policy';
import { policyProblemText } from '../texts/policy-problem-text';
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
    expect(byPointer['/name']).toMatchObject({ name: 'missing', values: { field: 'name' } });
    expect(byPointer['/a~1b']?.name).toBe('unknown-field');
    expect(byPointer['/domains/0']?.name).toBe('not-a-domain');
    expect(byPointer['/reply/workingDays']).toMatchObject({
      name: 'not-a-number',
      values: { received: '"two"' },
    });
  });

  it('reads a copy that an older pane kept, without the sections that came later', () => {
    const old: Partial<Policy> = samplePolicy();
    delete old.recordDecisions;
    delete old.contacts;
    delete old.deadlines;
    delete old.guidance;
    const parsed = parsePolicy(JSON.stringify(old));
    expect(parsed.ok && parsed.value).toMatchObject({
      recordDecisions: [],
      contacts: [],
      deadlines: [],
      guidance: [],
    });
  });

  it('tells what is wrong in a deadline, a contact and a row of guidance, each in its place', () => {
    const source = { law: 'FL 9 §' };
    const what = { sv: 'Svara' };
    const bad = {
      ...samplePolicy(),
      closesAt: '24:00',
      contacts: [
        { role: 'boss', name: what },
        { role: 'manager', name: what, link: 'javascript:alert(1)' },
      ],
      deadlines: [
        { id: 'a', what, when: {}, within: { unit: 'fortnight', count: 1 }, source },
        { id: 'b', what, when: {}, within: { unit: 'days' }, source },
        { id: 'c', what, when: { kind: ['threat'] }, within: { unit: 'at-once' }, source: {} },
      ],
      guidance: [
        { id: 'a', when: { kinds: [] }, forbids: ['shout'], record: { decision: 'burn', source } },
        { id: 'b', when: { says: ['ja'], senders: ['@x.example'] }, steps: [{ id: 'x', text: what }] },
      ],
    };
    const problems = problemsOf(JSON.stringify(bad));
    expect(problems.map(({ pointer }) => pointer)).toEqual([
      '/closesAt',
      '/contacts/0/role',
      '/contacts/1/link',
      '/deadlines/0/within/unit',
      '/deadlines/1/within/count',
      '/deadlines/2/when/kind',
      '/deadlines/2/source',
      '/guidance/0/when/kinds',
      '/guidance/0/record/decision',
      '/guidance/0/forbids/0',
      '/guidance/1/when/says/0',
      '/guidance/1/when/senders/0',
      '/guidance/1/steps/0/source',
    ]);
    const said = Object.fromEntries(problems.map((problem) => [problem.pointer, problem]));
    expect(said['/deadlines/2/source']?.name).toBe('nothing-cited');
    expect(said['/deadlines/1/within/count']).toMatchObject({ name: 'missing', values: { field: 'count' } });
  });

  it('refuses a language that no text can have', () => {
    const policy = samplePolicy();
    const bad = { ...policy, signature: { ...policy.signature, closing: { sv: 'Hej då', fi: 'Terveisin' } } };
    expect(problemsOf(JSON.stringify(bad)).map(({ pointer }) => pointer)).toEqual(['/signature/closing/fi']);
  });

  it('says on which line a comma is missing', () => {
    const [problem] = problemsOf('{\n  "version": 1\n  "id": ""\n}');
    expect(problem).toMatchObject({ pointer: '' });
    expect(policyProblemText(problem!, 'en').problem).toContain('line 3');
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
        expect(problemsOf(json).length).toBeGreaterThan(0);
      }),
    );
  });
});

import { samplePolicy } from '../../test/policies/sample-policy';
import { compareVersions, parsePublishedPolicy } from './published-policy';

const row = (id: string, when: object) => ({ id, when });

describe('a policy that another version of Postgang has published', () => {
  it('is read whole when nothing in it is new', () => {
    const published = JSON.stringify({ publishedBy: '0.1.0', ...samplePolicy() });
    expect(parsePublishedPolicy(published, '0.1.0')).toEqual({
      ok: true,
      value: { policy: samplePolicy(), publishedBy: '0.1.0', leftOut: [] },
    });
  });

  it('is used without the sections and fields that are not known, which are named', () => {
    const [mailbox, ...others] = samplePolicy().mailboxes;
    const newer = {
      publishedBy: '9.0.0',
      ...samplePolicy(),
      mailboxes: [{ ...mailbox, openOnSaturdays: true }, ...others],
      telephone: { queue: 3 },
    };
    const read = parsePublishedPolicy(JSON.stringify(newer), '0.1.0');
    expect(read).toMatchObject({ ok: true, value: { policy: samplePolicy(), publishedBy: '9.0.0' } });
    const leftOut = read.ok ? read.value.leftOut : [];
    expect([...leftOut].sort()).toEqual(['/mailboxes/0/openOnSaturdays', '/telephone']);
  });

  it('loses a whole row with a condition that can not be weighed, and no other row', () => {
    const newer = {
      ...samplePolicy(),
      guidance: [
        row('one', { kinds: ['enquiry'] }),
        row('two', { kinds: ['enquiry'], moon: 'full' }),
        row('three', { kinds: ['threat'] }),
      ],
    };
    const read = parsePublishedPolicy(JSON.stringify(newer), '0.1.0');
    expect(read.ok && read.value.policy.guidance.map(({ id }) => id)).toEqual(['one', 'three']);
    expect(read.ok && read.value.leftOut).toEqual(['/guidance/1']);
  });

  it.each([
    ['a newer file format', { ...samplePolicy(), version: 2 }],
    [
      'a newer Postgang and values that are not known',
      { ...samplePolicy(), publishedBy: '0.2.0', country: 'DK' },
    ],
  ])('is said to be newer: %s', (_, newer) => {
    expect(parsePublishedPolicy(JSON.stringify(newer), '0.1.0')).toEqual({
      ok: false,
      failure: { kind: 'newer' },
    });
  });

  it.each([
    ['the same Postgang', JSON.stringify({ ...samplePolicy(), publishedBy: '0.1.0', country: 'DK' })],
    ['nobody says who', JSON.stringify({ ...samplePolicy(), country: 'DK' })],
    ['no object', '[]'],
    ['no JSON', '{'],
  ])('is wrong, with the first problem named: %s', (_, json) => {
    const read = parsePublishedPolicy(json, '0.1.0');
    expect(read).toMatchObject({ ok: false, failure: { kind: 'invalid' } });
    expect(!read.ok && read.failure.kind === 'invalid' && read.failure.problems.length).toBeGreaterThan(0);
  });

  it('is not looked through for ever', () => {
    const parts = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`part${index}`, index]));
    const read = parsePublishedPolicy(JSON.stringify({ ...samplePolicy(), ...parts }), '0.1.0');
    expect(read).toMatchObject({ ok: false, failure: { kind: 'invalid' } });
  });
});

describe('compareVersions', () => {
  it.each([
    ['0.1.0', '0.1.0', 0],
    ['0.2.0', '0.10.0', -1],
    ['1.0', '0.9.9', 1],
    ['', '0.1.0', 0],
    ['next', '0.1.0', 0],
  ])('%s and %s', (one, other, sign) => {
    expect(Math.sign(compareVersions(one, other))).toBe(sign);
  });
});

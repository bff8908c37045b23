import { MAILBOX_CALLS, OFFICE_CALLS } from './calls';
import { FAULTS } from './faults';
import { has, PROFILES } from './profiles';

describe('the table of host calls', () => {
  const all = [...MAILBOX_CALLS, ...OFFICE_CALLS];

  test('has each number and each name once', () => {
    expect(new Set(all.map((call) => call.dispId)).size).toBe(all.length);
    expect(new Set(all.map((call) => call.name)).size).toBe(all.length);
  });

  test('says of each since which requirement set there is one', () => {
    for (const call of all) expect(call.since).toMatch(/^1\.\d+$/);
  });
});

describe('the table of faults', () => {
  test('has each name once, in words with hyphens, and a sentence for each', () => {
    expect(new Set(FAULTS.map((fault) => fault.name)).size).toBe(FAULTS.length);
    for (const fault of FAULTS) {
      expect(fault.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(fault.effect).toMatch(/^[A-Zo].+\.$/);
      expect(fault.call).not.toBe('');
    }
  });

  test('breaks only calls that are in the table', () => {
    const known = MAILBOX_CALLS.map((call) => call.dispId);
    for (const fault of FAULTS) expect(known).toEqual(expect.arrayContaining([...(fault.dispIds ?? [])]));
  });
});

describe('profiles', () => {
  test('1.10 is newer than 1.9', () => {
    const [newest] = PROFILES;
    const nine = PROFILES.find((profile) => profile.mailbox === '1.9');
    expect(newest && has(newest, '1.10')).toBe(true);
    expect(nine && has(nine, '1.10')).toBe(false);
    expect(nine && has(nine, '1.8')).toBe(true);
  });
});

import { samplePolicy } from '../../test/policies/sample-policy';
import { neededPermission } from './needed-permission';

it('asks for the whole mailbox only when the policy wants categories created, and says so', () => {
  const usual = neededPermission(samplePolicy());
  expect(usual.permission).toBe('ReadWriteItem');
  expect(usual.reasons.join()).not.toContain('ReadWriteMailbox');
  expect(neededPermission(samplePolicy({ categories: { create: false } })).permission).toBe('ReadWriteItem');
  const creating = neededPermission(samplePolicy({ categories: { create: true } }));
  expect(creating.permission).toBe('ReadWriteMailbox');
  expect(creating.reasons.at(-1)).toMatch(/creates the categories .* \(ReadWriteMailbox\)/);
});

import { sampleMailbox, samplePolicy } from '../../../test/policies/sample-policy';
import { parsePolicy } from '../load-policy';
import { checkCaseReference, checkDiariumMailbox } from './check-diarium';

const connectors = [{ kind: 'registrator-mail' as const, mailbox: 'kommun' }];

describe('the section "diarium"', () => {
  it('names an open mailbox', () => {
    expect(checkDiariumMailbox(samplePolicy({ diarium: { connectors } }))).toEqual([]);
    const unknown = samplePolicy({ diarium: { connectors: [{ kind: 'registrator-mail', mailbox: 'x' }] } });
    expect(checkDiariumMailbox(unknown)).toMatchObject([{ pointer: '/diarium/connectors/0/mailbox' }]);
    const closed = samplePolicy({
      mailboxes: [sampleMailbox('kommun', { active: false })],
      diarium: { connectors },
    });
    expect(checkDiariumMailbox(closed)).toMatchObject([{ name: 'registering-mailbox-closed' }]);
  });

  it('gives an example that fits its own pattern', () => {
    const caseReference = { pattern: 'KS \\d{4}-\\d+', example: 'KS 2026-43', required: true };
    expect(checkCaseReference(samplePolicy({ diarium: { connectors, caseReference } }))).toEqual([]);
    const wrong = { ...caseReference, example: '2026-43' };
    expect(checkCaseReference(samplePolicy({ diarium: { connectors, caseReference: wrong } }))).toHaveLength(
      1,
    );
  });

  it.each([
    ['a server without TLS', { connectors: [{ kind: 'webhook', address: 'http://diarium.example/hook' }] }],
    [
      'an address with a name and password',
      { connectors: [{ kind: 'webhook', address: 'https://a:b@x.example/' }] },
    ],
    ['a broken pattern', { connectors, caseReference: { pattern: '(', example: 'x', required: true } }],
    ['no way at all', { connectors: [] }],
    ['an unknown way', { connectors: [{ kind: 'fax' }] }],
  ])('is refused with %s', (_, diarium) => {
    expect(parsePolicy(JSON.stringify({ ...samplePolicy(), diarium })).ok).toBe(false);
  });

  it('takes a server of its own on the same computer, to try things out', () => {
    const diarium = { connectors: [{ kind: 'noark5' as const, root: 'http://localhost:8092/noark5v5/' }] };
    expect(parsePolicy(JSON.stringify(samplePolicy({ diarium }))).ok).toBe(true);
  });
});

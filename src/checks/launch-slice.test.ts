import { municipalityFiles, municipalityPolicy } from '../../test/policies/municipality-files';
import path from 'node:path';
import { checkDraft } from './check-draft';
import type { Draft } from '../mail/draft';
import type { Finding } from './finding';
import { launchSlice, MAX_LAUNCH_SLICE, parseLaunchSlice } from './launch-slice';

const ids = municipalityFiles().map((file) => path.basename(file, '.json'));

describe.each(ids)('the launch slice of %s', (id) => {
  const policy = municipalityPolicy(id);
  const slice = launchSlice(policy);

  it('fits into its share of the settings', () => {
    expect(JSON.stringify(slice).length).toBeLessThanOrEqual(MAX_LAUNCH_SLICE);
  });

  it('lets the event find what the pane and the command line find', () => {
    const bare = (findings: readonly Finding[]) =>
      findings.map((finding) => ({ ...finding, citation: null }));
    const stored = parseLaunchSlice(JSON.parse(JSON.stringify(slice)));
    expect(stored).not.toBeNull();
    for (const { address } of policy.mailboxes) {
      const draft: Draft = {
        use: 'reply',
        from: { name: 'Bo Ek', address: `bo.ek@${policy.domains[0]}` },
        to: [{ name: '', address: 'eva@brev.example' }],
        cc: [{ name: '', address }],
        bcc: [],
        subject: 'Svar om KS 2026-118',
        text: `Skriv till ${address}.\n\nmvh\nBo Ek`,
        attachments: [],
      };
      const whole = bare(checkDraft(draft, policy));
      const small = bare(checkDraft(draft, stored ?? slice));
      expect(small).toEqual(whole);
    }
  });
});

import path from 'node:path';
import { checkDraft } from '../../src/checks/check-draft';
import type { Draft } from '../../src/mail/draft';
import { municipalityFiles, municipalityPolicy } from './municipality-files';

/** From the Swedish test series: the birth number is 980 to 999. */
const NUMBER = '20120206-9801';
const ids = municipalityFiles().map((file) => path.basename(file, '.json'));

function found(id: string, changes: Partial<Draft>) {
  const policy = municipalityPolicy(id);
  const draft: Draft = {
    use: 'reply',
    from: { name: 'Bo Ek', address: `bo.ek@${policy.domains[0]}` },
    to: [{ name: '', address: 'eva@brev.example' }],
    cc: [],
    bcc: [],
    subject: 'SV: Fråga',
    text: 'Hej!',
    attachments: [],
    ...changes,
  };
  const cited = checkDraft(draft, policy).map(({ check, level, citation }) => [
    check,
    `${level} ${citation?.rule ?? '-'}`,
  ]);
  return Object.fromEntries(cited) as Record<string, string>;
}

describe('what the guidelines say of a draft', () => {
  it('HAS-7 HAS-16 HAS-19: Hässleholm', () => {
    expect(found('se-1293-hassleholm', { text: 'Se KS 2026-118.\n\nmvh' })).toMatchObject({
      'signature-field': 'warning HAS-19',
      'closing-abbreviation': 'warning HAS-7',
      'registrator-copy': 'warning HAS-16',
    });
  });

  it('OSB-28 OSB-44 OSB-46 OSB-63 OSB-66 OSB-67: Osby', () => {
    const policy = municipalityPolicy('se-1273-osby');
    const internal = policy.mailboxes.find(({ internalOnly }) => internalOnly)?.address ?? '';
    expect(found('se-1273-osby', { text: `${NUMBER} ${internal}\n\nmvh` })).toMatchObject({
      'identity-number': 'block OSB-63',
      'internal-address': 'warning OSB-44',
      'signature-field': 'warning OSB-66',
      'closing-abbreviation': 'warning OSB-67',
    });
    const [one, other] = policy.mailboxes.filter(({ external }) => !external);
    const to = [one, other].map((mailbox) => ({ name: '', address: mailbox?.address ?? '' }));
    expect(found('se-1273-osby', { use: 'forward', to })).toMatchObject({
      'sender-removed': 'block OSB-28',
      'no-one-responsible': 'warning OSB-46',
    });
    expect(policy.checks?.secureChannel).toMatchObject({ name: { sv: 'SEFOS' }, source: { rule: 'OSB-63' } });
  });

  it('VIM-9 VIM-20 VIM-21 VIM-22 VIM-25: Vimmerby', () => {
    const quote =
      'Från: Eva <eva@brev.example>\nSkickat: den 3 november 2026 10:11\nTill: kommun\nÄmne: Hjälp';
    const text = `${NUMBER}\n\n${quote}\n\n${NUMBER}`;
    const to = [{ name: '', address: 'bo.ek@brev.example' }];
    expect(found('se-0884-vimmerby', { text, to })).toMatchObject({
      'identity-number': 'block VIM-22',
      'quoted-secret': 'block VIM-20',
      'signature-field': 'warning VIM-9',
      'like-a-colleague': 'warning VIM-25',
    });
    const ownAccount = [{ name: '', address: 'bo.ek@gmail.com' }];
    expect(found('se-0884-vimmerby', { to: ownAccount })).toMatchObject({
      'private-account': 'warning VIM-21',
    });
  });

  it('LAV-12: Lavangen', () => {
    const text = 'Hei!\n\nDen 3. nov. 2026 kl. 10:11 skrev Eva <eva@brev.example>:\n> Saksnr 2026/217';
    expect(found('no-5518-lavangen', { text })).toMatchObject({ 'case-reference': 'warning LAV-12' });
  });

  it.each(ids)('%s cites only rules of its own guideline', (id) => {
    const policy = municipalityPolicy(id);
    const cited = [...(policy.checks?.levels ?? []), policy.checks?.secureChannel].flatMap(
      (one) => one?.source?.rule ?? [],
    );
    const own = (policy.rules ?? []).map((rule) => rule.id);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((rule) => !own.includes(rule))).toEqual([]);
  });
});

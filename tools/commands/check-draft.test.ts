import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runPostgang } from '../../test/support/run-postgang';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'postgang-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, lines: readonly string[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, lines.join('\r\n'));
  return file;
}
async function run(...args: string[]) {
  const { out, err, status } = await runPostgang(['check-draft', ...args]);
  return { status, out, err: err.join('\n') };
}

const HEAD = [
  'From: Anna Berg <anna.berg@osby.se>',
  'To: Eva Lind <eva.lind@brev.example>',
  'Content-Type: text/plain; charset=utf-8',
];
const SIGNATURE = [
  'Vänliga hälsningar',
  'Anna Berg',
  'Registrator',
  'Kansliet',
  'Osby kommun',
  '0479-52 80 00',
];

describe('postgang check-draft', () => {
  it('gives 0 and no line for a draft with nothing to mend', async () => {
    const file = write('a.eml', [...HEAD, 'Subject: Svar', '', 'Hej Eva!', '', ...SIGNATURE]);
    expect(await run(file, '--policy', 'se-1273-osby')).toMatchObject({ status: 0, out: [] });
  });

  it('VIM-22: gives 1 and a line that says what, where and what to do, without the number', async () => {
    const file = write('a.eml', [...HEAD, 'Subject: Svar', '', 'Gäller 20120206-9801.', '', ...SIGNATURE]);
    const { status, out } = await run(file, '--policy', 'se-1273-osby');
    expect(status).toBe(1);
    expect(out).toEqual([expect.stringMatching(/^block identity-number body:7-20: .* → .*secure channel/)]);
    expect(out[0]).not.toContain('9801');
  });

  it('knows a reply by what it answers, whatever its subject', async () => {
    const reply = ['Subject: Bygglov', 'In-Reply-To: <a@b>', '', 'Dnr KS 2026-118', '', ...SIGNATURE];
    const { out } = await run(write('a.eml', [...HEAD, ...reply]), '--policy', 'se-1273-osby');
    expect(out.join('\n')).toContain('registrator-copy');
  });

  it('finds a receiver in Bcc', async () => {
    const lines = [
      'From: a@osby.se',
      'To: b@osby.se',
      'Bcc: c@brev.example',
      'Subject: Hej',
      '',
      '20120206-9801',
    ];
    expect((await run(write('a.eml', lines), '--policy', 'se-1273-osby')).out.join('\n')).toContain(
      'identity-number',
    );
  });

  it.each([
    [[], /Which draft/],
    [['a.eml'], /--policy/],
    [['nowhere.eml', '--policy', 'se-1273-osby'], /nowhere\.eml/],
  ])('says what is missing: %j', async (args, sentence) => {
    const { status, err } = await run(...args);
    expect(status).toBe(2);
    expect(err).toMatch(sentence);
  });

  it('says of a file that holds no message what is wrong, and gives 1', async () => {
    const { status, err } = await run(write('a.eml', ['']), '--policy', 'se-1273-osby');
    expect(status).toBe(1);
    expect(err).toMatch(/is empty|no e-mail message/);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stubModel } from '../../test/support/stub-model';
import { loadModel } from '../triage/load-model';
import { runPostgang } from '../../test/support/run-postgang';

jest.mock('../triage/load-model');

/** From the Swedish test series: the birth number is 980 to 999. */
const IDENTITY_NUMBER = '20120206-9801';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'postgang-'));
  jest.mocked(loadModel).mockReturnValue(stubModel('enquiry'));
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
  const { out, err, status } = await runPostgang(['explain', ...args]);
  return { status, err, text: out.join('\n') };
}
const FIELDS = ['From: "Lod, Ann-Katrin" <ann.lod@brev.example>', 'To: kommun@osby.se'];

describe('postgang explain', () => {
  it('says kind, confidence and the words that say so in their context, with identity numbers masked', async () => {
    const file = write('a.eml', [
      ...FIELDS,
      `Subject: Plats till ${IDENTITY_NUMBER}`,
      ...['', `Hej! Min son ${IDENTITY_NUMBER} och hans bror ${IDENTITY_NUMBER} behöver plats.`],
    ]);
    const { status, err, text } = await run(file);
    expect([status, err]).toEqual([0, []]);
    expect(text).toMatch(/^Subject: +Plats till 20120206-\*{4}$/m);
    expect(text).toMatch(/^From: +Lod, Ann-Katrin <ann\.lod@brev\.example>$/m);
    expect(text).toMatch(/^Passed on by: +nobody$/m);
    expect(text).toMatch(/^Kind: +enquiry, \d+ %$/m);
    expect(text).toMatch(/^Could also be: +threat \d+ %, /m);
    expect(text).toMatch(/^Flags: +personal-number$/m);
    expect(text).toMatch(/^Unit: +technical$/m);
    expect(text).toMatch(/^Matter: +none$/m);
    expect(text).toMatch(/^Language: +sv$/m);
    expect(text).toMatch(
      / {2}personal-number: Hej! Min son »20120206-\*{4}« och hans bror .*\(in the body, by the rule [a-z-]+\)/,
    );
    expect(text).not.toContain(IDENTITY_NUMBER);
  });

  it('says when it is unsure', async () => {
    jest.mocked(loadModel).mockReturnValue(stubModel('enquiry', 0.1));
    const { text } = await run(write('a.eml', [...FIELDS, 'Subject: Hej', '', 'Hej på er alla där.']));
    expect(text).toMatch(/^Kind: +enquiry, \d+ %, unsure: look at it yourself$/m);
  });

  it('explains the original of a forwarded message and names who passed it on (OSB-28)', async () => {
    const file = write('a.eml', [
      ...['From: Bo Ek <bo.ek@osby.se>', 'To: teknik@osby.se', 'Subject: VB: Barnets plats', ''],
      ...[
        'Kan ni ta den?',
        '',
        'From: Ann-Katrin Lod <ann.lod@brev.example>',
        'Sent: 18 November 2026 09:12',
      ],
      ...['To: kommun@osby.se', 'Subject: Barnets plats', '', 'Min son behöver en plats i förskolan.'],
    ]);
    const { text } = await run(file);
    expect(text).toMatch(/^From: +Ann-Katrin Lod <ann\.lod@brev\.example>$/m);
    expect(text).toMatch(/^Passed on by: +Bo Ek <bo\.ek@osby\.se> \(their words do not decide\)$/m);
  });

  it('lets no escape sequence or turned text through to the terminal', async () => {
    const number = `\u001b[2J\u202e${IDENTITY_NUMBER}\u0007`;
    const { text } = await run(write('a.eml', [...FIELDS, `Subject: ${number}`, '', `Om ${number} igen`]));
    expect(text).toContain('personal-number');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  });

  it('says what is wrong with a file that is no message (1) or cannot be read (2)', async () => {
    const empty = write('a.eml', []);
    expect(await run(empty)).toEqual({ status: 1, err: [`${empty}: is empty`], text: '' });
    const absent = path.join(folder, 'absent.eml');
    expect(await run(absent)).toEqual({ status: 2, err: [`${absent}: is not there`], text: '' });
  });

  it.each([[[]], [['a.eml', 'b.eml']], [['a.jsonl']]])('ends with 2 for the words %j', async (words) => {
    const { status, err } = await run(...words);
    expect([status, err]).toEqual([2, ['Which message? Write: postgang explain FILE.eml']]);
  });
});

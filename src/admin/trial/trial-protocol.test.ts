import { samplePolicy, sampleRow } from '../../../test/policies/sample-policy';
import { stubModel } from '../../../test/support/stub-model';
import { MAX_EML_SIZE } from '../../mail/message';
import { createTrialAnswerer, type PickedFile } from './trial-protocol';
import type { JudgedRow, TrialRow } from './trial-row';

const POLICY = samplePolicy({
  guidance: [
    sampleRow('everything', {
      record: { decision: 'register', source: { law: 'OSL 5 kap. 1 §' } },
      steps: [{ id: 'look', phase: 'first', text: { sv: 'Titta', en: 'Look' }, source: { section: '§ 2' } }],
    }),
  ],
});
const NOW = new Date('2026-11-20T08:00:00Z');
const HEAD = 'From: Anna Alm <anna@alm.example>\r\nTo: kommun@granby.example\r\n';
const SERVER = 'Received: from a by b; Wed, 18 Nov 2026 09:12:00 +0100\r\n';

async function answerer() {
  const answer = createTrialAnswerer(stubModel('enquiry'));
  await answer({ id: 1, ask: 'begin', policy: POLICY, now: NOW });
  return answer;
}
const picked = (content: string, index = 0, path = 'a.eml'): PickedFile => ({
  index,
  path,
  file: new Blob([content]),
});
async function judge(...files: PickedFile[]): Promise<readonly TrialRow[]> {
  const { answer } = await (await answerer())({ id: 2, ask: 'judge', files });
  return answer as readonly TrialRow[];
}
async function judgeOne(content: string): Promise<JudgedRow> {
  const [row] = await judge(picked(content));
  if (row?.type !== 'judged') throw new Error(`no message: ${JSON.stringify(row)}`);
  return row;
}

describe('judging a file', () => {
  it('gives what the policy suggests, where it goes and by when', async () => {
    expect(await judgeOne(`${SERVER}${HEAD}Subject: Gatlampa\r\n\r\nLampan lyser inte.`)).toMatchObject({
      file: 'a.eml',
      subject: 'Gatlampa',
      from: 'Anna Alm <anna@alm.example>',
      received: '2026-11-18 09:12',
      originalSender: '',
      kind: 'enquiry',
      unsure: false,
      unit: 'technical',
      mailbox: 'kommun@granby.example',
      isOfficial: true,
      recordDecision: 'register',
      replyBy: '2026-11-19',
    });
  });

  it('keeps nothing of the text', async () => {
    const row = await judgeOne(`${HEAD}Subject: x\r\n\r\nhemligt ord`);
    expect(JSON.stringify(row)).not.toContain('hemligt');
  });

  it('names who first wrote a forwarded message, and does not guess when it came', async () => {
    const text =
      'Se nedan.\r\n\r\n-----Ursprungligt meddelande-----\r\nFrån: Eva Ek <eva@ek.example>\r\nSkickat: den 18 november 2026 09:12\r\nTill: Anna Alm <anna@alm.example>\r\nÄmne: Gatlampa\r\n\r\nLampan lyser inte.';
    const row = await judgeOne(
      `${HEAD}Subject: VB: Gatlampa\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}`,
    );
    expect(row).toMatchObject({
      subject: 'VB: Gatlampa',
      from: 'Anna Alm <anna@alm.example>',
      originalSender: 'Eva Ek <eva@ek.example>',
      received: '',
      replyBy: null,
    });
  });

  it('masks identity numbers and unties what steers text, on one short line', async () => {
    const { subject } = await judgeOne(`${HEAD}Subject: 19850709-9805 \u202e${'lång '.repeat(100)}\r\n\r\nx`);
    expect(subject).not.toContain('9805');
    expect(subject).not.toContain('\u202e');
    expect(subject.length).toBeLessThanOrEqual(200);
  });

  it('says that a file ends in the middle', async () => {
    const whole = `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHej\r\n`;
    expect((await judgeOne(whole)).isCut).toBe(true);
    expect((await judgeOne(`${whole}--b--\r\n`)).isCut).toBe(false);
  });

  it('gives a row for each file that is none, in the order of the files', async () => {
    const tooLarge = { size: MAX_EML_SIZE + 1, arrayBuffer: () => Promise.reject(new Error('was read')) };
    const moved = { size: 5, arrayBuffer: () => Promise.reject(new Error('NotReadableError')) };
    const rows = await judge(
      picked('', 0, 'tom.eml'),
      picked('inget brevhuvud', 1, 'text.eml'),
      { index: 2, path: 'stor.eml', file: tooLarge as unknown as Blob },
      { index: 3, path: 'borta.eml', file: moved as unknown as Blob },
      picked(`${HEAD}Subject: Hej\r\n\r\nHej`, 4, 'hel.eml'),
    );
    expect(rows.map((row) => [row.file, row.type === 'failed' ? row.problem : row.subject])).toEqual([
      ['tom.eml', 'empty'],
      ['text.eml', 'not-a-message'],
      ['stor.eml', 'too-large'],
      ['borta.eml', 'unreadable'],
      ['hel.eml', 'Hej'],
    ]);
  });
});

describe('explaining a row', () => {
  it('gives the reasons and the plan’s steps', async () => {
    const answer = await answerer();
    const file = picked(
      `${HEAD}Subject: Hej\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nJag har skyddad identitet.`,
    );
    expect(await answer({ id: 7, ask: 'explain', file })).toMatchObject({
      id: 7,
      answer: {
        reasons: expect.arrayContaining([expect.objectContaining({ for: 'protected-identity' })]),
        steps: [expect.objectContaining({ id: 'look', phase: 'first' })],
        warnings: [],
      },
    });
    expect(await answer({ id: 8, ask: 'explain', file: picked('') })).toEqual({ id: 8, answer: 'empty' });
  });

  it('is a mistake before it is known which policy to judge by', async () => {
    const answer = createTrialAnswerer(stubModel('enquiry'));
    await expect(answer({ id: 1, ask: 'judge', files: [] })).rejects.toThrow('begin');
  });
});

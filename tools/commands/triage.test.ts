import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stubModel } from '../../test/support/stub-model';
import { loadModel } from '../triage/load-model';
import { CommandError } from './command';
import { runPostgang } from '../../test/support/run-postgang';
import type { Terminal } from './command';

jest.mock('../triage/load-model');

const KEYS = [
  ...['id', 'kind', 'confidence', 'unsure', 'alternatives', 'flags', 'unit', 'matter', 'mailbox'],
  ...['recordDecision', 'received', 'replyBy', 'caseReferences', 'language', 'reasons'],
];
const MUNICIPALITIES = path.join(__dirname, '../../policies/municipalities');
const MAILBOX = path.join(__dirname, '../../simulator/mailbox');
const SAMPLES = readdirSync(MAILBOX).filter((name) => name.endsWith('.eml'));
/** A date of birth in a test series: the birth number is 980 to 999. */
const IDENTITY_NUMBER = '20120206-9801';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'postgang-'));
  jest.mocked(loadModel).mockReturnValue(stubModel('fault-report'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}
function facts(id: string, changes: object = {}) {
  return {
    id,
    from: { name: 'Ann-Katrin Lod', address: 'ann.lod@brev.example' },
    to: ['kommun@osby.se'],
    subject: 'Hål i Storgatan',
    body: 'Det är ett stort hål i vägen utanför nummer fyra. Kan ni laga det?',
    attachments: [],
    ...changes,
  };
}
function jsonl(...lines: object[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
function eml(subject: string, body: string, fields: readonly string[] = []): string {
  return [
    'From: ann.lod@brev.example',
    'To: kommun@osby.se',
    `Subject: ${subject}`,
    ...fields,
    '',
    body,
  ].join('\r\n');
}
function run(...args: string[]) {
  return runWith({}, ...args);
}
function runWith(terminal: Partial<Terminal>, ...args: string[]) {
  return runPostgang(['triage', ...args], terminal);
}
function parsed(out: readonly string[]): Record<string, unknown>[] {
  return out.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('postgang triage', () => {
  it('writes one JSON object a message, in input order, with the keys of the contract in their order', async () => {
    const lines = write('a.jsonl', jsonl(facts('one'), facts('two')));
    const { status, out, err } = await run(write('b.eml', eml('Hej', 'När öppnar badet i morgon?')), lines);
    expect([status, err]).toEqual([0, []]);
    const messages = parsed(out);
    expect(messages.map(({ id }) => id)).toEqual(['b', 'one', 'two']);
    for (const message of messages) expect(Object.keys(message)).toEqual(KEYS);
    expect(messages[1]).toMatchObject({
      ...{ kind: 'fault-report', unit: 'technical', matter: '', unsure: false, language: 'sv' },
      ...{ mailbox: null, recordDecision: null, received: null, replyBy: null },
    });
  });

  it('reads the whole sample mailbox, folder and all, and says what it ignored', async () => {
    const { status, out, err } = await run(MAILBOX);
    expect(status).toBe(0);
    expect(err).toEqual([
      `${path.join(MAILBOX, 'sv-trasig-mime-avklippt.eml')}: ends in the middle of the message; what is there has been read.`,
      `${MAILBOX}: ignored README.md`,
    ]);
    expect(parsed(out).map(({ id }) => id)).toEqual(SAMPLES.sort().map((name) => name.slice(0, -4)));
  });

  it('reads JSONL from standard input for -, with a byte order mark, CRLF and empty lines', async () => {
    const text = `\ufeff${jsonl(facts('one'))}\r\n\r\n${jsonl(facts('två')).replace('\n', '\r\n')}`;
    async function* input() {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; at += 10) yield bytes.subarray(at, at + 10);
    }
    const { status, out } = await runWith({ input: input() }, '-');
    expect([status, parsed(out).map(({ id }) => id)]).toEqual([0, ['one', 'två']]);
  });

  it('gives a line with id and error for a message that cannot be read, and goes on', async () => {
    const lines = write('a.jsonl', `${jsonl(facts('one'))}{"id":\n${jsonl({ id: 'three' }, facts('four'))}`);
    const absent = path.join(folder, 'absent.eml');
    const { status, out, err } = await run(absent, lines);
    expect(status).toBe(1);
    const [lost, one, two, three, four] = parsed(out);
    expect(lost).toEqual({ id: absent, error: `${absent}: is not there` });
    expect([one?.id, four?.id]).toEqual(['one', 'four']);
    expect(two).toEqual({
      id: `${lines}:2`,
      error: `${lines}:2: is not JSON: it ends too early → one object a line`,
    });
    expect(three).toMatchObject({
      id: 'three',
      error: expect.stringMatching(/a\.jsonl:3: from: is missing/),
    });
    expect(err).toEqual(['3 of 5 messages could not be read.']);
  });

  it('masks identity numbers in what the reasons show', async () => {
    const body = `Min son ${IDENTITY_NUMBER} behöver en plats i förskolan.`;
    const { out } = await run(write('a.jsonl', jsonl(facts('one', { body }))));
    const [message] = parsed(out);
    expect(message?.flags).toContain('personal-number');
    const reasons = message?.reasons as { for: string; text: string; start: number; end: number }[];
    const reason = reasons.find((each) => each.for === 'personal-number');
    expect(reason?.text).toBe('20120206-****');
    expect(body.slice(reason?.start, reason?.end)).toBe(IDENTITY_NUMBER);
    expect(out[0]).not.toContain(IDENTITY_NUMBER);
  });
});

describe('postgang triage of forwarded messages', () => {
  const forward = [
    'För kännedom, kan ni ta den här?',
    '',
    'Från: Ann-Katrin Lod <ann.lod@brev.example>',
    'Skickat: den 18 november 2026 09:12',
    'Till: Kommunen <kommun@osby.se>',
    'Ämne: Barnets plats',
    '',
    `Min son ${IDENTITY_NUMBER} behöver en plats.`,
  ].join('\n');
  const carrier = { subject: 'VB: Barnets plats', from: { name: 'Bo', address: 'bo@osby.se' } };

  it('judges a line by the original: reasons are counted in the text inside (OSB-28)', async () => {
    const { out } = await run(write('a.jsonl', jsonl(facts('one', { ...carrier, body: forward }))));
    const [message] = parsed(out);
    expect(message).toMatchObject({ id: 'one', flags: expect.arrayContaining(['personal-number']) });
    const start = 'Min son '.length;
    expect(message?.reasons).toContainEqual(
      expect.objectContaining({
        for: 'personal-number',
        in: 'body',
        start,
        end: start + IDENTITY_NUMBER.length,
      }),
    );
  });

  it('judges an .eml by the message attached to it', async () => {
    const inner = eml('Inuti', `Min son ${IDENTITY_NUMBER} behöver en plats.`);
    const outer = eml(
      'VB: Inuti',
      [
        ...['--x', 'Content-Type: text/plain; charset=utf-8', '', 'Se bifogat.'],
        ...['--x', 'Content-Type: message/rfc822', '', inner, '--x--', ''],
      ].join('\r\n'),
      ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="x"'],
    );
    const [message] = parsed((await run(write('a.eml', outer))).out);
    expect(message?.flags).toContain('personal-number');
  });
});

describe('postgang triage --policy', () => {
  it('tells mailbox, record decision and the last day to answer by the policy of the project', async () => {
    const lines = jsonl(facts('one', { received: '2026-11-20T09:12:00+01:00' }), facts('two'));
    const { status, out } = await run(write('a.jsonl', lines), '--policy', 'se-1273-osby');
    expect(status).toBe(0);
    const [one, two] = parsed(out);
    expect(one).toMatchObject({
      mailbox: expect.stringMatching(/@osby\.se$/),
      recordDecision: 'keep-ordered',
      received: '2026-11-20T08:12:00.000Z',
      replyBy: '2026-11-23',
    });
    expect(two).toMatchObject({ received: null, replyBy: null, recordDecision: 'keep-ordered' });
  });

  it('counts the days from when the mail server received an .eml', async () => {
    const received = 'Received: from mx.example by mail.osby.se; Fri, 20 Nov 2026 23:30:00 +0100';
    const file = write('a.eml', eml('Hål i vägen', 'Ett stort hål i vägen vid fyran.', [received]));
    const { out } = await run('--policy=se-1273-osby', '--now', '2026-11-22', file);
    expect(parsed(out)[0]).toMatchObject({ received: '2026-11-20T22:30:00.000Z', replyBy: '2026-11-23' });
  });

  it('names no mailbox of ours for what nobody here has to take', async () => {
    const file = write('a.jsonl', jsonl(facts('one')));
    for (const kind of ['advertising', 'misdirected'] as const) {
      jest.mocked(loadModel).mockReturnValue(stubModel(kind));
      const { out } = await run(file, '--policy', 'se-1273-osby');
      expect(parsed(out)[0]).toMatchObject({ kind, mailbox: null });
    }
  });

  it('takes the path of a policy file as well', async () => {
    const policy = path.join(folder, 'no-5518-lavangen.json');
    cpSync(path.join(MUNICIPALITIES, 'no-5518-lavangen.json'), policy);
    const { out } = await run(write('a.jsonl', jsonl(facts('one'))), '--policy', policy);
    expect(parsed(out)[0]?.mailbox).toMatch(/@lavangen\.kommune\.no$/);
  });

  it('names the policies that are there when it does not know one', async () => {
    const { status, out, err } = await run(write('a.jsonl', ''), '--policy', '../se-1273-osby');
    expect([status, out]).toEqual([2, []]);
    expect(err[0]).toMatch(
      /^There is no policy "\.\.\/se-1273-osby"\. Known: .*no-5518-lavangen.*se-1273-osby/,
    );
  });

  it('tells the problems of a policy file and judges nothing by it', async () => {
    const { status, out, err } = await run(
      write('a.jsonl', ''),
      '--policy',
      write('bad.json', '{"version":1}'),
    );
    expect([status, out]).toEqual([2, []]);
    expect(err.join()).toContain('bad.json#/id: is missing');
  });
});

describe('postgang triage --format', () => {
  it('writes a table with a header, and an error in its row', async () => {
    const { status, out } = await run(write('a.jsonl', `${jsonl(facts('one'))}{\n`), '--format', 'table');
    expect(status).toBe(1);
    expect(out).toHaveLength(3);
    expect(out[0]).toMatch(/^ID +KIND/);
    expect(out[1]).toMatch(/^one +fault-report +\d+% +technical/);
    for (const line of out) expect([...line].length).toBeLessThanOrEqual(120);
  });

  it('writes CSV in which no id is a formula', async () => {
    const { out } = await run(write('a.jsonl', jsonl(facts('=HYPERLINK("x")'))), '--format=csv');
    expect(out[0]).toMatch(/^id,kind,confidence,.*,reasons,error\r$/);
    expect(out[1]).toMatch(/^"'=HYPERLINK\(""x""\)",fault-report,/);
  });
});

describe('postgang triage with wrong words', () => {
  it.each([
    [[], 'Which messages?'],
    [['-', '-'], 'only once'],
    [['-', '--format', 'xml'], 'There is no format "xml". Known: jsonl, table, csv.'],
    [['-', '--now', 'soon'], '--now is no time'],
    [['-', '--loud'], "Unknown option '--loud'"],
    [['-', '--policy'], "'--policy <value>' argument missing"],
  ])('ends with 2 and says why for %j', async (words, sentence) => {
    const { status, out, err } = await run(...words);
    expect([status, out]).toEqual([2, []]);
    expect(err.join()).toContain(sentence);
  });

  it('ends with 2 when the model must be made anew', async () => {
    jest.mocked(loadModel).mockImplementation(() => {
      throw new CommandError('model.json: version → make it anew: postgang train');
    });
    expect(await run(write('a.jsonl', jsonl(facts('one'))))).toMatchObject({
      status: 2,
      err: [expect.stringContaining('postgang train')],
    });
  });
});

describe('postgang triage of hostile input', () => {
  it('has an answer for every file, whatever it holds', async () => {
    const html = `${'<div>'.repeat(10_000)}hej${'</div>'.repeat(10_000)}`;
    const receivers = Array.from({ length: 100_000 }, (_, index) => `p${index}@x.example`);
    const whole = eml(
      'Cut',
      ['--x', 'Content-Type: text/plain', '', 'Hej, när öppnar ni?', '--x--', ''].join('\r\n'),
      ['MIME-Version: 1.0', 'Content-Type: multipart/mixed;', '\tboundary="x"'],
    );
    write('01-body.eml', eml('5 MB', 'ord om vägen '.repeat(400_000)));
    write('02-receivers.eml', eml('Many', 'Hej', [`Cc: ${receivers.join(',\r\n ')}`]));
    write('03-controls.eml', eml('C', String.fromCharCode(...Array(32).keys()).repeat(5_000)));
    write('04-turned.eml', eml('\u202egnp.exe', '\u202e'.repeat(50_000)));
    write('05-nested.eml', eml('N', html, ['Content-Type: text/html; charset=utf-8']));
    write('06-cut.eml', whole.slice(0, whole.indexOf('öppnar')));
    write('07-zero.eml', '');
    write(
      '08-binary.eml',
      Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 256),
    );
    write('09-cut-header.eml', 'From: ann@brev.example\r\nSubj');
    mkdirSync(path.join(folder, 'empty.eml'));
    write(
      '10-lines.jsonl',
      jsonl(
        facts('body', { body: 'ord om vägen '.repeat(400_000) }),
        facts('receivers', { to: receivers }),
        facts('surrogates', { subject: '\ud800'.repeat(1_000), body: '\udc00\ud800'.repeat(10_000) }),
        facts('controls', { body: '\u0000\u0001\u009b\u202e'.repeat(20_000) }),
        facts('repetition', { body: `${'a'.repeat(100_000)}!${'('.repeat(50_000)}${'>'.repeat(50_000)}` }),
        facts('nothing', { from: null, to: [], subject: '', body: '' }),
      ),
    );
    const { status, out, err } = await run(folder);
    const messages = parsed(out);
    expect(status).toBe(1);
    expect(messages.map(({ id, error }) => (error === undefined ? id : `${String(id)}: error`))).toEqual([
      ...[
        '01-body',
        '02-receivers: error',
        '03-controls',
        '04-turned',
        '05-nested',
        '06-cut',
        '07-zero: error',
      ],
      ...['08-binary: error', '09-cut-header'],
      ...['body', 'receivers', 'surrogates', 'controls', 'repetition', 'nothing'],
    ]);
    const errors = messages.flatMap(({ error }) => (typeof error === 'string' ? [error] : []));
    expect(errors[0]).toMatch(/02-receivers\.eml: is too large or too tangled/);
    expect(errors[1]).toMatch(/07-zero\.eml: is empty$/);
    expect(errors[2]).toMatch(/08-binary\.eml: is no e-mail message/);
    expect(err).toEqual([
      expect.stringMatching(/06-cut\.eml: ends in the middle of the message/),
      expect.stringMatching(/09-cut-header\.eml: ends in the middle of the message/),
      '3 of 15 messages could not be read.',
    ]);
  });

  it('says of a file in UTF-16 what to do, once', async () => {
    const file = write('a.jsonl', Buffer.from(`\ufeff${jsonl(facts('one'), facts('two'))}`, 'utf16le'));
    const { out } = await run(file, '--format', 'jsonl');
    expect(parsed(out)).toEqual([
      { id: `${file}:1`, error: `${file}:1: is UTF-16 → save the file as UTF-8` },
    ]);
  });

  it('gives a line for a .jsonl that cannot be opened', async () => {
    const file = path.join(folder, 'folder.jsonl');
    mkdirSync(file);
    const { status, err } = await run(file);
    expect([status, err]).toEqual([0, [`${file}: there is no .eml or .jsonl file in this folder.`]]);
    const absent = await run(path.join(folder, 'absent.jsonl'));
    expect(parsed(absent.out)[0]?.error).toMatch(/absent\.jsonl: is not there$/);
  });
});

describe('postgang triage of a stream', () => {
  it('reads on only when the reader of its output has room, and stops when nobody reads any more', async () => {
    let given = 0;
    async function* input() {
      for (;;) {
        given += 1;
        yield Buffer.from(jsonl(facts(`m-${given}`)));
      }
    }
    let asked = 0;
    const hasRoom = () => Promise.resolve((asked += 1) < 5);
    const { status, out, err } = await runWith({ input: input(), hasRoom }, '-');
    expect([status, out.length, err]).toEqual([0, 5, []]);
    expect(given).toBeLessThanOrEqual(6);
  });
});

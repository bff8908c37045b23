import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parsePublishedPolicy } from '../../src/policy/published-policy';
import type { Policy } from '../../src/policy/policy';
import { samplePolicy, sampleTemplate } from '../../test/policies/sample-policy';
import { runPostgang } from '../../test/support/run-postgang';

const NAME = 'se-9999-granby.json';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'postgang-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, value: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
}

/** A file as a municipality writes it: all templates left to the common ones. */
function goodFile(): string {
  const source: Partial<Policy> = samplePolicy();
  delete source.templates;
  return write(NAME, source);
}

function run(...args: string[]) {
  return runPostgang(args);
}

describe('postgang policy check', () => {
  it('says nothing about a policy that is well', async () => {
    expect(await run('policy', 'check', goodFile())).toEqual({ status: 0, out: [], err: [] });
  });

  it('tells every problem of every file on a line of its own, with its place and the next step', async () => {
    const bad = write('wrong-name.json', samplePolicy({ closedDays: ['2026-02-30'] }));
    const broken = write('broken.json', { version: 1 });
    const { status, out } = await run('policy', 'check', bad, goodFile(), broken);
    expect(status).toBe(1);
    expect(out.slice(0, 2)).toEqual([
      `${bad}#/id: is "se-9999-granby" but the file is called wrong-name.json → Call the file se-9999-granby.json, or correct the id.`,
      `${bad}#/closedDays/0: there is no day 2026-02-30 → Correct the date (year-month-day).`,
    ]);
    expect(out.length).toBeGreaterThan(5);
    for (const line of out.slice(2)) expect(line).toMatch(/^.*broken\.json#\/\w+: is missing → Add "\w+"\.$/);
  });

  it('points to a template where it stands in the file, not where it lands among the common ones', async () => {
    const text = { sv: '{{a}}', en: '{{a}}' };
    const file = write(
      NAME,
      samplePolicy({ templates: [sampleTemplate('own'), sampleTemplate('x', { text })] }),
    );
    const { out } = await run('policy', 'check', file);
    expect(out.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      `${file}#/templates/1/text/sv`,
      `${file}#/templates/1/text/en`,
    ]);
  });

  it('ends with 2 and a sentence when a file is not there or none is named', async () => {
    const absent = await run('policy', 'check', path.join(folder, 'absent.json'));
    expect(absent).toMatchObject({ status: 2, out: [] });
    expect(absent.err.join()).toContain('absent.json cannot be read');
    expect((await run('policy', 'check')).status).toBe(2);
  });
});

describe('postgang policy check on what the country gives', () => {
  it('points to the file of the country when the problem stands there', async () => {
    // The law is written in Swedish and English only: a language that it lacks is a problem of that file.
    const file = write(NAME, { ...samplePolicy(), templates: undefined, languages: ['sv', 'en', 'nb'] });
    const { out } = await run('policy', 'check', file);
    const country = out.filter((line) => line.startsWith(path.join('policies', 'common', 'country-se.json')));
    expect(country[0]).toBe(
      `${path.join('policies', 'common', 'country-se.json')}#/recordDecisions/1/name: has no text in "nb" → Write it in "nb", or take that language out of the languages.`,
    );
    expect(out.some((line) => line.startsWith(`${file}#/mailboxes/0/name`))).toBe(true);
  });

  it('names a cited rule that does not exist', async () => {
    const reply = { workingDays: 1, given: true, source: { rule: 'OSB-999', section: '§ 2' } };
    const { status, out } = await run('policy', 'check', write(NAME, { ...samplePolicy({ reply }) }));
    expect(status).toBe(1);
    expect(out).toEqual([
      expect.stringContaining('#/reply/source/rule: OSB-999 is no rule of a guideline → '),
    ]);
  });
});

describe('postgang policy plans', () => {
  it('writes a page for each policy and tells where', async () => {
    const out = path.join(folder, 'plans');
    const page = path.join(out, 'se-9999-granby.md');
    expect(await run('policy', 'plans', goodFile(), '--out', out)).toEqual({
      status: 0,
      out: [page],
      err: [],
    });
    expect(readFileSync(page, 'utf8')).toContain('# Planer: Granby kommun');
  });

  it('writes nothing when a policy has a problem, and says which', async () => {
    const out = path.join(folder, 'plans');
    const bad = write('bad.json', samplePolicy());
    const { status, err } = await run('policy', 'plans', goodFile(), bad, '--out', out);
    expect([status, err]).toEqual([1, ['Nothing was written.']]);
    expect(existsSync(out)).toBe(false);
  });

  it('ends with 2 when no policy is named, or the folder cannot be written', async () => {
    expect((await run('policy', 'plans')).status).toBe(2);
    const file = write('taken', '');
    const { status, err } = await run('policy', 'plans', goodFile(), '--out', path.join(file, 'below'));
    expect(status).toBe(2);
    expect(err[0]).toContain('cannot be written');
  });
});

describe('postgang policy publish', () => {
  it('writes a whole policy that the pane can read, and nothing else', async () => {
    const dist = path.join(folder, 'new', 'dist');
    const { status, out } = await run('policy', 'publish', goodFile(), dist);
    expect([status, out]).toEqual([0, [path.join(dist, 'policy', NAME)]]);
    expect(readdirSync(path.join(dist, 'policy'))).toEqual([NAME]);
    const read = parsePublishedPolicy(readFileSync(path.join(dist, 'policy', NAME), 'utf8'), '');
    expect(read.ok && read.value.policy.templates.length).toBeGreaterThan(10);
    // A pane of another version says which of the two is newer.
    expect(read.ok && read.value.publishedBy).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('publishes none of several policies when one of them has a problem', async () => {
    const bad = write('se-9998-storby.json', samplePolicy());
    const { status, out, err } = await run('policy', 'publish', goodFile(), bad, path.join(folder, 'dist'));
    expect([status, out.length, err]).toEqual([1, 1, ['Nothing was published.']]);
    expect(readdirSync(folder)).not.toContain('dist');
  });

  it('warns of invented addresses before anyone forwards a message to them', async () => {
    const { mailboxes } = samplePolicy();
    const example = mailboxes.map((mailbox) => ({ ...mailbox, example: mailbox.id === 'personal' }));
    const name = { sv: 'Mottagaren', en: 'Recipient' };
    const contacts = [{ role: 'whistleblowing' as const, name, phone: '0480-00 00 01', example: true }];
    const file = write(NAME, samplePolicy({ mailboxes: example, contacts }));
    const { status, err } = await run('policy', 'publish', file, path.join(folder, 'dist'));
    expect(status).toBe(0);
    expect(err[0]).toContain('2 addresses and phone numbers are invented examples');
    expect(err[0]).toContain('personal@granby.example, 0480-00 00 01');
  });

  it('leaves the old policy and no half file behind when it cannot write', async () => {
    const dist = path.join(folder, 'dist');
    mkdirSync(path.join(dist, 'policy', NAME), { recursive: true });
    const { status, err } = await run('policy', 'publish', goodFile(), dist);
    expect(status).toBe(2);
    expect(err.join()).toContain('cannot be written');
    expect(readdirSync(path.join(dist, 'policy'))).toEqual([NAME]);
  });

  it('ends with 2 when the folder to publish in is forgotten', async () => {
    expect((await run('policy', 'publish', goodFile())).status).toBe(2);
    expect((await run('policy', 'publish', goodFile(), write('b.json', {}))).status).toBe(2);
    expect((await run('policy', 'publish')).status).toBe(2);
  });
});

describe('postgang', () => {
  it('shows its commands when asked for help', async () => {
    const { status, out } = await run('--help');
    expect(status).toBe(0);
    expect(out.join()).toContain('postgang policy check FILE …');
    expect(out.join()).toContain('postgang triage FILE|FOLDER|- …');
    expect(await run('triage', '--help')).toEqual({ status, out, err: [] });
  });

  it.each([[[]], [['polish']], [['policy']], [['policy', 'check', '--loud']], [['--format', 'csv']]])(
    'ends with 2 and says why for the words %j',
    async (words) => {
      const { status, out, err } = await run(...words);
      expect([status, out]).toEqual([2, []]);
      expect(err.join('')).not.toBe('');
    },
  );
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

async function run(...args: string[]) {
  const { out, err, status } = await runPostgang(['manifest', ...args]);
  return { status, out: out.join('\n'), err: err.join('\n') };
}

const ADDRESS = ['--base-url', 'https://postgang.example.se/addin/'];

describe('postgang manifest', () => {
  it('writes the municipality and the address into the manifest', async () => {
    const { status, out } = await run('--policy', 'no-5518-lavangen', ...ADDRESS);
    expect(status).toBe(0);
    expect(out).toContain(
      '<bt:Url id="Pane.Url" DefaultValue="https://postgang.example.se/addin/taskpane.html?policy=no-5518-lavangen&#38;events=1"/>',
    );
    expect(out).toContain('<AppDomain>https://postgang.example.se</AppDomain>');
    expect(out).not.toContain('localhost');
  });

  it('has a higher version for every revision, so that classic Outlook fetches launch.js anew', async () => {
    const version = async (...args: string[]) =>
      /<Version>\d+\.\d+\.\d+\.(\d+)</.exec(
        (await run('--policy', 'no-5518-lavangen', ...ADDRESS, ...args)).out,
      )?.[1];
    expect([await version(), await version('--revision', '2')]).toEqual(['0', '2']);
    const wrong = await run('--policy', 'no-5518-lavangen', ...ADDRESS, '--revision', '1.2');
    expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining('--revision 1')]);
  });

  it('speaks the municipality’s own language first and the others as translations', async () => {
    const { out } = await run('--policy', 'no-5518-lavangen', ...ADDRESS);
    expect(out).toContain('<DefaultLocale>nb-NO</DefaultLocale>');
    for (const locale of ['sv-SE', 'nn-NO', 'en-US'])
      expect(out).toContain(`<Override Locale="${locale}" Value=`);
  });

  it('gives every municipality an id of its own', async () => {
    const idOf = async (policy: string) =>
      /<Id>(.*)<\/Id>/.exec((await run('--policy', policy, ...ADDRESS)).out)?.[1];
    expect(await idOf('se-1273-osby')).toBe(await idOf('se-1273-osby'));
    expect(await idOf('se-1273-osby')).not.toBe(await idOf('se-0884-vimmerby'));
  });

  it('leaves the events out when it is told to', async () => {
    const { out } = await run('--policy', 'no-5518-lavangen', ...ADDRESS, '--without-events');
    expect(out).toContain('taskpane.html?policy=no-5518-lavangen"/>');
    expect(out).not.toContain('LaunchEvent');
  });

  it('tells the administrator which permission it asks for, and why', async () => {
    const { err } = await run('--policy', 'se-1273-osby', ...ADDRESS);
    expect(err).toMatch(/^ReadWriteItem, because Postgang reads the message/m);
  });

  it('writes to a file when it is told one', async () => {
    const file = path.join(folder, 'manifest.xml');
    const { status, out } = await run('--policy', 'se-1273-osby', ...ADDRESS, '--out', file);
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(readFileSync(file, 'utf8')).toMatch(/^<\?xml version="1.0"/);
  });

  it.each([
    [['--policy', 'se-1273-osby'], /Write: postgang manifest/],
    [ADDRESS, /Write: postgang manifest/],
    [['--policy', 'se-1273-osby', '--base-url', 'http://postgang.example.se'], /HTTPS only/],
    [['--policy', 'se-0000-ingenstans', ...ADDRESS], /There is no policy "se-0000-ingenstans"/],
    [['--policy', 'se-1273-osby', ...ADDRESS, '--out', '/nowhere/at/all.xml'], /cannot be written/],
  ])('says in words what is missing or wrong: %j', async (args, sentence) => {
    const { status, out, err } = await run(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(sentence);
  });

  it('makes no manifest of a policy with problems', async () => {
    const file = path.join(folder, 'se-1273-osby.json');
    writeFileSync(file, '{"version": 1}');
    const { status, out } = await run('--policy', file, ...ADDRESS);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });
});

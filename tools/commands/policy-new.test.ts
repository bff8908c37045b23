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
  const { out, err, status } = await runPostgang(['policy', ...args]);
  return { status, out, err: err.join('\n') };
}

describe('postgang policy new', () => {
  it.each([
    ['se-1256-exempelby', 'Exempelby kommun', 'exempelby.se'],
    ['no-4299-fjellvik', 'Fjellvik kommune', 'fjellvik.kommune.no'],
  ])('begins %s with a policy that the check finds nothing wrong with', async (id, name, domain) => {
    const file = path.join(folder, `${id}.json`);
    expect(await run('new', id, '--out', file)).toMatchObject({ status: 0, out: [file] });
    const policy = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    expect(policy).toMatchObject({ id, name, domains: [domain] });
    expect(JSON.stringify(policy)).not.toContain('kommun.example');
    expect(await run('check', file)).toMatchObject({ status: 0, out: [] });
  });

  it('marks every address as invented, so that publishing asks for the real ones', async () => {
    const file = path.join(folder, 'se-1256-exempelby.json');
    await run('new', 'se-1256-exempelby', '--out', file);
    const { err } = await run('publish', file, path.join(folder, 'dist'));
    expect(err).toMatch(/11 addresses and phone numbers are invented examples/);
  });

  it('takes a name and a domain that the id does not tell', async () => {
    const file = path.join(folder, 'se-1256-exempelby.json');
    await run(
      'new',
      'se-1256-exempelby',
      '--name',
      'Exempelbyås kommun',
      '--domain',
      'ex.example',
      '--out',
      file,
    );
    expect(readFileSync(file, 'utf8')).toContain('"Exempelbyås kommun"');
    expect(readFileSync(file, 'utf8')).toContain('@ex.example');
  });

  it('never writes over a file', async () => {
    const file = path.join(folder, 'se-1256-exempelby.json');
    writeFileSync(file, 'mine');
    const { status, err } = await run('new', 'se-1256-exempelby', '--out', file);
    expect(status).toBe(2);
    expect(err).toMatch(/is there already/);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it.each([
    [['new'], /Which municipality/],
    [['new', 'osby'], /Which municipality/],
    [['new', 'SE-1256-Exempelby'], /Which municipality/],
    [['new', 'se-1256-x', '--domain', '@x.se'], /is no mail domain/],
    [['new', 'se-1256-x', '--out', 'policy.json'], /must be called se-1256-x\.json/],
    [['new', 'se-1256-x', '--out', '/nowhere/at/all/se-1256-x.json'], /cannot be written/],
  ])('says what is wrong: %j', async (args, sentence) => {
    const { status, err } = await run(...args);
    expect(status).toBe(2);
    expect(err).toMatch(sentence);
  });
});

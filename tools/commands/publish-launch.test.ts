import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { sampleMailbox, samplePolicy } from '../../test/policies/sample-policy';
import { municipalityFiles } from '../../test/policies/municipality-files';
import { launchSlice } from '../../src/checks/launch-slice';
import { policyPublish } from './policy-publish';
import { slicesOf, withSlices } from './publish-launch';

const CODE = '"use strict";\nrun();\n';

/** What the file gives its code, in a runtime of its own. */
function slicesIn(source: string): unknown {
  const runtime = vm.createContext({ run: () => undefined });
  vm.runInContext(source, runtime);
  return JSON.parse(JSON.stringify(vm.runInContext('postgangSlices', runtime)));
}

describe('launch.js with its policies', () => {
  const one = launchSlice(samplePolicy());

  it('holds them before its own code, and takes a later one in place of the earlier', () => {
    const first = withSlices(CODE, { a: one });
    const second = withSlices(first, { b: one, a: { ...one, domains: ['new.example'] } });
    expect(slicesIn(first)).toEqual({ a: JSON.parse(JSON.stringify(one)) });
    expect(slicesIn(second)).toMatchObject({ a: { domains: ['new.example'] }, b: { domains: one.domains } });
    expect(second.endsWith(`;\n${CODE}`)).toBe(true);
    expect(withSlices(second, {})).toBe(second);
  });

  it('can be read by an engine in which a line separator ends a text', () => {
    const signature = { ...one.signature, closing: { sv: 'a\u2028b\u2029c' } };
    const source = withSlices(CODE, { a: { ...one, signature } });
    expect(source).not.toMatch(/[\u2028\u2029]/);
    expect(slicesIn(source)).toMatchObject({ a: { signature: { closing: { sv: 'a\u2028b\u2029c' } } } });
  });

  it('refuses a policy whose part is larger than the file takes', () => {
    const mailboxes = Array.from({ length: 150 }, (_, index) =>
      sampleMailbox(`box-${index}`, { internalOnly: true }),
    );
    expect(slicesOf([samplePolicy({ mailboxes })]).tooLarge).toEqual([
      expect.stringMatching(/^se-9999-granby: .*8192.*→/),
    ]);
  });
});

describe('postgang policy publish', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'publish-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function publish(...files: readonly string[]) {
    const out: string[] = [];
    const err: string[] = [];
    const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
    const status = policyPublish.run([...files, folder], terminal as never, {});
    return { status, out, err };
  }
  const [file = '', other = ''] = municipalityFiles();

  it('puts what the events need into launch.js, and leaves what was published there before', () => {
    writeFileSync(path.join(folder, 'launch.js'), CODE);
    const { status, out } = publish(file);
    expect(status).toBe(0);
    expect(out).toContain(path.join(folder, 'launch.js'));
    publish(other);
    const ids = [file, other].map((one) => path.basename(one, '.json'));
    expect(Object.keys(slicesIn(readFileSync(path.join(folder, 'launch.js'), 'utf8')) as object)).toEqual(
      ids,
    );
  });

  it('says when a new manifest version is needed, and only then', () => {
    writeFileSync(path.join(folder, 'launch.js'), CODE);
    const needed = expect.stringContaining('--revision');
    expect(publish(file).err).not.toContainEqual(needed);
    expect(publish(file).err).not.toContainEqual(needed);
    const id = path.basename(file);
    const before = readFileSync(path.join(folder, 'policy', id), 'utf8');
    const changed = { ...(JSON.parse(before) as object), domains: ['earlier.example'] };
    writeFileSync(path.join(folder, 'policy', id), JSON.stringify(changed));
    expect(publish(file).err).toContainEqual(needed);
    writeFileSync(path.join(folder, 'policy', id), '{');
    expect(publish(file).err).toContainEqual(needed);
  });

  it('says that a folder without launch.js is no build', () => {
    mkdirSync(path.join(folder, 'policy'));
    expect(publish(file).err).toContainEqual(expect.stringContaining('no launch.js'));
  });
});

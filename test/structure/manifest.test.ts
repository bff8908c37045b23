import fs from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';

const root = path.join(__dirname, '..', '..');
const file = path.join(root, 'manifest.xml');
const source = fs.readFileSync(file, 'utf8');

const all = (pattern: RegExp) => [...source.matchAll(pattern)].map(([, found]) => found ?? '');

describe('manifest.xml', () => {
  it('is read by Microsoft’s own tool', async () => {
    const manifest = await OfficeAddinManifest.readManifestFile(file);
    expect(manifest).toMatchObject({
      displayName: 'Postgang',
      providerName: 'Postgang',
      permissions: 'ReadWriteItem',
    });
    expect(manifest.version).toMatch(/^\d+(\.\d+){1,3}$/);
  });

  it('asks for Mailbox 1.5 only, so that every supported Outlook can install it', () => {
    expect(all(/Set Name="Mailbox" MinVersion="([^"]+)"/g)).toEqual(['1.5']);
    expect(all(/DefaultMinVersion="([^"]+)"/g)).toEqual(['1.5']);
  });

  it('uses every resource that it has, and has every resource that it uses', () => {
    const used = new Set(all(/resid="([^"]+)"/g));
    const had = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    expect([...used].sort()).toEqual([...new Set(had)].sort());
    expect(had.filter((id) => id.length > 32)).toEqual([]);
  });

  it('has texts within Outlook’s limits: labels 125, tips 250 characters', () => {
    const [labels, tips] = ['ShortStrings', 'LongStrings'].map((name) => {
      const part = new RegExp(`<bt:${name}>([^]*?)</bt:${name}>`).exec(source)?.[1] ?? '';
      return [...part.matchAll(/Value="([^"]*)"/g)].map(([, text]) => text ?? '');
    });
    expect(labels?.filter((text) => text.length > 125)).toEqual([]);
    expect(tips?.filter((text) => text.length > 250)).toEqual([]);
    expect(tips?.length).toBeGreaterThan(0);
  });

  it('names only pictures that ship', () => {
    const pictures = all(/addin\/assets\/([a-z0-9.-]+)"/g);
    expect(pictures.length).toBeGreaterThan(5);
    expect(pictures.filter((name) => !fs.existsSync(path.join(root, 'assets', name)))).toEqual([]);
  });

  it('names only functions that launch.ts has', () => {
    const launch = fs.readFileSync(path.join(root, 'src/launch/launch.ts'), 'utf8');
    const functions = all(/<FunctionName>([^<]+)</g);
    expect(functions.length).toBeGreaterThan(0);
    expect(functions.filter((name) => !launch.includes(name))).toEqual([]);
  });
});

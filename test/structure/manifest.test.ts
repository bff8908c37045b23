import fs from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'htmlparser2';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { developmentManifest } from '../../tools/generate-manifest';
import { manifestId } from '../../tools/manifest/manifest-id';
import { writeManifest } from '../../tools/manifest/write-manifest';

const root = path.join(__dirname, '..', '..');
const file = path.join(root, 'manifest.xml');

/** What is looked at of a parsed element. */
interface Element {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly unknown[];
}

/** Outlook's order of what stands in `<OfficeApp>` and in `<VersionOverrides>` 1.1 (manifest-element-ordering). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'FormSettings',
    'Permissions',
    'Rule',
    'DisableEntityHighlighting',
    'VersionOverrides',
  ],
  VersionOverrides: ['Requirements', 'Hosts', 'Resources', 'VersionOverrides'],
  DesktopFormFactor: ['SupportsSharedFolders', 'FunctionFile', 'ExtensionPoint'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  LaunchEvents: ['LaunchEvent'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

/** In characters: labels and names, tooltips, addresses of pages. */
const LIMITS = { short: 125, long: 250, page: 2_018, id: 32, bytes: 256 * 1024 } as const;

function elementsOf(nodes: readonly unknown[]): Element[] {
  return elementsAmong(nodes).flatMap((element) => [element, ...elementsOf(element.children)]);
}

function elementsAmong(nodes: readonly unknown[]): Element[] {
  return (nodes as readonly Element[]).filter((node) => 'attribs' in node);
}

const deployable = writeManifest({
  id: manifestId('no-5518-lavangen'),
  version: '12.3.45.0',
  policyId: 'no-5518-lavangen',
  language: 'nb',
  base: {
    folder: `https://postgang.example.no/${'a'.repeat(1_760)}`,
    origin: 'https://postgang.example.no',
  },
  permission: 'ReadWriteMailbox',
  events: false,
  comment: 'A test',
});

describe('manifest.xml', () => {
  it('is what "npm run generate" makes', () => {
    expect(fs.readFileSync(file, 'utf8')).toBe(developmentManifest());
  });

  it('is read by Microsoft’s own tool', async () => {
    const manifest = await OfficeAddinManifest.readManifestFile(file);
    expect(manifest).toMatchObject({
      displayName: 'Postgang',
      providerName: 'Postgang',
      permissions: 'ReadWriteItem',
    });
  });
});

describe.each([
  ['for development', developmentManifest()],
  ['to deploy', deployable],
])('a manifest %s', (_, source) => {
  const elements = elementsOf(parseDocument(source, { xmlMode: true }).children);
  const named = (name: string) => elements.filter((element) => element.name === name);
  const values = (name: string, attribute: string) =>
    named(name).map(({ attribs }) => attribs[attribute] ?? '');

  it.each(Object.keys(ORDER))('has what stands in <%s> in the order that Outlook demands', (name) => {
    if (name !== 'LaunchEvents') expect(named(name).length).toBeGreaterThan(0);
    for (const element of named(name)) {
      const order = ORDER[name] ?? [];
      const places = elementsAmong(element.children).map((child) => order.indexOf(child.name));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('asks for Mailbox 1.5 only, so that every supported Outlook can install it', () => {
    expect(values('Set', 'MinVersion')).toEqual(['1.5']);
    expect(values('bt:Sets', 'DefaultMinVersion')).toEqual(['1.5']);
  });

  it('has a version of at most four numbers of at most five digits', () => {
    expect(source).toMatch(/<Version>\d{1,5}(\.\d{1,5}){0,3}<\/Version>/);
  });

  it('uses every resource that it has, and has every resource that it uses', () => {
    const used = elements.flatMap(({ attribs }) => (attribs.resid === undefined ? [] : [attribs.resid]));
    const had = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) =>
      named(name).flatMap(({ attribs }) => attribs.id ?? []),
    );
    expect([...new Set(used)].sort()).toEqual([...had].sort());
    expect(had.filter((id) => id.length > LIMITS.id)).toEqual([]);
  });

  it('names every button and group once', () => {
    const ids = [...values('Control', 'id'), ...values('Group', 'id')];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has texts and addresses within Outlook’s limits', () => {
    const textsOf = (name: string) =>
      named(name).flatMap(({ children }) =>
        elementsOf(children).flatMap(({ attribs }) => [
          ...(attribs.DefaultValue === undefined ? [] : [attribs.DefaultValue]),
          ...(attribs.Value === undefined ? [] : [attribs.Value]),
        ]),
      );
    const short = textsOf('bt:ShortStrings');
    const long = [...textsOf('bt:LongStrings'), ...values('Description', 'DefaultValue')];
    expect(short.length).toBeGreaterThan(0);
    expect(long.length).toBeGreaterThan(1);
    expect(short.filter((text) => text.length > LIMITS.short)).toEqual([]);
    expect(long.filter((text) => text.length > LIMITS.long)).toEqual([]);
    const pages = [...values('bt:Url', 'DefaultValue'), ...values('SourceLocation', 'DefaultValue')];
    expect(pages.filter((page) => page.length > LIMITS.page)).toEqual([]);
    expect(Buffer.byteLength(source)).toBeLessThan(LIMITS.bytes);
  });

  it('names only pictures that ship', () => {
    const pictures = [...source.matchAll(/\/assets\/([a-z0-9.-]+)"/g)].map(([, name]) => name ?? '');
    expect(pictures.length).toBeGreaterThan(5);
    expect(pictures.filter((name) => !fs.existsSync(path.join(root, 'assets', name)))).toEqual([]);
  });

  it('names only functions that launch.ts has', () => {
    const launch = fs.readFileSync(path.join(root, 'src/launch/launch.ts'), 'utf8');
    const functions = [...source.matchAll(/<FunctionName>([^<]+)<|FunctionName="([^"]+)"/g)].map(
      ([, command, event]) => command ?? event ?? '',
    );
    expect(functions.length).toBeGreaterThan(0);
    expect(functions.filter((name) => !launch.includes(name))).toEqual([]);
  });
});

describe('the events of a manifest', () => {
  const without = (source: string) => source.replace(/&#38;/g, '&');

  it('run in the page of the functions and, in classic Outlook, in launch.js; the pane is told that they do', () => {
    const source = without(developmentManifest());
    expect(source.indexOf('<Runtimes>')).toBeLessThan(source.indexOf('<DesktopFormFactor>'));
    expect(source).toMatch(
      /<Runtime resid="Functions.Url">\s*<Override type="javascript" resid="Launch.Url"\/>\s*<\/Runtime>/,
    );
    expect(source).toMatch(/<\/LaunchEvents>\s*<SourceLocation resid="Functions.Url"\/>/);
    expect(source).toContain('Type="OnMessageSend" FunctionName="checkOnSend" SendMode="SoftBlock"');
    expect(source).toContain('policy=se-1293-hassleholm&events=1');
    expect(source).toContain('DefaultValue="https://localhost:3000/addin/launch.js"');
  });

  it('are left out with everything about them for an Exchange that takes none', () => {
    expect(without(deployable)).not.toMatch(/LaunchEvent|Runtime|launch\.js|events=1/);
  });
});

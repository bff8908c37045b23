import fs from 'node:fs';
import path from 'node:path';
import { inLocale } from '../manifest-facts';
import { projectRoot } from './project-root';
import { readManifest } from './read-manifest';

const MANIFEST = fs.readFileSync(path.join(projectRoot(), 'manifest.xml'), 'utf8');

describe('the manifest', () => {
  test('gives the buttons beside a message and in a draft, with what they do', () => {
    const facts = readManifest(MANIFEST);
    expect(facts.read[0]?.action).toMatchObject({ kind: 'pane', pinnable: true });
    expect(facts.read[0]?.icon).toMatch(/^\/addin\/assets\/.*\.png$/);
    expect(facts.compose.map(({ action }) => action.kind)).toContain('function');
    expect(facts.functionPage).toBe('/addin/launch.html');
  });

  test('gives the pane’s page as a path on the simulator', () => {
    const [button] = readManifest(MANIFEST).read;
    expect(button?.action).toMatchObject({
      page: expect.stringMatching(/^\/addin\/taskpane\.html\?policy=/) as string,
    });
  });

  test('gives the functions that Outlook runs by itself', () => {
    expect(readManifest(MANIFEST).events).toMatchObject({
      OnNewMessageCompose: 'signNewMessage',
      OnMessageSend: 'checkOnSend',
    });
  });

  test('gives the permission and the requirement set that the add-in asks for', () => {
    expect(readManifest(MANIFEST)).toMatchObject({ permission: 'ReadWriteItem', minimum: '1.5' });
  });

  test('gives each label in the language of Outlook', () => {
    const label = readManifest(MANIFEST).compose.find(({ action }) => action.kind === 'function')?.label;
    expect(label && inLocale(label, 'en-US')).toBe('Signature');
    expect(label && inLocale(label, 'sv-SE')).toBe('Signatur');
  });

  test.each([
    ['is no manifest', () => '<html></html>', /no <OfficeApp>/],
    [
      'has no permissions',
      (xml: string) => xml.replace(/<Permissions>.*<\/Permissions>/, ''),
      /no <Permissions>/,
    ],
    [
      'asks for a permission that there is not',
      (xml: string) => xml.replace('ReadWriteItem', 'Everything'),
      /"Everything"/,
    ],
    [
      'has no button for reading',
      (xml: string) => xml.replace('MessageReadCommandSurface', 'Other'),
      /no button/,
    ],
    [
      'names a text that is not there',
      (xml: string) => xml.replace(/<bt:String id="[^"]+"/g, '<bt:String id="Else"'),
      /names nothing in <Resources>/,
    ],
    ['has no function file', (xml: string) => xml.replace(/<FunctionFile[^>]*>/, ''), /FunctionFile/],
    [
      'has no version overrides',
      (xml: string) => xml.replace('VersionOverridesV1_1', 'VersionOverridesV9'),
      /V1_1/,
    ],
  ])('that %s is refused with a sentence', (_name, change, sentence) => {
    expect(() => readManifest(change(MANIFEST))).toThrow(sentence);
  });
});

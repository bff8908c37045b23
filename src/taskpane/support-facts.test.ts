import { samplePolicy } from '../../test/policies/sample-policy';
import { fakeHost, head } from '../../test/support/fake-host';
import { say } from '../texts/say';
import texts from '../texts/support.texts.json';
import type { PaneState } from './pane-state';
import { supportFacts, supportText, type SupportSources } from './support-facts';

const sv: Parameters<typeof supportFacts>[1] = (name, values) => say(texts[name], 'sv', values);

async function text(parts: Partial<SupportSources> = {}, state: Partial<PaneState> = {}): Promise<string> {
  const diagnostics = await fakeHost().diagnostics();
  const file = {
    text: '{"id":"se-1273-osby"}',
    fetched: new Date('2026-11-22T08:00:00.123Z'),
    publishedBy: '0.1.0',
    leftOut: [],
  };
  const sources: SupportSources = {
    version: '0.1.0',
    build: 'acb8ed19b4',
    model: 'f'.repeat(64),
    state: {
      item: { kind: 'message', head: head({ subject: 'Orosanmälan om Kim' }) },
      reading: { kind: 'failed' },
      policy: { kind: 'ready', policy: samplePolicy({ id: 'se-1273-osby' }), copyBecause: null, file },
      ...state,
    },
    language: 'sv-SE',
    theme: 'dark',
    stored: 1234,
    host: diagnostics.ok ? diagnostics.value : null,
    ...parts,
  };
  return supportText(supportFacts(sources, sv), sv('noContent'));
}

describe('the facts for whoever helps', () => {
  it('name the version, the build, the policy with its checksum and age, and what Outlook is', async () => {
    const copied = await text();
    for (const line of [
      'Version: 0.1.0',
      'Bygge: acb8ed19b4',
      'Modell: ffffffffffff',
      'Id: se-1273-osby',
      // SHA-256 of the text that the server gave, as `sha256sum` says it.
      'Kontrollsumma: d971dd1c190e',
      'Hämtad: 2026-11-22T08:00:00Z',
      'Publicerad med: Postgang 0.1.0',
      'Program: OutlookWebApp',
      'Funktioner (Mailbox): 1.5, 1.8',
      'Läsning: failed',
      'Inställningar i Outlook: 40 tecken (person 40)',
      'På den här datorn: 1234 tecken',
    ]) {
      expect(copied).toContain(line);
    }
    expect(copied).toContain('Här finns inget ur något meddelande');
  });

  it('hold no word of the open message and no address', async () => {
    expect(await text()).not.toMatch(/Orosanmälan|Kim|Anna|@/);
  });

  it('tell the latest failure first, with its host call, code and time', async () => {
    const diagnostics = await fakeHost().diagnostics();
    if (!diagnostics.ok) throw new Error('no diagnostics');
    const failures = [
      { at: 0, name: 'timed-out', call: 'item.body.getAsync', code: null, took: 8000 },
      { at: 60_000, name: 'refused', call: 'item.categories.addAsync', code: 9020, took: 12 },
    ] as const;
    const copied = await text({ host: { ...diagnostics.value, failures } });
    expect(copied).toMatch(
      /1970-01-01T00:01:00Z: item\.categories\.addAsync: refused, 9020, 12 ms\n {2}1970-01-01T00:00:00Z: item\.body\.getAsync: timed-out, 8000 ms/,
    );
  });

  it('say that a policy was published with an older Postgang, and what to do', async () => {
    expect(await text()).not.toContain('Publicera den igen');
    expect(await text({ version: '0.2.0' })).toContain('Publicera den igen');
  });

  it('say why there is no policy, and why a copy is used', async () => {
    const failure = { kind: 'newer', id: 'se-1273-osby' } as const;
    expect(await text({}, { policy: { kind: 'failed', failure } })).toContain(
      'se-1273-osby, kan inte användas (newer)',
    );
  });

  it('come also when Outlook tells nothing', async () => {
    const copied = await text({ host: null, stored: null, model: null, build: '' });
    expect(copied).toContain('Språk: sv-SE');
    expect(copied).toContain('Bygge: okänt');
  });
});

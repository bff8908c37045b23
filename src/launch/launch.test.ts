import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

const bundle = path.join(__dirname, '..', '..', 'dist', 'launch.js');

type Command = (event: { completed: () => void }) => void;

/** Runs the launch file as it ships in a runtime that has the language and nothing else, as classic Outlook does. */
function classicOutlook(options: { readonly signature?: object; readonly mailboxSet?: number } = {}) {
  const commands = new Map<string, Command>();
  const signatures: string[] = [];
  const notices: string[] = [];
  const answer = (callback: (result: object) => void, value?: unknown) =>
    callback({ status: 'succeeded', value });
  const item = {
    body: {
      getTypeAsync: (callback: (result: object) => void) => answer(callback, 'html'),
      setSignatureAsync: (html: string, _: object, callback: (result: object) => void) => {
        signatures.push(html);
        answer(callback);
      },
    },
    notificationMessages: {
      replaceAsync: (_: string, { message }: { message: string }, callback: (result: object) => void) => {
        notices.push(message);
        answer(callback);
      },
    },
  };
  const stored = options.signature ? { version: 1, value: options.signature } : null;
  const Office = {
    actions: { associate: (name: string, run: Command) => commands.set(name, run) },
    onReady: () => Promise.resolve(),
    context: {
      displayLanguage: 'sv-SE',
      mailbox: { item },
      roamingSettings: { get: (key: string) => (key === 'postgang.signature' ? stored : null) },
      requirements: {
        isSetSupported: (_: string, set: string) => Number(set.split('.')[1]) <= (options.mailboxSet ?? 11),
      },
    },
  };
  const runtime = vm.createContext({ Office, setTimeout, clearTimeout });
  vm.runInContext(fs.readFileSync(bundle, 'utf8'), runtime);
  const run = (name: string) => new Promise<void>((resolve) => commands.get(name)?.({ completed: resolve }));
  return { run, commands, signatures, notices };
}

describe('launch.js in a runtime without window and document', () => {
  it('ties the function that the manifest names at the top level', () => {
    expect([...classicOutlook().commands.keys()]).toEqual(['applySignature']);
  });

  it('sets the signature that the pane has prepared, and says that it is done', async () => {
    const outlook = classicOutlook({ signature: { html: '<p>Bo Ek</p>', text: 'Bo Ek' } });
    await outlook.run('applySignature');
    expect(outlook.signatures).toEqual(['<p>Bo Ek</p>']);
    expect(outlook.notices).toEqual([]);
  });

  it('says what to do when there is no signature yet', async () => {
    const outlook = classicOutlook();
    await outlook.run('applySignature');
    expect(outlook.signatures).toEqual([]);
    expect(outlook.notices).toEqual([expect.stringContaining('Fyll i din signatur först')]);
  });

  it('says that this Outlook can not, where it can not', async () => {
    const outlook = classicOutlook({ signature: { html: '<p>Bo</p>', text: 'Bo' }, mailboxSet: 9 });
    await outlook.run('applySignature');
    expect(outlook.notices).toEqual([expect.stringContaining('kan inte sätta signaturer')]);
  });

  it('is one file without parts that would have to be loaded', () => {
    const source = fs.readFileSync(bundle, 'utf8');
    expect(source).not.toMatch(/\bimport\s*\(|\bdocument\b|\blocalStorage\b|\bwindow\b/);
  });
});

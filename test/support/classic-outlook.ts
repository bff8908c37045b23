import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

export const LAUNCH_FILE = path.join(__dirname, '..', '..', 'dist', 'launch.js');

type Callback = (result: object) => void;
type Run = (event: { completed: (outcome?: object) => void }) => void;

/** The draft that a test has open, and what this Outlook can. */
export interface ClassicOptions {
  /** What the pane has left in the person's settings, by feature. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The minor number of the Mailbox requirement set. */
  readonly mailboxSet?: number;
  readonly to?: readonly string[];
  readonly from?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly composeType?: 'newMail' | 'reply' | 'forward';
  /** A getter that fails, or never answers. */
  readonly broken?: Readonly<Record<string, 'fails' | 'hangs' | 'throws'>>;
}

/** Runs the launch file as it ships in a runtime that has the language and nothing else, as classic Outlook does. */
export function classicOutlook(options: ClassicOptions = {}) {
  const functions = new Map<string, Run>();
  const signatures: string[] = [];
  const notices: string[] = [];
  const session = new Map<string, string>();
  const draft = {
    to: options.to ?? [],
    from: options.from ?? 'bo.ek@granby.example',
    subject: options.subject ?? '',
    text: options.text ?? '',
  };
  const getter =
    (name: string, value: () => unknown) =>
    (...args: unknown[]) => {
      const callback = args[args.length - 1] as Callback;
      const how = options.broken?.[name];
      if (how === 'throws') throw new Error(`${name} threw`);
      if (how === 'hangs') return;
      if (how === 'fails') callback({ status: 'failed', error: { code: 9017, name: 'x', message: 'y' } });
      else callback({ status: 'succeeded', value: value() });
    };
  const people = (addresses: () => readonly string[]) => ({
    getAsync: getter('recipients', () =>
      addresses().map((emailAddress) => ({ displayName: '', emailAddress })),
    ),
  });
  const item = {
    subject: { getAsync: getter('subject', () => draft.subject) },
    to: people(() => draft.to),
    cc: people(() => []),
    bcc: people(() => []),
    from: { getAsync: getter('from', () => ({ displayName: 'Bo Ek', emailAddress: draft.from })) },
    body: {
      getTypeAsync: getter('type', () => 'html'),
      getAsync: getter('body', () => draft.text),
      setSignatureAsync: (html: string, _: object, callback: Callback) => {
        signatures.push(html);
        callback({ status: 'succeeded' });
      },
    },
    getComposeTypeAsync: getter('composeType', () => ({ composeType: options.composeType ?? 'newMail' })),
    getAttachmentsAsync: getter('attachments', () => []),
    sessionData: {
      getAsync: (name: string, callback: Callback) =>
        callback(
          session.has(name)
            ? { status: 'succeeded', value: session.get(name) }
            : { status: 'failed', error: { code: 9050 } },
        ),
      setAsync: (name: string, value: string, callback: Callback) => {
        session.set(name, value);
        callback({ status: 'succeeded' });
      },
    },
    notificationMessages: {
      replaceAsync: (_: string, { message }: { message: string }, callback: Callback) => {
        notices.push(message);
        callback({ status: 'succeeded' });
      },
    },
  };
  const Office = {
    actions: { associate: (name: string, run: Run) => functions.set(name, run) },
    onReady: () => Promise.resolve(),
    context: {
      displayLanguage: 'sv-SE',
      mailbox: { item, userProfile: { displayName: 'Bo Ek', emailAddress: 'bo.ek@granby.example' } },
      roamingSettings: {
        get: (key: string) => {
          const value = options.settings?.[key.replace('postgang.', '')];
          return value === undefined ? null : { version: 1, value };
        },
      },
      requirements: {
        isSetSupported: (_: string, set: string) => Number(set.split('.')[1]) <= (options.mailboxSet ?? 12),
      },
    },
  };
  const runtime = vm.createContext({ Office, setTimeout, clearTimeout });
  // As before Version 2403: the language's library of 2016.
  vm.runInContext(
    'delete Object.values; delete Array.prototype.flatMap; delete Array.prototype.flat; delete String.prototype.matchAll; delete String.prototype.trimEnd; delete Object.fromEntries; delete Object.entries; delete Promise.prototype.finally; delete Promise.allSettled;',
    runtime,
  );
  vm.runInContext(fs.readFileSync(LAUNCH_FILE, 'utf8'), runtime);
  const run = (name: string) =>
    new Promise<object | undefined>((resolve) => functions.get(name)?.({ completed: resolve }));
  return { run, functions, signatures, notices, session, draft };
}

import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { DraftPolicy } from '../../src/checks/draft';
import { withSlices } from '../../tools/commands/publish-launch';

const LAUNCH_FILE = path.join(__dirname, '..', '..', 'dist', 'launch.js');
/** The launch file as the build makes it, without the policies that were published into it. */
export const LAUNCH_CODE = fs.readFileSync(LAUNCH_FILE, 'utf8').replace(/^var postgangSlices=.*\n/, '');

type Callback = (result: object) => void;
type Run = (event: { completed: (outcome?: object) => void }) => void;

/** The draft that a test has open, and what this Outlook can. */
export interface ClassicOptions {
  /** What the pane has left in the person's settings, by feature. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The version of the add-in's settings that wrote them. */
  readonly settingsVersion?: number;
  /** The policies that were published with the file, by id. */
  readonly published?: Readonly<Record<string, DraftPolicy>>;
  readonly bodyType?: 'html' | 'text';
  readonly conversationId?: string;
  /** Whether the person has a signature of their own in Outlook. */
  readonly hasOwnSignature?: boolean;
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

/** Runs the launch file as it ships beside a draft in memory. */
export function classicOutlook(options: ClassicOptions = {}) {
  const signatures: string[] = [];
  const notices: string[] = [];
  const bars = new Map<string, string>();
  const calls: string[] = [];
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
      calls.push(name);
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
      getTypeAsync: getter('type', () => options.bodyType ?? 'html'),
      getAsync: getter('body', () => draft.text),
      setSignatureAsync: (html: string, _: object, callback: Callback) => {
        signatures.push(html);
        callback({ status: 'succeeded' });
      },
      prependAsync: (text: string, kind: object, callback: Callback) =>
        getter('prepend', () => {
          draft.text = text + draft.text;
          return undefined;
        })(kind, callback),
    },
    getComposeTypeAsync: getter('composeType', () => ({ composeType: options.composeType ?? 'newMail' })),
    conversationId: options.conversationId ?? 'conversation-1',
    isClientSignatureEnabledAsync: getter('ownSignature', () => options.hasOwnSignature ?? true),
    disableClientSignatureAsync: getter('turnedOff', () => undefined),
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
      replaceAsync: (key: string, { message }: { message: string }, callback: Callback) => {
        notices.push(message);
        bars.set(key, message);
        callback({ status: 'succeeded' });
      },
      removeAsync: (key: string, callback: Callback) => {
        const wasThere = bars.delete(key);
        callback(wasThere ? { status: 'succeeded' } : { status: 'failed', error: { code: 9024 } });
      },
    },
  };
  const Office = {
    context: {
      displayLanguage: 'sv-SE',
      mailbox: { item, userProfile: { displayName: 'Bo Ek', emailAddress: 'bo.ek@granby.example' } },
      roamingSettings: {
        get: (key: string) => {
          const value = options.settings?.[key.replace('postgang.', '')];
          return value === undefined ? null : { version: options.settingsVersion ?? 1, value };
        },
      },
      requirements: {
        isSetSupported: (_: string, set: string) => Number(set.split('.')[1]) <= (options.mailboxSet ?? 12),
      },
    },
  };
  return { ...runLaunchFile(Office, options.published), signatures, notices, bars, calls, session, draft };
}

/** Runs the launch file in a runtime that has Office.js, the language and nothing else, as classic Outlook does. */
export function runLaunchFile(office: object, published: Readonly<Record<string, DraftPolicy>> = {}) {
  const functions = new Map<string, Run>();
  const Office = Object.assign(office, {
    actions: { associate: (name: string, run: Run) => functions.set(name, run) },
    onReady: () => Promise.resolve(),
  });
  const runtime = vm.createContext({ Office, setTimeout, clearTimeout });
  // As before Version 2403: the language's library of 2016.
  vm.runInContext(
    'delete Object.values; delete Array.prototype.flatMap; delete Array.prototype.flat; delete String.prototype.matchAll; delete String.prototype.trimEnd; delete Object.fromEntries; delete Object.entries; delete Promise.prototype.finally; delete Promise.allSettled;',
    runtime,
  );
  vm.runInContext(withSlices(LAUNCH_CODE, published), runtime);
  const run = (name: string) =>
    new Promise<object | undefined>((resolve) => functions.get(name)?.({ completed: resolve }));
  return { run, functions };
}

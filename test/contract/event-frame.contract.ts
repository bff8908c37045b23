import { OfficeMockObject } from 'office-addin-mock';
import { draftFingerprint } from '../../src/checks/approval';
import { classicOutlook, runLaunchFile } from '../support/classic-outlook';
import { leftPolicy, NUMBER, person, SIGNED } from '../support/launch-drafts';

const TO = 'eva@brev.example';

/** The frame of the events beside a reply to an outside address, with one Office.js or another. */
interface EventFrame {
  run(name: string): Promise<object | undefined>;
  /** What the frame did to the draft. */
  readonly done: {
    readonly signatures: readonly string[];
    readonly bars: ReadonlyMap<string, string>;
    text(): string;
  };
  approve(fingerprint: string): void;
  writeTo(address: string): void;
}
type Open = (text: string, settings: Readonly<Record<string, unknown>>) => EventFrame;

/** Our stand-in, with which the launch file is tested as it ships. */
const standIn: Open = (text, settings) => {
  const outlook = classicOutlook({ text, settings, to: [TO], subject: 'SV: Fråga', composeType: 'reply' });
  return {
    run: outlook.run,
    done: { signatures: outlook.signatures, bars: outlook.bars, text: () => outlook.draft.text },
    approve: (fingerprint) => void outlook.session.set('postgang.approval', fingerprint),
    writeTo: (address) => (outlook.draft.to = [address]),
  };
};

/** Microsoft's mock of Office.js: its objects hold their own state, and know nothing of ours. */
const microsoftsMock: Open = (text, settings) => {
  const signatures: string[] = [];
  const bars = new Map<string, string>();
  const session = new Map<string, string>();
  const body = { text };
  let to = TO;
  type Callback = (result: object) => void;
  const gives =
    (value: (...args: never[]) => unknown) =>
    (...args: unknown[]) =>
      (args[args.length - 1] as Callback)({ status: 'succeeded', value: value(...(args as never[])) });
  const people = (addresses: () => readonly string[]) => ({
    getAsync: gives(() => addresses().map((emailAddress) => ({ displayName: '', emailAddress }))),
  });
  const item = {
    itemType: 'message',
    conversationId: 'conversation-1',
    subject: { getAsync: gives(() => 'SV: Fråga') },
    to: people(() => [to]),
    cc: people(() => []),
    bcc: people(() => []),
    from: { getAsync: gives(() => ({ displayName: 'Bo Ek', emailAddress: 'bo.ek@granby.example' })) },
    body: {
      getTypeAsync: gives(() => 'html'),
      getAsync: gives(() => body.text),
      setSignatureAsync: gives((html: string) => void signatures.push(html)),
      prependAsync: gives((html: string) => void (body.text = html + body.text)),
    },
    getComposeTypeAsync: gives(() => ({ composeType: 'reply', coercionType: 'html' })),
    getAttachmentsAsync: gives(() => []),
    sessionData: {
      getAsync: (name: string, callback: Callback) =>
        callback(
          session.has(name)
            ? { status: 'succeeded', value: session.get(name) }
            : { status: 'failed', error: { code: 9050, name: 'KeyNotFound', message: '' } },
        ),
      setAsync: gives((name: string, value: string) => void session.set(name, value)),
    },
    notificationMessages: {
      replaceAsync: gives((key: string, { message }: { message: string }) => void bars.set(key, message)),
      removeAsync: gives((key: string) => void bars.delete(key)),
    },
  };
  const mock = new OfficeMockObject(
    {
      host: 'outlook',
      context: {
        displayLanguage: 'sv-SE',
        mailbox: { item, userProfile: { displayName: 'Bo Ek', emailAddress: 'bo.ek@granby.example' } },
        roamingSettings: {
          get: (key: string) => {
            const value = settings[key.replace('postgang.', '')];
            return value === undefined ? undefined : { version: 1, value };
          },
        },
        requirements: { isSetSupported: (_: string, set: string) => Number(set.split('.')[1]) <= 12 },
      },
    } as never,
    'outlook' as never,
  );
  return {
    run: runLaunchFile({ context: mock.context as object }).run,
    done: { signatures, bars, text: () => body.text },
    approve: (fingerprint) => void session.set('postgang.approval', fingerprint),
    writeTo: (address) => (to = address),
  };
};

const launch = leftPolicy();

describe.each([
  ['our stand-in', standIn],
  ['Microsoft’s mock', microsoftsMock],
] as const)('the event frame with %s of Office.js', (_, open) => {
  it('signs a reply once', async () => {
    const frame = open('QUOTE', { launch, person });
    await frame.run('signNewMessage');
    await frame.run('signNewMessage');
    expect(frame.done.signatures).toEqual([expect.stringContaining('Bo Ek<br>Granby kommun')]);
  });

  it('puts the prepared answer above what stands there, once', async () => {
    const answer = { conversation: 'conversation-1', nonce: 'n', text: 'Hej!', language: 'sv' };
    const left = { ...answer, until: Date.now() + 60_000 };
    const frame = open('QUOTE', { launch, person, answer: left });
    await frame.run('signNewMessage');
    await frame.run('signNewMessage');
    expect(frame.done.text()).toBe('<p>Hej!</p>QUOTE');
  });

  it('stops a secret to somebody outside, and lets it pass once a person has approved of just this draft', async () => {
    const text = `Ditt nummer är ${NUMBER}.\n\n${SIGNED}`;
    const frame = open(text, { launch, person });
    expect(await frame.run('checkOnSend')).toEqual({
      allowEvent: false,
      errorMessage: expect.stringMatching(/20120206-\*{4}.*SEFOS.*Öppna Postgang/),
    });
    const draft = {
      use: 'reply',
      from: null,
      cc: [],
      bcc: [],
      subject: 'SV: Fråga',
      attachments: [],
    } as const;
    frame.approve(draftFingerprint({ ...draft, to: [{ name: '', address: TO }], text }));
    expect(await frame.run('checkOnSend')).toEqual({ allowEvent: true });
    frame.writeTo('bo@brev.example');
    expect(await frame.run('checkOnSend')).toMatchObject({ allowEvent: false });
  });

  it('shows a bar while a receiver must not get it', async () => {
    const frame = open(`${NUMBER}\n\n${SIGNED}`, { launch, person });
    await frame.run('warnOfReceivers');
    expect([...frame.done.bars.values()]).toEqual([expect.stringContaining('20120206-****')]);
    frame.writeTo('gata@granby.example');
    await frame.run('warnOfReceivers');
    expect(frame.done.bars.size).toBe(0);
  });

  it('says what to do where no signature can be set', async () => {
    const frame = open('QUOTE', {});
    await frame.run('applySignature');
    expect([...frame.done.bars.values()]).toEqual([expect.stringContaining('Fyll i din signatur först')]);
  });
});

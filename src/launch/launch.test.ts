import fs from 'node:fs';
import { sampleMailbox, samplePolicy } from '../../test/policies/sample-policy';
import { classicOutlook, LAUNCH_FILE, type ClassicOptions } from '../../test/support/classic-outlook';
import { newerSyntax } from '../../test/support/newer-syntax';
import { draftFingerprint } from '../checks/approval';
import { launchSlice } from '../checks/launch-slice';

/** From the Swedish test series: the birth number is 980 to 999. */
const NUMBER = '20120206-9801';
const SIGNED = 'Vänliga hälsningar\nBo Ek\nGranby kommun';
const signature = { html: '<p>Bo Ek</p>', text: 'Bo Ek' };

function policy(changes: Parameters<typeof samplePolicy>[0] = {}) {
  return launchSlice(
    samplePolicy({
      mailboxes: [sampleMailbox('kommun')],
      checks: { levels: [], secureChannel: { name: { sv: 'SEFOS' } } },
      ...changes,
    }),
  );
}
/** A reply to a private address, with the policy that the pane has left. */
function reply(text: string, options: ClassicOptions = {}) {
  return classicOutlook({
    settings: { launch: policy(), signature, person: { name: 'Bo Ek' } },
    to: ['eva@brev.example'],
    subject: 'SV: Fråga',
    composeType: 'reply',
    text,
    ...options,
  });
}

describe('launch.js in a runtime without window and document', () => {
  it('ties the functions that the manifest names at the top level', () => {
    expect([...classicOutlook().functions.keys()]).toEqual([
      'applySignature',
      'signNewMessage',
      'signForSender',
      'checkOnSend',
    ]);
  });

  it('is one file without parts that would have to be loaded', () => {
    const source = fs.readFileSync(LAUNCH_FILE, 'utf8');
    expect(source).not.toMatch(/\bimport\s*\(|\b(?:document|localStorage|window)\s*[.[(]/);
  });

  it('has no syntax that came after ES2016, in no regular expression either', () => {
    expect(newerSyntax('a?.b; /(?<!x)y/; ({...a}); new RegExp("\\\\p{L}")')).toHaveLength(4);
    expect(newerSyntax(fs.readFileSync(LAUNCH_FILE, 'utf8'))).toEqual([]);
  });
});

describe('the Signature button', () => {
  it('sets the signature that the pane has prepared, and says that it is done', async () => {
    const outlook = classicOutlook({ settings: { signature } });
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
    const outlook = classicOutlook({ settings: { signature }, mailboxSet: 9 });
    await outlook.run('applySignature');
    expect(outlook.notices).toEqual([expect.stringContaining('kan inte sätta signaturer')]);
  });
});

describe('OnNewMessageCompose and OnMessageFromChanged', () => {
  it('HAS-19: sets the signature once, however often the event comes', async () => {
    const outlook = classicOutlook({ settings: { signature } });
    await outlook.run('signNewMessage');
    await outlook.run('signNewMessage');
    expect(outlook.signatures).toEqual(['<p>Bo Ek</p>']);
  });

  it('leaves a signature alone that our reply form has put into the text', async () => {
    const outlook = classicOutlook({
      settings: { signature },
      text: '<div id="x_postgang-signature">Bo Ek</div>',
    });
    await outlook.run('signNewMessage');
    await outlook.run('signForSender');
    expect(outlook.signatures).toEqual([]);
  });

  it('does not disturb a person who has no signature yet', async () => {
    const outlook = classicOutlook();
    await outlook.run('signNewMessage');
    expect([outlook.signatures, outlook.notices]).toEqual([[], []]);
  });

  it('OSB-66: gives the function mailbox its own address when it becomes the sender', async () => {
    const own = samplePolicy().signature;
    const slice = policy({
      signature: { ...own, fields: [...own.fields, { field: 'email', required: false }] },
    });
    const person = { name: 'Bo Ek', email: 'bo.ek@granby.example' };
    const outlook = classicOutlook({ settings: { signature, launch: slice, person } });
    await outlook.run('signNewMessage');
    outlook.draft.from = 'bygg@granby.example';
    await outlook.run('signForSender');
    expect(outlook.signatures).toEqual(['<p>Bo Ek</p>', expect.stringContaining('bygg@granby.example')]);
  });

  it.each(['fails', 'hangs', 'throws'] as const)(
    'tells Outlook that it is done when the body getter %s',
    async (how) => {
      const outlook = classicOutlook({ settings: { signature }, broken: { type: how, body: how } });
      await expect(outlook.run('signNewMessage')).resolves.toBeUndefined();
    },
    30_000,
  );
});

describe('OnMessageSend', () => {
  it('lets an ordinary answer pass', async () => {
    expect(await reply(`Hej!\n\nVi hör av oss.\n\n${SIGNED}`).run('checkOnSend')).toEqual({
      allowEvent: true,
    });
  });

  it('VIM-22: stops an identity number to a private address, offers the secure channel and leads to the pane', async () => {
    const answer = await reply(`Ditt nummer är ${NUMBER}.\n\n${SIGNED}`).run('checkOnSend');
    expect(answer).toEqual({
      allowEvent: false,
      errorMessage: expect.stringMatching(
        /personnummer \(20120206-\*{4}\).*Säker kanal: SEFOS\..*Öppna Postgang/,
      ),
    });
    expect(JSON.stringify(answer)).not.toContain('9801');
  });

  it('VIM-20: stops a reply that quotes an identity number', async () => {
    const text = `Vi ringer dig.\n\n${SIGNED}\n\nFrån: Eva <eva@brev.example>\nSkickat: den 3 november 2026 10:11\nTill: kommun@granby.example\nÄmne: Hjälp\n\nMitt nummer är ${NUMBER}.`;
    expect(await reply(text).run('checkOnSend')).toMatchObject({
      errorMessage: expect.stringContaining('citerade'),
    });
  });

  it('lets through what the person has approved of, and stops it again when a receiver or a word has changed', async () => {
    const text = `Ditt nummer är ${NUMBER}.\n\n${SIGNED}`;
    const outlook = reply(text);
    const approved = {
      use: 'reply',
      from: null,
      to: [{ name: '', address: 'eva@brev.example' }],
      cc: [],
      bcc: [],
      subject: 'SV: Fråga',
      text,
      attachments: [],
    } as const;
    outlook.session.set('postgang.approval', draftFingerprint(approved));
    expect(await outlook.run('checkOnSend')).toEqual({ allowEvent: true });
    outlook.draft.to = ['eva@brev.example', 'bo@brev.example'];
    expect(await outlook.run('checkOnSend')).toMatchObject({ allowEvent: false });
    outlook.draft.to = ['eva@brev.example'];
    outlook.draft.text = `${text} Och mer.`;
    expect(await outlook.run('checkOnSend')).toMatchObject({ allowEvent: false });
  });

  it('OSB-67: leaves a mere warning to Outlook’s own Send anyway where it has one', async () => {
    const text = 'Hej!\n\nmvh\nBo Ek\nGranby kommun';
    expect(await reply(text, { mailboxSet: 14 }).run('checkOnSend')).toEqual({
      allowEvent: false,
      errorMessage: '”mvh” är en förkortning.',
      sendModeOverride: 'promptUser',
    });
    expect(await reply(text, { mailboxSet: 12 }).run('checkOnSend')).toEqual({
      allowEvent: false,
      errorMessage: expect.stringContaining('Öppna Postgang'),
    });
  });

  it('has a button that opens the pane where Outlook takes one', async () => {
    expect(await reply(NUMBER, { mailboxSet: 14 }).run('checkOnSend')).toMatchObject({
      allowEvent: false,
      commandId: 'postgang.compose.pane',
      cancelLabel: 'Öppna Postgang',
    });
  });

  it('lets a message pass as long as the pane has left no policy, or one of another version', async () => {
    expect(await reply(NUMBER, { settings: {} }).run('checkOnSend')).toEqual({ allowEvent: true });
    for (const launch of [null, 'x', { domains: 'granby.example' }, []])
      expect(await reply(NUMBER, { settings: { launch } }).run('checkOnSend')).toEqual({ allowEvent: true });
  });

  it.each([
    ['the body', { body: 'hangs' }],
    ['the body', { body: 'fails' }],
    ['the body', { body: 'throws' }],
    [
      'everything',
      { body: 'hangs', recipients: 'hangs', subject: 'hangs', attachments: 'hangs', from: 'hangs' },
    ],
  ] as const)(
    'lets a message pass within two seconds, with a note, when %s can not be read (%j)',
    async (_, broken) => {
      const outlook = reply(SIGNED, { broken });
      const start = Date.now();
      expect(await outlook.run('checkOnSend')).toEqual({ allowEvent: true });
      expect(Date.now() - start).toBeLessThan(2_000);
      expect(outlook.notices).toEqual([expect.stringContaining('hann inte kontrollera')]);
    },
  );

  it('checks a thread of a megabyte and 500 receivers in time, within Outlook’s 500 characters', async () => {
    const to = Array.from({ length: 500 }, (_, index) => `p${index}@brev.example`);
    const thread = `${NUMBER} `.repeat(80_000);
    const answer = await reply(`${NUMBER}\n\n${SIGNED}\n\n> ${thread}`, { to }).run('checkOnSend');
    expect(answer).toMatchObject({ allowEvent: false });
    expect((answer as { errorMessage: string }).errorMessage.length).toBeLessThanOrEqual(500);
  });
});

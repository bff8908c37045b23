import { leftPolicy, NUMBER, person, reply, SIGNED } from '../../test/support/launch-drafts';
import { draftFingerprint } from '../checks/approval';
import { conversationMark } from '../handover/known-original';

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

  it('checks with the policy that was published with the file before a person has opened the pane', async () => {
    const other = leftPolicy({ domains: ['other.example'] });
    const stop = { allowEvent: false };
    const published = { 'se-9999-granby': leftPolicy(), 'se-9998-other': other };
    expect(await reply(NUMBER, { settings: {}, published }).run('checkOnSend')).toMatchObject(stop);
    const one = { 'se-9998-other': other };
    expect(await reply(NUMBER, { settings: {}, published: one }).run('checkOnSend')).toMatchObject(stop);
    const two = { ...one, 'se-9997-third': leftPolicy({ domains: ['third.example'] }) };
    expect(await reply(NUMBER, { settings: {}, published: two }).run('checkOnSend')).toEqual({
      allowEvent: true,
    });
  });

  it('prefers what the pane has left to what was published with the file', async () => {
    const silent = leftPolicy({ checks: { levels: [{ check: 'identity-number', level: 'off' }] } });
    const settings = { launch: silent, person };
    const published = { 'se-9999-granby': leftPolicy() };
    const text = `${NUMBER}\n\n${SIGNED}`;
    expect(await reply(text, { settings, published }).run('checkOnSend')).toEqual({ allowEvent: true });
  });

  it('VIM-20: knows that the answered message was confidential, and its case, from what the pane has left', async () => {
    const contacts = [
      { role: 'registrator' as const, name: { sv: 'Registrator' }, mailbox: 'kommun', example: false },
    ];
    const originals = [
      {
        conversation: conversationMark('conversation-1'),
        code: '',
        flags: ['confidential'],
        caseReference: 'KS 2026-118',
      },
    ];
    const settings = { launch: leftPolicy({ contacts }), person, originals };
    const quoted = `Vi ringer dig.\n\n${SIGNED}\n\nFrån: Eva <eva@brev.example>\nSkickat: den 3 november 2026 10:11\nTill: kommun@granby.example\nÄmne: Hjälp\n\nJag mår inte bra.`;
    const answer = await reply(quoted, { settings }).run('checkOnSend');
    expect(answer).toMatchObject({ errorMessage: expect.stringMatching(/citer[^]*KS 2026-118/) });
    const elsewhere = reply(quoted, { settings, conversationId: 'conversation-2' });
    expect(await elsewhere.run('checkOnSend')).toEqual({ allowEvent: true });
  });

  it('does not let a message pass for an approval of an older text that Outlook had handed out', async () => {
    const outlook = reply(`Ditt nummer är ${NUMBER}.\n\n${SIGNED}`);
    const stale = { from: null, to: [{ name: '', address: 'eva@brev.example' }], cc: [], bcc: [] };
    const approved = { use: 'reply', ...stale, subject: 'SV: Fråga', text: 'Hej!', attachments: [] } as const;
    outlook.session.set('postgang.approval', draftFingerprint(approved));
    expect(await outlook.run('checkOnSend')).toMatchObject({ allowEvent: false });
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
      jest.useFakeTimers();
      const outlook = reply(SIGNED, { broken });
      const answer = outlook.run('checkOnSend');
      await jest.advanceTimersByTimeAsync(2_000);
      jest.useRealTimers();
      expect(await answer).toEqual({ allowEvent: true });
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

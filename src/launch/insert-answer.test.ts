import { classicOutlook, type ClassicOptions } from '../../test/support/classic-outlook';
import { leftPolicy, person } from '../../test/support/launch-drafts';

describe('the reply that the pane has prepared', () => {
  const answer = {
    conversation: 'conversation-1',
    nonce: 'n1',
    until: Date.now() + 60_000,
    text: 'Hello <b>,\n\nthank you.',
    language: 'en',
  };
  const TEXT = '<p>Hello &lt;b&gt;,</p><p>thank you.</p>';
  function opened(options: ClassicOptions = {}, left: unknown = answer) {
    const settings = { launch: leftPolicy(), person, answer: left };
    return classicOutlook({ settings, composeType: 'reply', text: 'QUOTE', ...options });
  }

  it('stands above Outlook’s quote once, with the signature in its language', async () => {
    const outlook = opened();
    await outlook.run('signNewMessage');
    await outlook.run('signNewMessage');
    expect(outlook.draft.text).toBe(`${TEXT}QUOTE`);
    expect(outlook.signatures).toEqual([expect.stringContaining('Kind regards')]);
  });

  it('keeps its language when another mailbox becomes the sender', async () => {
    const outlook = opened();
    await outlook.run('signNewMessage');
    outlook.draft.from = 'bygg@granby.example';
    await outlook.run('signForSender');
    expect(outlook.signatures).toEqual([
      expect.stringContaining('Kind regards'),
      expect.stringContaining('Kind regards'),
    ]);
  });

  it('is put into a plain-text reply in plain text', async () => {
    const outlook = opened({ bodyType: 'text' });
    await outlook.run('signNewMessage');
    expect(outlook.draft.text).toBe('Hello <b>,\n\nthank you.\n\nQUOTE');
  });

  it('is put in for a person who has no signature', async () => {
    const outlook = opened({ settings: { answer } });
    await outlook.run('signNewMessage');
    expect(outlook.draft.text).toBe(`${TEXT}QUOTE`);
  });

  it.each([
    ['it is too old', {}, { ...answer, until: Date.now() - 1 }],
    ['the clock was set back', {}, { ...answer, until: Date.now() + 999_999 }],
    ['the reply is to another conversation', { conversationId: 'conversation-2' }, answer],
    ['Outlook names no conversation', { conversationId: '' }, { ...answer, conversation: '' }],
    ['it is a forward', { composeType: 'forward' as const }, answer],
    ['the settings are of another shape', {}, { text: 'x' }],
    ['the settings are of another version', { settingsVersion: 7 }, answer],
    ['there is none', {}, null],
  ])('is not used when %s', async (_, options, left) => {
    const outlook = opened(options, left);
    await outlook.run('signNewMessage');
    expect(outlook.draft.text).toBe('QUOTE');
  });

  it('can be copied from the pane when Outlook refuses it, which a notice says', async () => {
    const outlook = opened({ broken: { prepend: 'fails' } });
    await outlook.run('signNewMessage');
    expect(outlook.notices).toEqual([expect.stringContaining('Kopiera den från Postgang')]);
    expect(outlook.signatures).toHaveLength(1);
  });
});

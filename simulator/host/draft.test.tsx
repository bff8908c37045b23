import type { MailFacts } from '../mail-facts';
import { forward, htmlWithPictures, replyTo } from './answer-mail';
import { Draft } from './draft';
import { plainText } from './plain-text';

const USER = { name: 'Kim Nordin', address: 'kim@kommun.example' };
const FACTS: MailFacts = {
  id: 'm1',
  itemId: 'bTE=',
  internetMessageId: '<2@x>',
  conversationId: 'c',
  references: '<1@x>',
  subject: 'SV: Re: Fråga',
  from: { name: 'Åsa', address: 'asa@example.com' },
  sender: { name: 'Åsa', address: 'asa@example.com' },
  to: [USER, { name: 'Eva', address: 'eva@kommun.example' }],
  cc: [{ name: '', address: 'bo@example.com' }],
  replyTo: [],
  received: '2026-11-19T08:00:00.000Z',
  sent: '2026-11-19T08:00:00.000Z',
  preview: '',
  hasAttachments: true,
  headers: '',
  html: '',
  text: 'Hej <du> & ni',
  attachments: [
    {
      id: 'a',
      index: 0,
      name: 'a.pdf',
      contentType: 'application/pdf',
      size: 4,
      inline: false,
      kind: 'file',
      contentId: '',
    },
    {
      id: 'b',
      index: 1,
      name: 'logo.png',
      contentType: 'image/png',
      size: 4,
      inline: true,
      kind: 'file',
      contentId: 'l',
    },
  ],
  inlineImages: { l: 'data:image/png;base64,AAAA' },
};
const answering = { facts: FACTS, language: 'sv', user: USER, html: '<p>Vårt svar</p>' } as const;

describe('a reply', () => {
  test('begins with the given text, then quotes the original under Outlook’s header', () => {
    const draft = replyTo(answering, false);
    const text = draft.body.text;
    expect(text.startsWith('Vårt svar')).toBe(true);
    expect(text).toContain('Från: Åsa <asa@example.com>\nSkickat: den 19 november 2026 09:00\nTill: ');
    expect(text).toContain('Hej <du> & ni');
    expect(draft.subject).toBe('SV: Fråga');
    expect(draft.outgoing(USER, new Date(0))).toMatchObject({
      inReplyTo: '<2@x>',
      references: '<1@x> <2@x>',
    });
  });

  test('goes to Reply-To when the sender asks for it', () => {
    const facts = { ...FACTS, replyTo: [{ name: '', address: 'hem@example.com' }] };
    expect(replyTo({ ...answering, facts }, false).people.to).toEqual([
      { name: '', address: 'hem@example.com' },
    ]);
  });

  test('to all leaves the mailbox’s own person out', () => {
    const { people } = replyTo(answering, true);
    expect(people.to.map(({ address }) => address)).toEqual(['asa@example.com', 'eva@kommun.example']);
    expect(people.cc.map(({ address }) => address)).toEqual(['bo@example.com']);
  });
});

test('a forward keeps the files but not the pictures inside the text', () => {
  const draft = forward({ ...answering, language: 'nb' });
  expect(draft.subject).toBe('VS: Fråga');
  expect(draft.attachments.map(({ name }) => name)).toEqual(['a.pdf']);
  expect(draft.people.to).toEqual([]);
});

test('pictures inside a message are put into its HTML', () => {
  const html = '<img src="cid:l"><img src="cid:unknown">';
  expect(htmlWithPictures({ ...FACTS, html })).toBe(
    '<img src="data:image/png;base64,AAAA"><img src="cid:unknown">',
  );
});

describe('a draft', () => {
  const draft = () =>
    new Draft({ composeType: 'newMail', subject: '', html: '<p>One</p>', conversationId: 'c' });

  test('takes text at the top when the cursor was never in it', () => {
    const written = draft();
    written.body.insertAtCursor('<b>Two</b>');
    expect(written.body.html).toBe('<b>Two</b><p>One</p>');
  });

  test('puts a new signature in place of the old one', () => {
    const written = draft();
    written.body.setSignature('<p>First</p>');
    written.body.setSignature('<p>Second</p>');
    expect(written.body.text).toBe('One\n\nSecond');
  });

  test('tells the add-in which receivers changed', () => {
    const written = draft();
    const told: unknown[] = [];
    written.onEvent = (name, payload) => told.push([name, payload]);
    written.setPeople('cc', [USER]);
    expect(told).toEqual([['olkRecipientsChanged', ['{"to":false,"cc":true,"bcc":false}']]]);
  });
});

test('the text of a draft has one line a block and nothing of styles', () => {
  const body = document.createElement('div');
  body.innerHTML = '<style>p{}</style><p>One  two</p><ul><li>a</li><li>b</li></ul><div>c<br>d</div><hr>e';
  expect(plainText(body)).toBe('One two\na\nb\nc\nd\n________________________________\ne');
});

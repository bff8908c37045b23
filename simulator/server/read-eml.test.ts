import { contentOf, looksLikeMessage, readEml } from './read-eml';

const eml = (source: string) => Buffer.from(source.replace(/\n/g, '\r\n'), 'latin1');

describe('a message from a file', () => {
  test('words in an old charset are read as they were meant', async () => {
    const { facts } = await readEml(
      'x',
      eml(`From: =?iso-8859-1?Q?=C5sa_=D6berg?= <asa@example.com>
Subject: =?utf-8?B?RnLDpWdh?= om =?utf-8?Q?avfall?=
Content-Type: text/plain; charset=windows-1252

D\xe4r st\xe5r ett k\xe4rl \x96 tomt
`),
    );
    expect(facts.from).toEqual({ name: 'Åsa Öberg', address: 'asa@example.com' });
    expect(facts.subject).toBe('Fråga om avfall');
    expect(facts.text).toContain('Där står ett kärl – tomt');
  });

  test('the time it came in is the top-most Received header, not the date its sender wrote', async () => {
    const head = 'From: a@example.com\nDate: Mon, 2 Nov 2026 08:00:00 +0100\n';
    const stamps =
      'Received: from b by c (tls);\n Fri, 20 Nov 2026 09:00:00 +0100\nReceived: from a by b; Thu, 19 Nov 2026 09:00:00 +0100\n';
    expect((await readEml('x', eml(`${stamps}${head}\nHej`))).facts.received).toBe(
      '2026-11-20T08:00:00.000Z',
    );
    expect((await readEml('x', eml(`${head}\nHej`))).facts.received).toBe('2026-11-02T07:00:00.000Z');
  });

  test('a picture inside the text is shown with the text and not listed among the files', async () => {
    const { facts } = await readEml(
      'x',
      eml(`From: a@example.com
Content-Type: multipart/related; boundary=b

--b
Content-Type: text/html

<p>Logo: <img src="cid:logo@x"></p>
--b
Content-Type: image/png; name=logo.png
Content-ID: <logo@x>
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--b--
`),
    );
    expect(facts.attachments).toMatchObject([{ name: 'logo.png', inline: true, kind: 'file' }]);
    expect(facts.hasAttachments).toBe(false);
    expect(facts.inlineImages).toEqual({ 'logo@x': 'data:image/png;base64,iVBORw0KGgo=' });
  });

  test('an attached message is one attachment with the subject as its name and its source as content', async () => {
    const inner = 'From: b@example.com\nSubject: Inside\n\nInner text\n';
    const read = await readEml(
      'x',
      eml(`From: a@example.com
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

See below
--b
Content-Type: message/rfc822

${inner}--b--
`),
    );
    expect(read.facts.attachments).toMatchObject([
      { name: 'Inside', kind: 'message', contentType: 'message/rfc822' },
    ]);
    expect(read.facts.text.trim()).toBe('See below');
    expect(contentOf(read, 0)).toMatchObject({ format: 'eml' });
    expect(contentOf(read, 0)?.content).toContain('Inner text');
    expect(contentOf(read, 1)).toBeNull();
  });

  test('nothing that could run is handed out, in HTML or in text', async () => {
    const { facts } = await readEml(
      'x',
      eml(`From: a@example.com
Content-Type: text/html

<style>p{color:red}</style><p onclick="steal()">Hej</p><script>alert('no')</script>
<a href="javascript:steal()">l\xe4nk</a><iframe srcdoc="<script>1</script>"></iframe><!-- hidden -->
<form action="https://example.com/steal">Logga in <input name=p><textarea></textarea></form>
`),
    );
    expect(facts.html).toContain('Hej');
    expect(facts.html).not.toMatch(/script|onclick|iframe|hidden|form|steal|input|textarea/i);
    expect(facts.text).toContain('Logga in');
    expect(facts.text).not.toMatch(/alert|color/);
  });

  test('replies belong to the conversation of the first message', async () => {
    const first = await readEml('x', eml('From: a@example.com\nMessage-ID: <1@x>\n\nHej'));
    const reply = await readEml(
      'y',
      eml('From: b@example.com\nMessage-ID: <3@x>\nReferences: <1@x> <2@x>\n\nHej'),
    );
    const other = await readEml('z', eml('From: b@example.com\nMessage-ID: <4@x>\n\nHej'));
    expect(reply.facts.conversationId).toBe(first.facts.conversationId);
    expect(other.facts.conversationId).not.toBe(first.facts.conversationId);
  });

  test('the header block comes as it was sent, folded lines and all', async () => {
    const { facts } = await readEml('x', eml('From: a@example.com\nX-Long: one\n two\n\nHej'));
    expect(facts.headers).toBe('From: a@example.com\r\nX-Long: one\r\n two\r\n');
  });

  test('what is no message is recognised', () => {
    expect(looksLikeMessage(eml('Just words\n\nmore: words'))).toBe(false);
    expect(looksLikeMessage(eml(''))).toBe(false);
    expect(looksLikeMessage(eml('%PDF-1.4\nobj: 1'))).toBe(false);
    expect(looksLikeMessage(eml('Received: x\nFrom: a@example.com\n\n'))).toBe(true);
  });
});

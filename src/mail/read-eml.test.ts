import fc from 'fast-check';
import { MAX_EML_SIZE, MAX_TEXT_LENGTH } from './message';
import { MAX_ATTACHED_DEPTH, readEml, readUnwrapped, unwrapAttached, type EmlMessage } from './read-eml';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));
const lines = (...all: string[]) => all.join('\r\n');

async function read(text: string, encoding?: BufferEncoding): Promise<EmlMessage> {
  const result = await readEml(bytes(text, encoding));
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
}

const HEAD = lines(
  'Received: from a by mail.kommun.example; Wed, 18 Nov 2026 09:12:33 +0100',
  'Message-ID: <1@alm.example>',
  'Date: Wed, 18 Nov 2026 09:12:00 +0100',
  'From: =?utf-8?Q?Anna_=C3=85lm?= <anna@alm.example>',
  'To: "Kommunen" <kommun@kommun.example>, Gruppen: bo@kommun.example;',
  'Subject: =?iso-8859-1?Q?=C4rende?=',
  'MIME-Version: 1.0',
);

const attachedTo = (inner: string, head = HEAD, words = 'Se bilagan') =>
  lines(
    head,
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    words,
    '--b',
    'Content-Type: message/rfc822',
    '',
    inner,
    '--b--',
  );

describe('readEml', () => {
  it('reads who, when and what', async () => {
    const message = await read(
      lines(HEAD, 'Content-Type: text/plain; charset=utf-8', '', 'Hej på dig!', 'Två'),
    );
    expect(message).toMatchObject({
      id: '',
      messageId: '<1@alm.example>',
      subject: 'Ärende',
      from: { name: 'Anna Ålm', address: 'anna@alm.example' },
      to: [
        { name: 'Kommunen', address: 'kommun@kommun.example' },
        { name: '', address: 'bo@kommun.example' },
      ],
      text: 'Hej på dig!\nTvå',
      extent: 'whole',
    });
    expect(message.sent?.toISOString()).toBe('2026-11-18T08:12:00.000Z');
  });

  it('HAS-12: the arrival is the receiving server’s time; without a Received field it is not known', async () => {
    expect((await read(lines(HEAD, '', 'Hej'))).received?.toISOString()).toBe('2026-11-18T08:12:33.000Z');
    expect((await read(lines('Date: Wed, 18 Nov 2026 09:12:00 +0100', '', 'Hej'))).received).toBeNull();
  });

  it.each([
    ['ISO 8859-1', 'Content-Type: text/plain; charset=iso-8859-1', 'åäö', 'åäö', 'latin1'],
    [
      'quoted-printable',
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable',
      'v=C3=A4g=\r\nen',
      'vägen',
      'utf8',
    ],
    [
      'flowed text',
      'Content-Type: text/plain; charset=utf-8; format=flowed',
      'en lång \r\nrad',
      'en lång rad',
      'utf8',
    ],
    ['HTML only', 'Content-Type: text/html; charset=utf-8', '<p>Hej<script>x</script></p>', 'Hej', 'utf8'],
  ])('reads %s', async (_name, type, body, text, encoding) => {
    expect((await read(lines(HEAD, type, '', body), encoding as BufferEncoding)).text).toBe(text);
  });

  it('takes the HTML where the text part is empty', async () => {
    const source = lines(
      HEAD,
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      ' ',
      '--b',
      'Content-Type: text/html',
      '',
      '<p>Hej <b>du</b></p>',
      '--b--',
    );
    expect((await read(source)).text).toBe('Hej du');
  });

  it('tells files from pictures in the text and from attached messages', async () => {
    const part = (type: string, disposition: string, id = '') => [
      '--b',
      `Content-Type: ${type}`,
      `Content-Disposition: ${disposition}`,
      ...(id ? [`Content-ID: <${id}>`] : []),
      '',
      'Subject: x',
    ];
    const source = lines(
      HEAD,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...['--b', 'Content-Type: text/html', '', '<img src="cid:logo">Hej'],
      ...part('image/png', 'inline; filename=logo.png', 'logo'),
      ...part('application/pdf', "inline; filename*=utf-8''ritning%20%C3%A5.pdf"),
      ...part('message/rfc822', 'inline'),
      ...part('application/octet-stream', 'attachment; filename=brev.EML'),
      '--b--',
    );
    const { attachments, attachedMessages, text } = await read(source);
    expect(attachments.map(({ name, inline, type }) => [name, inline, type])).toEqual([
      ['logo.png', true, 'file'],
      ['ritning å.pdf', false, 'file'],
      ['', false, 'message'],
      ['brev.EML', false, 'message'],
    ]);
    expect(attachedMessages.map((source) => Buffer.from(source).toString().trim())).toEqual([
      'Subject: x',
      'Subject: x',
    ]);
    expect(text).toBe('Hej');
  });

  it('cuts a very long text and says so', async () => {
    const message = await read(lines(HEAD, '', 'a '.repeat(MAX_TEXT_LENGTH)));
    expect(message.text).toHaveLength(MAX_TEXT_LENGTH);
    expect(message.extent).toBe('cut');
  });

  it.each([
    ['nothing', new Uint8Array(), 'not-a-message'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'not-a-message'],
    ['a note', bytes('hej\n\ndu'), 'not-a-message'],
    ['more than the limit', new Uint8Array(MAX_EML_SIZE + 1), 'too-large'],
    [
      'endless headers',
      bytes(`Subject: x\r\n${'X-A: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n'.repeat(40_000)}\r\n`),
      'malformed',
    ],
    [
      'endless nesting',
      bytes(
        `Subject: x\r\n${Array.from({ length: 200 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join('')}`,
      ),
      'malformed',
    ],
  ])('says why it can’t read %s', async (_name, source, kind) => {
    expect(await readEml(source)).toMatchObject({ ok: false, failure: { kind } });
  });

  it('never throws, whatever the bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), fc.boolean(), async (tail, headed) => {
        const source = new Uint8Array([...(headed ? bytes(`${HEAD}\r\nContent-Type: `) : []), ...tail]);
        expect(typeof (await readEml(source)).ok).toBe('boolean');
      }),
    );
  });
});

describe('readUnwrapped and unwrapAttached', () => {
  const forwarded = HEAD.replace(
    'Subject: =?iso-8859-1?Q?=C4rende?=',
    'Subject: VB: =?iso-8859-1?Q?=C4rende?=',
  ).replace('anna@alm.example', 'bo@kommun.example');

  it('OSB-28, HAS-12: opens messages inside messages down to the first one, which keeps its own arrival', async () => {
    const original = lines(HEAD, '', 'Jag vill bygga.');
    const result = await readUnwrapped(
      bytes(
        attachedTo(
          attachedTo(original, forwarded)
            .replace(/\bb\b(?=$|\r|--)/gm, 'c')
            .replace('boundary=b', 'boundary=c'),
          forwarded,
        ),
      ),
    );
    if (!result.ok) throw new Error(result.failure.detail);
    expect(result.value.original).toMatchObject({ text: 'Jag vill bygga.', messageId: '<1@alm.example>' });
    expect(result.value.original.received).not.toBeNull();
    expect(result.value.hops.map((hop) => [hop.by.address, hop.words])).toEqual([
      ['bo@kommun.example', 'Se bilagan'],
      ['bo@kommun.example', 'Se bilagan'],
    ]);
  });

  it('stops opening at a named depth', async () => {
    let source = lines(HEAD, '', 'innerst');
    for (let depth = 0; depth < MAX_ATTACHED_DEPTH + 5; depth++) {
      source = lines(forwarded, 'Content-Type: message/rfc822', '', source);
    }
    const result = await readUnwrapped(bytes(source));
    expect(result.ok && result.value.hops.length).toBe(MAX_ATTACHED_DEPTH);
  });

  it('keeps the carrier when the attached message can’t be read', async () => {
    const carrier = await read(attachedTo('no header here', forwarded));
    expect(await unwrapAttached(carrier, carrier.attachedMessages[0] ?? new Uint8Array())).toMatchObject({
      ok: false,
      failure: { kind: 'not-a-message' },
    });
    const whole = await readUnwrapped(bytes(attachedTo('no header here', forwarded)));
    expect(whole.ok && whole.value.original).toBe(whole.ok && whole.value.carrier);
  });

  it('unwraps an attached message that the mail program has fetched', async () => {
    const carrier = await read(attachedTo(lines(HEAD, '', 'Hej'), forwarded));
    const result = await unwrapAttached(carrier, bytes(lines(HEAD, '', 'Hej')));
    expect(result.ok && result.value.original.text).toBe('Hej');
    expect(result.ok && result.value.hops).toHaveLength(1);
  });

  it('reads the curly quotes and dashes of windows-1252, also where the decoder takes it for Latin 1', async () => {
    const body = '\x93F\xf6rskola\x94 \x96 m\xe5ndag';
    const head = lines(
      HEAD,
      'Content-Type: text/plain; charset=windows-1252',
      'Content-Transfer-Encoding: 8bit',
    );
    const result = await readEml(bytes(lines(head, '', body), 'latin1'));
    expect(result.ok && result.value.text).toBe('“Förskola” – måndag');
  });
});

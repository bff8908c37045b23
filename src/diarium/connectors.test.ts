import { startDiariumServer, type DiariumServer } from '../../test/diarium-server/noark5-server';
import {
  sampleContext,
  sampleFile,
  sampleOriginal,
  samplePorts,
  sampleRun,
  sampleSubmission,
  type Sent,
} from '../../test/diarium-server/sample-submission';
import { failure } from '../lib/result';
import type { ConnectorPolicy } from '../policy/diarium-shape';
import { connectorFor, connectorPolicies } from './choose-connector';
import type { ConnectorPorts } from './connector';
import { samplePolicy } from '../../test/policies/sample-policy';

let server: DiariumServer;
beforeEach(async () => {
  server = await startDiariumServer();
});
afterEach(() => server.close());

/** Each way to register, and where what it sent can be read. */
const WAYS: readonly {
  readonly name: string;
  readonly chosen: () => ConnectorPolicy;
  readonly outcome: string;
  readonly written: (sent: Sent) => string;
}[] = [
  {
    name: 'registrator-mail',
    chosen: () => ({ kind: 'registrator-mail', mailbox: 'kommun' }),
    outcome: 'form-opened',
    written: ({ forms }) => forms.map(({ subject, html }) => `${subject}\n${html}`).join('\n'),
  },
  {
    name: 'noark5',
    chosen: () => ({ kind: 'noark5', root: server.root }),
    outcome: 'registered',
    written: () => JSON.stringify([...server.store.all.values()].map(({ fields }) => fields)),
  },
  ...(['fiks-arkiv', 'fgs-1', 'fgs-2'] as const).map((format) => ({
    name: `export ${format}`,
    chosen: () => ({ kind: 'export' as const, format }),
    outcome: 'saved',
    written: ({ saved }: Sent) => saved.map(({ bytes }) => bytes.toString('utf8')).join('\n'),
  })),
  {
    name: 'webhook',
    chosen: () => ({ kind: 'webhook', address: server.webhook }),
    outcome: 'registered',
    written: () => JSON.stringify(server.received),
  },
  {
    name: 'cover-sheet',
    chosen: () => ({ kind: 'cover-sheet' }),
    outcome: 'printed',
    written: ({ printed }) => printed.join('\n'),
  },
];

describe.each(WAYS)('the contract of $name', ({ chosen, outcome, written }) => {
  const connect = (ports: ConnectorPorts) => connectorFor(chosen(), sampleContext(ports));

  it('says where it stands, and tells title, sender and Message-ID', async () => {
    const { ports, sent } = samplePorts();
    const result = await connect(ports).submit(sampleSubmission(), sampleRun());
    expect(result).toMatchObject({ ok: true, value: { kind: outcome } });
    const text = written(sent);
    expect(text).toContain('Fråga om gatubelysning på Storgatan');
    expect(text).toContain('Karin Granlid');
    expect(text).toContain('CAF1234@mail.granlid.example');
  });

  it('tells the checksum of the main document when it has the bytes', async () => {
    const { ports, sent } = samplePorts();
    const submission = sampleSubmission();
    const connector = connect(ports);
    if (!connector.needsFiles) return expect(connector.kind).toMatch(/registrator-mail|cover-sheet/);
    await connector.submit(submission, sampleRun());
    expect(written(sent)).toContain(submission.documents[0]?.file.sha256);
  });

  it('marks a message that was put together from its parts', async () => {
    const { ports, sent } = samplePorts();
    const connector = connect(ports);
    await connector.submit(sampleSubmission({}, sampleOriginal({ isReconstructed: true })), sampleRun());
    if (connector.needsFiles) expect(written(sent)).toMatch(/återskapad|"isReconstructed":true/);
  });

  it('takes any characters in title, names and file names', async () => {
    const { ports, sent } = samplePorts();
    const nasty = `<b>&"'\u0000\u0008\ud83d 👩‍🚒 \u202e]]> ' or 1 eq 1`;
    const result = await connect(ports).submit(
      sampleSubmission(
        {
          title: nasty,
          correspondents: [{ role: 'sender', name: nasty, address: nasty, isProtected: false }],
          attachments: [{ id: 'a1', name: nasty, contentType: nasty, size: 5, isIncluded: true }],
          legalReference: nasty,
          classificationCode: nasty,
          unitName: nasty,
          mayBeSecret: true,
        },
        sampleOriginal({
          attachments: [sampleFile('x', { name: nasty, contentType: nasty, attachmentId: 'a1' })],
        }),
      ),
      sampleRun(),
    );
    expect(result).toMatchObject({ ok: true });
    expect(written(sent)).toContain('👩‍🚒');
    expect(written(sent)).not.toMatch(/'\u0000|\\u0000|\u202e|\\ud83d/);
    for (const { html } of sent.forms) expect(html).not.toContain('<b>&"');
  });

  it('never tells a protected name or address', async () => {
    const { ports, sent } = samplePorts();
    const result = await connect(ports).submit(
      sampleSubmission({
        title: 'Granlid byter skola',
        isProtected: true,
        mayBeSecret: true,
        correspondents: [{ role: 'sender', name: '', address: '', isProtected: true }],
        attachments: [],
        messageId: '<x@example.org>',
        duplicateKey: '<x@example.org>',
      }),
      sampleRun(),
    );
    expect(result).toMatchObject({ ok: true });
    expect(written(sent)).not.toMatch(/granlid/i);
    expect(written(sent)).toMatch(/Skyddad identitet|"isProtected":true/);
  });

  it('takes a message without a Message-ID, with a hundred receivers', async () => {
    const { ports, sent } = samplePorts();
    const correspondents = Array.from({ length: 120 }, (_, index) => ({
      role: 'receiver' as const,
      name: `Mottagare ${index}`,
      address: `m${index}@granby.example`,
      isProtected: false,
    }));
    const result = await connect(ports).submit(
      sampleSubmission({ messageId: '', duplicateKey: 'sha256:00', correspondents }),
      sampleRun(),
    );
    expect(result).toMatchObject({ ok: true });
    expect(written(sent)).toContain('Mottagare 0');
  });

  it('does nothing when it was cancelled before', async () => {
    const { ports, sent } = samplePorts();
    const before = server.store.all.size;
    const result = await connect(ports).submit(sampleSubmission(), sampleRun({ cancel: { aborted: true } }));
    expect(result).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
    expect([sent.forms.length, sent.saved.length, sent.printed.length, server.received.length]).toEqual([
      0, 0, 0, 0,
    ]);
    expect(server.store.all.size).toBe(before);
  });

  it('tells progress up to its end', async () => {
    const steps: [number, number][] = [];
    const onProgress = (done: number, total: number) => void steps.push([done, total]);
    await connect(samplePorts().ports).submit(sampleSubmission(), sampleRun({ onProgress }));
    const [done, total] = steps.at(-1) ?? [0, 1];
    expect(done).toBe(total);
    expect(steps.every(([each], index) => index === 0 || each >= (steps[index - 1]?.[0] ?? 0))).toBe(true);
  });

  it('gives a named failure when the world around fails', async () => {
    const broken = { kind: 'refused', call: 'x', detail: 'x' } as const;
    const { ports } = samplePorts();
    const result = await connect({
      ...ports,
      request: async () => failure({ kind: 'unreachable', detail: 'x' }),
      openForm: async () => failure(broken),
      print: async () => failure(broken),
    }).submit(sampleSubmission(), sampleRun());
    // Saving a file only hands it to the browser.
    if (outcome !== 'saved')
      expect(result).toMatchObject({ ok: false, failure: { kind: expect.any(String) } });
    else expect(result.ok).toBe(true);
  });
});

describe('the registrator mailbox', () => {
  const send = async (changes = {}, overrideReason = '') => {
    const { ports, sent } = samplePorts();
    const connector = connectorFor({ kind: 'registrator-mail', mailbox: 'personal' }, sampleContext(ports));
    await connector.submit(sampleSubmission(changes, undefined, overrideReason), sampleRun());
    return sent.forms[0]!;
  };

  it('OSB-53, HAS-13: gets a message with the original attached and the fields of the register', async () => {
    const form = await send({ caseReference: 'KS 2026-43', isNewCase: false });
    expect(form.to).toEqual(['personal@granby.example']);
    expect(form.subject).toBe('[KS 2026-43] Att registrera: Fråga om gatubelysning på Storgatan');
    expect(form.attachOpenMessageAs).not.toBeNull();
    expect(form.html).toContain('<th align="left">Inkommen</th><td>2026-11-20 14:03</td>');
    expect(form.html).toContain('<th align="left">Diarienummer</th><td>KS 2026-43</td>');
    expect(form.html).toContain(
      '<th align="left">Handläggare</th><td>Bo Ek &lt;bo.ek@granby.example&gt;</td>',
    );
  });

  it('has lines for programs below', async () => {
    const { html } = await send({}, 'Fel ärende');
    const lines = /<pre>(.*)<\/pre>/.exec(html)?.[1]?.split('<br>') ?? [];
    expect(lines[0]).toBe('postgang-registration: 1');
    expect(lines).toContain('caseReference: new');
    expect(lines).toContain('received: 2026-11-20T13:03:11.000Z');
    expect(lines).toContain('registeredAgainBecause: Fel ärende');
  });

  it('stays within what Outlook takes, whatever the message holds', async () => {
    const long = '"'.repeat(5_000);
    const correspondents = Array.from({ length: 300 }, () => ({
      role: 'receiver' as const,
      name: long,
      address: long,
      isProtected: false,
    }));
    const form = await send({
      title: long,
      correspondents,
      unitName: long,
      legalReference: long,
      classificationCode: long,
    });
    expect(form.html.length).toBeLessThanOrEqual(32_768);
    expect(form.subject.length).toBeLessThanOrEqual(255);
  });

  it('is the way of a policy that names none, beside the cover sheet (LAV-9, HAS-23)', () => {
    expect(connectorPolicies(samplePolicy())).toEqual([
      { kind: 'registrator-mail', mailbox: 'kommun' },
      { kind: 'cover-sheet' },
    ]);
  });
});

describe('the webhook', () => {
  it('sends the files whole, in one JSON document', async () => {
    const { ports } = samplePorts();
    const big = Buffer.from(Array.from({ length: 2_000_001 }, (_, index) => index % 251));
    const submission = sampleSubmission({}, sampleOriginal({ message: sampleFile(big) }));
    const connector = connectorFor({ kind: 'webhook', address: server.webhook }, sampleContext(ports));
    expect(await connector.submit(submission, sampleRun())).toEqual({
      ok: true,
      value: { kind: 'registered', caseReference: 'KS 2026-1', documentNumber: '' },
    });
    const documents = server.received[0]?.['documents'] as { content: string; sha256: string }[];
    expect(Buffer.from(documents[0]?.content ?? '', 'base64').equals(big)).toBe(true);
    expect(documents).toHaveLength(2);
  });

  it('a second try after a lost answer is known by its key: it stands there once', async () => {
    server.faults = [{ on: 'POST hook', effect: 'half-done', times: 1 }];
    const connector = connectorFor(
      { kind: 'webhook', address: server.webhook },
      sampleContext(samplePorts().ports),
    );
    expect(await connector.submit(sampleSubmission(), sampleRun())).toMatchObject({ ok: false });
    expect(await connector.submit(sampleSubmission(), sampleRun())).toMatchObject({
      value: { caseReference: 'KS 2026-1' },
    });
    expect(server.received).toHaveLength(1);
    // On another case, with a reason, it is another one.
    await connector.submit(sampleSubmission({}, undefined, 'Fel ärende'), sampleRun());
    expect(server.received).toHaveLength(2);
  });

  it.each([
    [401, 'not-allowed'],
    [409, 'already-registered'],
    [500, 'server-error'],
    [400, 'refused'],
    ['html', 'not-understood'],
    ['down', 'unreachable'],
    ['slow', 'timed-out'],
  ] as const)('%s is said as %s', async (effect, kind) => {
    server.faults = [{ on: 'POST hook', effect }];
    const connector = connectorFor(
      { kind: 'webhook', address: server.webhook },
      sampleContext(samplePorts(500).ports),
    );
    expect(await connector.submit(sampleSubmission(), sampleRun())).toMatchObject({
      ok: false,
      failure: { kind },
    });
  });
});

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from './project-root';
import { startSimulator, type Simulator } from './server';

const MESSAGE =
  'From: Bo Ek <bo@example.org>\r\nSubject: =?utf-8?Q?Fr=C3=A5ga?=\r\nDate: Fri, 20 Nov 2026 09:00:00 +0100\r\n\r\nHej\r\n';

let folder: string;
let simulator: Simulator;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'simulator-server-'));
  const write = (file: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  };
  const office = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
  write('dist/taskpane.html', `<html><head lang="x"><script src="${office}"></script></head></html>`);
  write('dist/launch.html', '<html><head></head></html>');
  write('dist/app.0123456789.js', `console.log("${'x'.repeat(5_000)}")`);
  write('dist/policy/se-0001-prov.json', JSON.stringify({ name: 'Prov', domains: ['prov.example'] }));
  write('secret.txt', 'outside');
  write('mailbox/bo-fraga.eml', MESSAGE);
  simulator = await startSimulator({
    port: 0,
    dist: path.join(folder, 'dist'),
    mailbox: path.join(folder, 'mailbox'),
  });
});

afterAll(async () => {
  await simulator?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const get = (where: string, headers: Record<string, string> = {}) =>
  fetch(simulator.url + where, { headers });
const post = (where: string, body: string | Buffer) =>
  fetch(simulator.url + where, { method: 'POST', body: Buffer.from(body) });
const json = async (answer: Promise<Response>) => (await (await answer).json()) as unknown;

describe('the mailbox over HTTP', () => {
  test('GET /messages lists id, subject, sender and time', async () => {
    expect(await json(get('messages'))).toEqual([
      {
        id: 'bo-fraga',
        subject: 'Fråga',
        from: 'Bo Ek <bo@example.org>',
        received: '2026-11-20T08:00:00.000Z',
      },
    ]);
  });

  test('POST /messages adds a message to that session and to no other', async () => {
    const answer = await post('messages?session=one', MESSAGE.replace('=?utf-8?Q?Fr=C3=A5ga?=', 'Added'));
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({ id: 'added-1' });
    expect(await json(get('messages?session=one'))).toHaveLength(2);
    expect(await json(get('messages?session=two'))).toHaveLength(1);
    expect(await json(get('messages'))).toHaveLength(1);
  });

  test('what is no message is refused with a sentence', async () => {
    const answer = await post('messages', 'Hello');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: expect.stringContaining('no e-mail message') as string });
  });

  test('a message of more than 30 MB is refused with a sentence', async () => {
    const answer = await post('messages', Buffer.alloc(30_000_001, 'a'));
    expect(answer.status).toBe(413);
    expect(await answer.json()).toEqual({ error: expect.stringContaining('30 MB') as string });
  });

  test('a sent message is listed in the outbox, downloaded and thrown away', async () => {
    const outgoing = {
      from: { name: 'Kim', address: 'kim@prov.example' },
      to: [{ name: 'Bo', address: 'bo@example.org' }],
      cc: [{ name: '', address: 'eva@example.org' }],
      bcc: [],
      subject: 'SV: Fråga',
      html: '<p>Svar</p>',
      attachments: [{ kind: 'message', name: 'Fråga', messageId: 'bo-fraga' }],
      inReplyTo: '',
      references: '',
      date: '2026-11-20T13:30:00Z',
      headers: {},
    };
    await post('api/send?session=out', JSON.stringify(outgoing));
    expect(await json(get('outbox?session=out'))).toEqual([
      {
        id: 'sent-1',
        url: '/outbox/sent-1.eml',
        subject: 'SV: Fråga',
        to: ['bo@example.org'],
        cc: ['eva@example.org'],
      },
    ]);
    const eml = await (await get('outbox/sent-1.eml?session=out')).text();
    expect(eml).toContain('Subject: =?utf-8?Q?Fr=C3=A5ga?=');
    expect(await json(get('outbox?session=else'))).toEqual([]);
    await fetch(`${simulator.url}outbox?session=out`, { method: 'DELETE' });
    expect(await json(get('outbox?session=out'))).toEqual([]);
  });

  test('calls and what Outlook keeps belong to one session', async () => {
    await post('calls?session=a', JSON.stringify({ api: 'item.body.getAsync', dispId: 37 }));
    await fetch(`${simulator.url}api/state?session=a&key=read`, { method: 'PUT', body: '["bo-fraga"]' });
    expect(await json(get('calls?session=a'))).toHaveLength(1);
    expect(await json(get('api/state?session=a'))).toEqual({ read: ['bo-fraga'] });
    expect(await json(get('calls?session=b'))).toEqual([]);
    expect(await json(get('api/state?session=b'))).toEqual({});
  });

  test('a message that is not there is said in a sentence', async () => {
    const answer = await get('api/messages/none');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ error: 'There is no message "none".' });
  });

  test('GET /faults lists name, call and effect of each', async () => {
    const faults = (await json(get('faults'))) as Record<string, string>[];
    expect(faults.length).toBeGreaterThan(15);
    expect(Object.keys(faults[0] ?? {})).toEqual(['name', 'call', 'effect']);
  });
});

describe('the add-in’s files', () => {
  test('its page gets the simulator’s script first and office.js from here; the file in dist stays', async () => {
    const page = await (await get('addin/taskpane.html?policy=se-0001-prov')).text();
    expect(page).toBe(
      '<html><head lang="x"><script src="/simulator/frame.js"></script><script src="/office/office.js"></script></head></html>',
    );
    expect(fs.readFileSync(path.join(folder, 'dist/taskpane.html'), 'utf8')).not.toContain('simulator');
  });

  test('scripts come compressed, and hashed ones for good', async () => {
    const answer = await get('addin/app.0123456789.js', { 'accept-encoding': 'gzip' });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(await answer.text()).toContain('xxx');
  });

  test('office.js comes unmodified, whatever the case of its name', async () => {
    const dist = path.join(projectRoot(), 'node_modules/@microsoft/office-js/dist');
    const [small, capital] = await Promise.all([
      get('office/agaveerrorux/index.html'),
      get('office/AgaveErrorUX/index.html'),
    ]);
    expect(capital.status).toBe(200);
    expect(await capital.text()).toBe(await small.text());
    const served = Buffer.from(await (await get('office/office.js')).arrayBuffer());
    expect(served.equals(fs.readFileSync(path.join(dist, 'office.js')))).toBe(true);
  });

  test.each([
    'addin/..%2fsecret.txt',
    'addin/%2e%2e/secret.txt',
    'office/..%2f..%2fpackage.json',
    'simulator/..%2fnode.tsbuildinfo',
  ])('nothing outside the folder is handed out: %s', async (where) => {
    expect((await get(where)).status).toBe(404);
  });

  test('the faults of the policy file are those of the frame that asks', async () => {
    const ask = (fault: string) =>
      get('addin/policy/se-0001-prov.json', {
        referer: `${simulator.url}addin/taskpane.html?fault=${fault}`,
      });
    expect((await ask('policy-missing')).status).toBe(404);
    expect(await json(ask('policy-invalid'))).toMatchObject({ id: 42 });
    await expect(json(ask('policy-not-json'))).rejects.toThrow();
    expect(await json(ask('body-fails'))).toMatchObject({ name: 'Prov' });
  });

  test('office-missing takes office.js away from that frame only', async () => {
    const page = await (await get('addin/taskpane.html?fault=office-missing')).text();
    const [, address = ''] = /<script src="\/([^"]*office\.js)"/.exec(page) ?? [];
    expect((await get(address)).status).toBe(404);
    expect((await get('office/office.js')).status).toBe(200);
  });

  test('the page learns of the municipalities in dist', async () => {
    expect(await json(get('api/simulator'))).toMatchObject({
      policies: [{ id: 'se-0001-prov', name: 'Prov', domain: 'prov.example' }],
      manifest: { permission: 'ReadWriteItem' },
    });
  });
});

describe('starting', () => {
  test('a folder without the add-in’s page is refused with a sentence', async () => {
    const start = startSimulator({
      port: 0,
      dist: path.join(folder, 'mailbox'),
      mailbox: path.join(folder, 'mailbox'),
    });
    await expect(start).rejects.toThrow(/has no taskpane\.html: run "npm run build"/);
  });
});

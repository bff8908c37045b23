import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../simulator/server/project-root';

/** A tiny add-in that knows nothing but office.js, its manifest and a mailbox of three messages. */
export interface FixtureAddin {
  readonly dist: string;
  readonly manifest: string;
  readonly mailbox: string;
  remove(): void;
}

const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>Fixture</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>
<body><button>One</button><button>Two</button><script>
window.ask = (begin) => new Promise((done) => {
  const name = (error) => error && { code: error.code, name: error.name };
  try { begin((answer) => done({ status: answer.status, value: answer.value, error: name(answer.error) })); }
  catch (error) { done({ status: 'threw', error: { name: String(error.message) } }); }
});
window.ready = Office.onReady();
window.items = [];
window.themes = [];
ready.then(() => {
  const { mailbox } = Office.context;
  const subject = () => mailbox.item && mailbox.item.subject;
  mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => items.push(subject()), () => { window.listening = true; });
  mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, (event) => themes.push(event.officeTheme));
});
</script></body></html>`;

const FUNCTIONS = `<!doctype html><html><head><meta charset="utf-8"><title>Functions</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body><script>
Office.onReady();
Office.actions.associate('applySignature', (event) => {
  const data = '<p>Signed by the command</p>';
  Office.context.mailbox.item.body.setSignatureAsync(data, { coercionType: 'html' }, () => event.completed());
});
</script></body></html>`;

const PLAIN = `Received: from mx.example by mail.example; Thu, 19 Nov 2026 08:00:05 +0100
From: =?utf-8?B?w4VzYSDDlmJlcmc=?= <asa@example.com>
To: Kim Nordin <kim.nordin@kommun.example>
Reply-To: asa.hemma@example.com
Subject: =?utf-8?Q?Fr=C3=A5ga_om_bygglov?=
Date: Thu, 19 Nov 2026 07:59:00 +0100
Message-ID: <plain@example.com>
X-Fixture: yes
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Hej!
F=E5r jag bygga?
`;

const INNER = `From: Lars Holm <lars@bygg.example>
To: kontakt@kommun.example
Subject: Inner message
Date: Wed, 18 Nov 2026 09:00:00 +0100
Message-ID: <inner@bygg.example>

The inner text.
`;

const WITH_PARTS = `From: Eva Lund <eva.lund@kommun.example>
To: kim.nordin@kommun.example
Cc: Registrator <registrator@kommun.example>
Subject: With parts
Date: Thu, 19 Nov 2026 10:00:00 +0100
Message-ID: <parts@kommun.example>
References: <root@kommun.example>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="outer"

--outer
Content-Type: text/html; charset=utf-8

<p>See <b>below</b>.</p><script>document.title = 'run'</script><img src="https://tracker.example/x.gif">
--outer
Content-Type: message/rfc822
Content-Disposition: attachment; filename="inner.eml"

${INNER}
--outer
Content-Type: text/plain; name="note.txt"
Content-Disposition: attachment; filename="note.txt"
Content-Transfer-Encoding: base64

aGVq
--outer--
`;

const LATER = `From: Bo Ek <bo@example.org>
To: kim.nordin@kommun.example
Subject: Another message
Date: Fri, 20 Nov 2026 11:00:00 +0100
Message-ID: <later@example.org>

Short.
`;

/** Writes the fixture to a new folder. */
export function writeFixtureAddin(): FixtureAddin {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fixture-addin-'));
  const dist = path.join(folder, 'dist');
  const mailbox = path.join(folder, 'mailbox');
  const manifest = path.join(folder, 'manifest.xml');
  fs.mkdirSync(path.join(dist, 'policy'), { recursive: true });
  fs.mkdirSync(mailbox);
  fs.writeFileSync(path.join(dist, 'taskpane.html'), PAGE);
  fs.writeFileSync(path.join(dist, 'launch.html'), FUNCTIONS);
  for (const [id, name] of [
    ['se-0001-fixture', 'Fixture kommun'],
    ['se-0002-other', 'Other kommun'],
  ] as const) {
    const policy = { id, name, domains: ['kommun.example'] };
    fs.writeFileSync(path.join(dist, 'policy', `${id}.json`), JSON.stringify(policy));
  }
  for (const [id, eml] of Object.entries({ plain: PLAIN, parts: WITH_PARTS, later: LATER })) {
    fs.writeFileSync(path.join(mailbox, `${id}.eml`), eml.replace(/\n/g, '\r\n'));
  }
  // The strongest permission, so that every call can be tried.
  const own = fs.readFileSync(path.join(projectRoot(), 'manifest.xml'), 'utf8');
  fs.writeFileSync(manifest, own.replace(/<Permissions>\w+</, '<Permissions>ReadWriteMailbox<'));
  return { dist, manifest, mailbox, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}

import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { FLAGS, KINDS, MATTERS, MESSAGE_LANGUAGES, UNITS } from '../../src/policy/labels';
import expectedJson from './expected.json';

interface Expected {
  readonly kind: string;
  readonly flags: readonly string[];
  readonly unit: string;
  readonly matter: string;
  readonly language: string;
  readonly originalSender: string | null;
  readonly hops: number;
}
interface Sample {
  readonly id: string;
  /** The file, one character a byte. */
  readonly bytes: string;
  readonly email: Email;
  /** Messages attached to this one, and to those, outermost first. */
  readonly attached: readonly Email[];
  readonly label: Expected;
}

const MAILBOX = path.join(__dirname, '../../simulator/mailbox');
const EXPECTED: Readonly<Record<string, Expected>> = expectedJson;
const MUNICIPALITIES = ['osby.se', 'hassleholm.se', 'vimmerby.se', 'lavangen.kommune.no'];
const WINDOW = [new Date('2026-11-09T00:00:00+01:00'), new Date('2026-11-20T14:25:00+01:00')] as const;
const NOTHING_TO_PASS_ON = ['suspicious', 'advertising', 'automatic', 'misdirected'];

const fileIds = readdirSync(MAILBOX)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => name.slice(0, -'.eml'.length));
let samples: Sample[] = [];

beforeAll(async () => {
  samples = await Promise.all(fileIds.map(readSample));
});

async function readSample(id: string): Promise<Sample> {
  const file = readFileSync(path.join(MAILBOX, `${id}.eml`));
  const email = await parse(file);
  const label = EXPECTED[id];
  if (!label) throw new Error(`${id}.eml has no entry in expected.json`);
  return { id, bytes: file.toString('latin1'), email, attached: await attachedMessages(email), label };
}

function parse(file: Uint8Array): Promise<Email> {
  return PostalMime.parse(file, { forceRfc822Attachments: true });
}

async function attachedMessages(email: Email): Promise<Email[]> {
  const found: Email[] = [];
  for (const { mimeType, content } of email.attachments) {
    if (mimeType !== 'message/rfc822') continue;
    const inside = await parse(attachmentBytes(content));
    found.push(inside, ...(await attachedMessages(inside)));
  }
  return found;
}

function attachmentBytes(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
}

/** Everything that a person could read: subject, both bodies, text and PDF attachments, attached messages. */
function readable({ email, attached }: Sample): string {
  return [email, ...attached].map(readableOf).join('\n');
}

function readableOf(email: Email): string {
  const files = email.attachments
    .filter(({ mimeType }) => /^text\/|pdf$/.test(mimeType))
    .map(({ content }) => Buffer.from(attachmentBytes(content)).toString('latin1'));
  return [email.subject ?? '', email.text ?? '', email.html ?? '', ...files].join('\n');
}

function header(sample: Sample, name: string): string | undefined {
  return sample.email.headers.find(({ key }) => key === name.toLowerCase())?.value;
}

function received(sample: Sample): Date {
  return new Date(header(sample, 'Received')?.split(';').at(-1)?.trim() ?? '');
}

function idsWhere(holds: (sample: Sample) => boolean): string[] {
  return samples.filter(holds).map(({ id }) => id);
}

/** Headers that a client writes above what it passes on, as a reader sees them. */
function forwardHeaders(email: Email): number {
  const lines = shown(email).match(/^(?:> ?)*(?:Från|Frå|Fra|From):/gm);
  return lines?.length ?? 0;
}

function shown({ text, html }: Email): string {
  return (
    text ??
    html
      ?.replace(/<br>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<') ??
    ''
  );
}

describe('the labels', () => {
  it('name every message of the mailbox, at least 70, and none that is not there', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual([...fileIds].sort());
    expect(fileIds.length).toBeGreaterThanOrEqual(70);
  });

  it('are those of the classification guide, and hold together as it says', () => {
    for (const { id, label } of samples) {
      expect([id, KINDS]).toEqual([id, expect.arrayContaining([label.kind])]);
      expect([id, UNITS]).toEqual([id, expect.arrayContaining([label.unit])]);
      expect([id, FLAGS]).toEqual([id, expect.arrayContaining([...label.flags])]);
      expect([id, ['', ...MATTERS]]).toEqual([id, expect.arrayContaining([label.matter])]);
      expect([id, label.language]).toEqual([id, id.split('-')[0]]);
      expect([id, label.unit === 'none']).toEqual([id, NOTHING_TO_PASS_ON.includes(label.kind)]);
      if (label.unit === 'none') expect([id, label.matter]).toEqual([id, '']);
      if (label.flags.includes('protected-identity')) expect(label.flags).toContain('confidential');
    }
  });

  it.each(KINDS)('show the kind %s in three messages or more', (kind) => {
    expect(idsWhere(({ label }) => label.kind === kind).length).toBeGreaterThanOrEqual(3);
  });

  it.each(FLAGS)('show the flag %s', (flag) => {
    expect(idsWhere(({ label }) => label.flags.includes(flag))).not.toEqual([]);
  });

  it.each(UNITS)('show the unit %s', (unit) => {
    expect(idsWhere(({ label }) => label.unit === unit)).not.toEqual([]);
  });

  it.each(MATTERS)('show the matter %s', (matter) => {
    expect(idsWhere(({ label }) => label.matter === matter)).not.toEqual([]);
  });

  it.each(MESSAGE_LANGUAGES)('show the language %s in three messages or more', (language) => {
    expect(idsWhere(({ label }) => label.language === language).length).toBeGreaterThanOrEqual(3);
  });
});

describe('the page about the mailbox', () => {
  it('names every message that was passed on, and no message that is not there', () => {
    const page = readFileSync(path.join(MAILBOX, 'README.md'), 'utf8');
    const named = [...page.matchAll(/`((?:sv|nb|nn|en|se)-[a-z0-9-]+[a-z0-9])`/g)].map(([, id]) => id ?? '');
    expect(named.filter((id) => !fileIds.includes(id))).toEqual([]);
    expect(idsWhere(({ id, label }) => label.hops > 0 && !named.includes(id))).toEqual([]);
  });
});

describe('who first wrote', () => {
  it('is the From of a message that nobody passed on', () => {
    for (const { id, email, label } of samples.filter((sample) => sample.label.hops === 0)) {
      expect([id, label.originalSender]).toEqual([id, email.from?.address ?? null]);
    }
  });

  it('is named in every message that was passed on, and is not the one who passed it on', () => {
    const forwarded = samples.filter(({ label }) => label.hops > 0);
    expect(forwarded.length).toBeGreaterThanOrEqual(25);
    for (const sample of forwarded) {
      const inside = [shown(sample.email), ...sample.attached.map(({ from }) => from?.address)].join('\n');
      expect([sample.id, inside]).toEqual([
        sample.id,
        expect.stringContaining(sample.label.originalSender ?? '?'),
      ]);
      expect(sample.email.from?.address).not.toBe(sample.label.originalSender);
    }
  });

  it('lies as many wrappers deep as the labels say', () => {
    for (const { id, email, attached, label } of samples.filter((sample) => sample.label.hops > 0)) {
      expect([id, forwardHeaders(email) + attached.length]).toEqual([id, label.hops]);
    }
  });
});

describe('the messages', () => {
  it('are bytes that a mail server would pass on: CRLF, ASCII headers, short lines, bounded size', () => {
    let total = 0;
    for (const { id, bytes } of samples) {
      expect([id, /(?<!\r)\n|\r(?!\n)/.test(bytes)]).toEqual([id, false]);
      expect([id, Math.max(...bytes.split('\r\n').map((line) => line.length)) <= 998]).toEqual([id, true]);
      expect([id, /^[\x20-\x7e\r\n]*$/.test(bytes.split('\r\n\r\n', 1)[0] ?? '')]).toEqual([id, true]);
      expect([id, bytes.length < 450_000]).toEqual([id, true]);
      total += bytes.length;
    }
    expect(total).toBeLessThan(3_000_000);
  });

  it('arrived between 9 and 20 November 2026 at 14.25, never before they were written', () => {
    for (const sample of samples) {
      const at = received(sample).getTime();
      const written = new Date(header(sample, 'Date') ?? '').getTime();
      expect([sample.id, at >= WINDOW[0].getTime() && at <= WINDOW[1].getTime()]).toEqual([sample.id, true]);
      expect([sample.id, written <= at]).toEqual([sample.id, true]);
    }
  });

  it('go to one of the four municipalities', () => {
    const domains = new Set(samples.map(({ email }) => email.to?.[0]?.address?.split('@')[1]));
    expect([...domains].sort()).toEqual([...MUNICIPALITIES].sort());
  });

  it('have text in the language that the bytes say: no lost letters', () => {
    const lost = /\uFFFD|Ã[¥¤¶¸¦]/;
    const seen = ({ email }: Sample) => [email.subject, email.from?.name, email.text, email.html].join('\n');
    expect(idsWhere((sample) => lost.test(seen(sample)))).toEqual([]);
  });

  it('have text or HTML, except the one that came without a word', () => {
    const empty = ({ email }: Sample) => !email.text?.trim() && !email.html?.trim();
    expect(idsWhere(empty)).toEqual(['sv-tom-brodtext']);
  });

  it('lack Subject, From or Message-ID only where they are meant to', () => {
    expect(idsWhere(({ email }) => email.subject === undefined)).toEqual(['sv-utan-amne']);
    expect(idsWhere(({ email }) => email.from === undefined)).toEqual(['nb-uten-avsender']);
    expect(idsWhere(({ email }) => email.messageId === undefined)).toEqual(['sv-trasig-mime-avklippt']);
  });

  it('have Message-IDs of their own', () => {
    const given = samples.flatMap(({ email }) => (email.messageId ? [email.messageId] : []));
    expect(new Set(given).size).toBe(given.length);
  });

  it('carry files that are what they are called', () => {
    const starts: Record<string, string> = {
      pdf: '%PDF-1.4',
      png: '\x89PNG\r\n',
      docx: 'PK\x03\x04',
      wav: 'RIFF',
    };
    const seen = new Set<string>();
    for (const { email, attached, id } of samples) {
      for (const { filename, content } of [email, ...attached].flatMap((one) => one.attachments)) {
        const end = filename?.split('.').at(-1)?.toLowerCase() ?? '';
        const start = starts[end];
        const bytes = Buffer.from(attachmentBytes(content)).toString('latin1');
        if (start === undefined || bytes === '') continue;
        expect([id, filename, bytes.slice(0, start.length)]).toEqual([id, filename, start]);
        seen.add(end);
      }
    }
    expect([...seen].sort()).toEqual(Object.keys(starts).sort());
  });
});

describe('the ways of writing mail', () => {
  it.each<[string, RegExp, number]>([
    ['plain text', /^Content-Type: text\/plain/im, 20],
    ['HTML alone', /^MIME-Version: 1.0\r\nContent-Type: text\/html/im, 3],
    ['multipart/alternative', /^Content-Type: multipart\/alternative/im, 10],
    ['multipart/related with cid: images', /multipart\/related[^]*src=(?:3D)?"cid:/, 2],
    ['multipart/mixed', /^Content-Type: multipart\/mixed/im, 10],
    ['utf-8', /charset="utf-8"/i, 20],
    ['iso-8859-1', /charset="iso-8859-1"/i, 10],
    ['windows-1252', /charset="windows-1252"/i, 8],
    ['us-ascii', /charset="us-ascii"/i, 2],
    ['no MIME at all', /^(?:(?!\r\n\r\n)[^])*\r\n\r\n(?![^]*Content-Type)/, 1],
    ['quoted-printable', /^Content-Transfer-Encoding: quoted-printable/im, 20],
    ['base64 text', /^Content-Type: text\/plain[^\n]*\n(?:[^\n]+\n)*?Content-Transfer-Encoding: base64/im, 5],
    ['8bit', /^Content-Transfer-Encoding: 8bit/im, 10],
    ['7bit', /^Content-Transfer-Encoding: 7bit/im, 3],
    ['encoded words, B in utf-8', /^(?:Subject|From|To|Cc):(?:[^\n]*\n )*[^\n]*=\?utf-8\?B\?/im, 3],
    ['encoded words, Q in utf-8', /^(?:Subject|From|To|Cc):(?:[^\n]*\n )*[^\n]*=\?utf-8\?Q\?/im, 10],
    ['encoded words, B in iso-8859-1', /^(?:Subject|From|To|Cc):(?:[^\n]*\n )*[^\n]*=\?iso-8859-1\?B\?/im, 2],
    ['encoded words, Q in iso-8859-1', /^(?:Subject|From|To|Cc):(?:[^\n]*\n )*[^\n]*=\?iso-8859-1\?Q\?/im, 5],
    ['encoded words split over lines', /\?=\r\n =\?/, 10],
    ['file names by RFC 2231', /filename\*=UTF-8''/i, 3],
    ['file names by RFC 2231 in iso-8859-1', /filename\*=ISO-8859-1'/i, 1],
    ['file names by RFC 2231 in pieces', /filename\*0\*=[^]*filename\*1\*=/i, 1],
    ['file names in encoded words', /filename="=\?/, 2],
    ['format=flowed', /format=flowed(?!; delsp)/i, 3],
    ['format=flowed with delsp', /format=flowed; delsp=yes/i, 1],
    ['an attached message', /^Content-Type: message\/rfc822/im, 3],
    ['an attached message in an attached message', /message\/rfc822[^]*message\/rfc822/, 1],
    ['a delivery report', /report-type=delivery-status/, 1],
    ['a read receipt', /report-type=disposition-notification/, 1],
    ['a calendar answer', /text\/calendar;[^]*METHOD:REPLY/, 1],
    ['Auto-Submitted', /^Auto-Submitted: auto-/im, 4],
    ['List-Unsubscribe', /^List-Unsubscribe:/im, 2],
    ['a request for a read receipt', /^Disposition-Notification-To:/im, 1],
    ['Reply-To elsewhere', /^Reply-To:/im, 4],
    ['failed SPF, DKIM and DMARC', /spf=fail[^]*dkim=fail[^]*dmarc=fail/, 3],
    ['a thread', /^In-Reply-To:[^]*^References:/im, 5],
    ['deep quoting', /^>{8}/m, 1],
    ['scripts, handlers and forms in HTML', /<script>[^]*onerror=[^]*<form/, 1],
    ['a remote image that counts readers', /<img src=(?:3D)?"https:[^>]*width=(?:3D)?"1"/, 2],
    ['attachments that should not be opened', /\.html"[^]*\.iso"/, 1],
    ['a body that is cut off before its last boundary', /boundary="klippt"(?![^]*--klippt--)/, 1],
  ])('hold %s', (_name, sign, least) => {
    expect(idsWhere(({ bytes }) => sign.test(bytes)).length).toBeGreaterThanOrEqual(least);
  });

  it.each<[string, RegExp]>([
    [
      'Outlook in Swedish, plain',
      /^-----Ursprungligt meddelande-----\n+Från: .*\nSkickat: .*\nTill: .*\nÄmne: /m,
    ],
    ['Outlook in Swedish, HTML with a rule', /<hr [^]*<b>Från:<\/b>[^]*<b>Skickat:<\/b>/],
    ['Outlook in Swedish, HTML with a top border', /border-top:solid[^]*<b>Från:<\/b>[^]*<b>Skickat:<\/b>/],
    ['Outlook in bokmål', /^Fra: .*\nSendt: .*\nTil: .*\nEmne: /m],
    ['Outlook in bokmål, dashed', /^-----Opprinnelig melding-----\n+Fra: /m],
    ['Outlook in nynorsk', /^Frå: .*\nSendt: .*\nTil: .*\nEmne: /m],
    ['Outlook in Danish', /^-----Oprindelig meddelelse-----\n+Fra: .*\nSendt: .*\nTil: .*\nEmne: /m],
    ['Outlook in English', /^From: .*\nSent: .*\nTo: .*\nSubject: /m],
    ['Gmail in English', /^-{10} Forwarded message -{9}\nFrom: .*\nDate: .*\nSubject: .*\nTo: /m],
    ['Gmail with Swedish names', /^-{10} Forwarded message -{9}\nFrån: .*\nDate: /m],
    ['Gmail with Norwegian names', /^-{10} Forwarded message -{9}\nFra: .*\nDate: /m],
    ['Gmail in Swedish', /^-{10} Vidarebefordrat meddelande -{9}\nFrån: /m],
    ['Apple Mail in Swedish', /^Vidarebefordrat brev:\n+> Från: .*\n> Ämne: .*\n> Datum: .*\n> Till: /m],
    ['Apple Mail in Norwegian', /^Videresendt melding:\n+> Fra: .*\n> Emne: .*\n> Dato: .*\n> Til: /m],
    ['Apple Mail in English', /^Begin forwarded message:\n+> From: .*\n> Subject: .*\n> Date: .*\n> To: /m],
    [
      'Thunderbird in Swedish',
      /^-{8} Vidarebefordrat meddelande -{8}\nÄmne: .*\nDatum: .*\nFrån: .*\nTill: /m,
    ],
    ['Thunderbird in Norwegian', /^-{8} Videresendt melding -{8}\nEmne: .*\nDato: .*\nFra: .*\nTil: /m],
    ['Thunderbird in English', /^-{8} Forwarded Message -{8}\nSubject: .*\nDate: .*\nFrom: .*\nTo: /m],
    ['Thunderbird with its table', /class="moz-email-headers-table"/],
  ])('hold a forward by %s', (_name, sign) => {
    const found = idsWhere(({ email, label }) => label.hops > 0 && sign.test(`${email.text}\n${email.html}`));
    expect(found).not.toEqual([]);
  });

  it.each(['VB:', 'VS:', 'FW:', 'Fwd:', 'SV:', 'RE:'])('hold the subject prefix %s', (prefix) => {
    expect(idsWhere(({ email }) => email.subject?.startsWith(prefix) === true)).not.toEqual([]);
  });

  it.each(['sv-kedja-', 'nb-kjede-', 'en-chain-'])('hold chains of two forwards or more, %s…', (start) => {
    const hops = samples.filter(({ id }) => id.startsWith(start)).map(({ label }) => label.hops);
    expect(Math.min(...hops)).toBeGreaterThanOrEqual(2);
  });

  it('hold one message far longer than what is read of it', () => {
    const long = samples.find(({ id }) => id === 'sv-mycket-lang-trad');
    const paragraphs = long?.email.text?.split('\n\n') ?? [];
    expect(long?.email.text?.length).toBeGreaterThan(350_000);
    // Chatty, not one line repeated: nearly every longer paragraph is its own.
    const longer = paragraphs.filter((paragraph) => paragraph.length > 150);
    expect(new Set(longer).size).toBeGreaterThan(longer.length * 0.98);
  });
});

describe('nobody real is in it', () => {
  it('has identity numbers of the test series only, exactly where the flag says so', () => {
    for (const sample of samples) {
      const numbers = identityNumbers(readable(sample));
      expect([sample.id, numbers.length > 0]).toEqual([
        sample.id,
        sample.label.flags.includes('personal-number'),
      ]);
      for (const { text, test } of numbers) expect([sample.id, text, test]).toEqual([sample.id, text, true]);
    }
  });

  it('finds an identity number that is not of the test series, so that the check above means something', () => {
    // Every check digit is tried, so that no such number need stand in any file.
    const swedish = digitsUpTo(10).map((check) => `19121212-121${check}`);
    const norwegian = digitsUpTo(100).map((check) => `010100500${check.padStart(2, '0')}`);
    const found = identityNumbers([...swedish, ...norwegian].join(' '));
    expect(found.map(({ test }) => test)).toEqual([false, false]);
  });

  it('has telephone numbers of the ranges set aside for fiction only', () => {
    const fiction = [/^0701740(?:60[5-9]|6[1-9]\d)$/, /^08465004\d\d$/, /^09803192\d\d$/];
    const swedish = /(?<![\d-])0\d{1,3}-\d{2,3}(?: ?\d{2,3}){1,3}(?!\d)/g;
    const abroad =
      /\+\d{2}[ \d]{6,}|(?<![\d.,])[2-9]\d(?: \d\d){3}(?!\d)|(?<![\d.,])[49]\d\d \d\d \d{3}(?!\d)/;
    let found = 0;
    for (const sample of samples) {
      const text = readable(sample);
      expect([sample.id, abroad.exec(text)?.[0]]).toEqual([sample.id, undefined]);
      for (const number of (text.match(swedish) ?? []).map((hit) => hit.replace(/\D/g, ''))) {
        expect([sample.id, number, fiction.some((range) => range.test(number))]).toEqual([
          sample.id,
          number,
          true,
        ]);
        found += 1;
      }
    }
    expect(found).toBeGreaterThanOrEqual(5);
  });

  it('has addresses and links of invented hosts, of the four municipalities and of big providers only', () => {
    const known = [...MUNICIPALITIES, 'gmail.com', 'facebookmail.com', 'www.facebook.com', 'osby-se.com'];
    const hosts = /(?:https?:\/\/|[\w.+-]@)([a-z0-9.-]*[a-z0-9])/gi;
    for (const sample of samples) {
      const addresses = [sample.email, ...sample.attached].map((email) => `${email.from?.address ?? ''}`);
      const text = [readable(sample), ...addresses, sample.bytes].join('\n').replace(/=\r\n/g, '');
      for (const [, host] of text.matchAll(hosts)) {
        const ok = isInvented(host ?? '') || known.includes(host?.toLowerCase() ?? '');
        expect([sample.id, host, ok]).toEqual([sample.id, host, true]);
      }
    }
  });
});

function digitsUpTo(end: number): string[] {
  return Array.from({ length: end }, (_, value) => String(value));
}

/** Reserved for examples (RFC 2606, RFC 5737), or the local part of a Content-ID or Message-ID of ours. */
function isInvented(host: string): boolean {
  return /\.example$|^192\.0\.2\.\d+$|^(?:torhamn|tre)$/i.test(host);
}

/** Valid national identity numbers in a text; `test` says whether the number is of the official test series. */
function identityNumbers(text: string): { text: string; test: boolean }[] {
  const found: { text: string; test: boolean }[] = [];
  for (const hit of text.matchAll(/(?<!\d)(?:\d\d)?(\d{6})[-+]?(\d{4})(?!\d)/g)) {
    const digits = `${hit[1]}${hit[2]}`;
    const [month, day] = [Number(digits.slice(2, 4)), Number(digits.slice(4, 6)) % 60];
    if (month < 1 || month > 12 || day < 1 || day > 31 || !luhn(digits)) continue;
    found.push({ text: hit[0], test: Number(digits.slice(6, 9)) >= 980 });
  }
  for (const hit of text.matchAll(/(?<!\d)\d{6} ?\d{5}(?!\d)/g)) {
    const digits = [...hit[0].replace(' ', '')].map(Number);
    const [day, month] = [Number(digits.slice(0, 2).join('')) % 40, Number(digits.slice(2, 4).join(''))];
    const birthMonth = month % 40;
    if (day < 1 || day > 31 || birthMonth < 1 || birthMonth > 12 || !norwegianControl(digits)) continue;
    found.push({ text: hit[0], test: month > 80 });
  }
  return found;
}

function luhn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

function norwegianControl(digits: readonly number[]): boolean {
  const holds = (weights: readonly number[]) =>
    weights.reduce((sum, weight, place) => sum + weight * (digits[place] ?? 0), 0) % 11 === 0;
  return holds([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) && holds([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
}

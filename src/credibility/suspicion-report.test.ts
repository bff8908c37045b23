import fc from 'fast-check';
import { samplePolicy } from '../../test/policies/sample-policy';
import { message } from '../../test/support/fake-host';
import { MAX_FORM_HTML, MAX_FORM_SUBJECT } from '../host/mail-host';
import type { Message } from '../mail/message';
import { senderCredibility } from './credibility';
import { MAX_REPORTED, suspicionReport, type SuspicionReport } from './suspicion-report';

const POLICY = samplePolicy();

function report(part: Partial<Message>, words: readonly string[] = []): SuspicionReport {
  const original = message(part);
  const unwrapped = { original, carrier: original, hops: [], note: null };
  return suspicionReport({
    unwrapped,
    facts: senderCredibility(unwrapped, POLICY),
    words,
    to: 'it@granby.example',
    policy: POLICY,
    language: 'sv',
    signature: { html: '<p>Bo Ek</p>', text: 'Bo Ek' },
  });
}

const PHISHING: Partial<Message> = {
  subject: 'Ditt lösenord https://ond.example',
  from: { name: 'Granby kommun IT', address: 'it@granby-it.example' },
  received: new Date('2026-11-19T03:37:47Z'),
  headers: [
    { name: 'Received', value: 'from mail.ond.example (203.0.113.167) by mx.granby.example' },
    { name: 'Authentication-Results', value: 'spf=fail smtp.mailfrom=ond.example; dmarc=fail' },
    { name: 'Reply-To', value: 'help@postlager.example' },
    { name: 'X-Secret-List', value: 'somebody@granby.example' },
  ],
  html: '<a href="http://ond.example/o365/?u=kommun">https://granby.example/konto</a>',
};

describe('the report about a suspicious message', () => {
  test('goes to the IT contact with sender, time, reasons, links and headers, nothing attached (LAV-5, VIM-28)', () => {
    const { form, text } = report(PHISHING, ['lösenord upphör']);
    expect(form.to).toEqual(['it@granby.example']);
    expect(form.attachOpenMessageAs).toBeNull();
    expect(form.subject).toBe('Misstänkt meddelande: Ditt lösenord hxxps://ond[.]example');
    for (const part of [
      'Granby kommun IT <it[@]granby-it[.]example>',
      'Mottaget: 2026-11-19 04:37',
      'Servern underkände avsändaren',
      'Namnet säger ”Granby kommun”',
      'hxxp://ond[.]example/o365/?u=kommun',
      'Ord i meddelandet: ”lösenord upphör”',
      'Authentication-Results: spf=fail smtp[.]mailfrom=ond[.]example; dmarc=fail',
      'Received: from mail[.]ond[.]example',
      'Bo Ek',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('holds nothing that can be clicked (LAV-4)', () => {
    const { form, text } = report(PHISHING);
    expect(`${form.html} ${text}`).not.toMatch(/href|https?:|[a-z]@[a-z]|[a-z]\.[a-z]/i);
  });

  test('leaves out headers that are nobody’s business', () => {
    expect(report(PHISHING).text).not.toContain('X-Secret-List');
  });

  test('says so when Outlook gave no headers, and when it is not known when it came', () => {
    const { text } = report({ headers: [], received: null });
    expect(text).toContain('Outlook lämnade inte ut brevhuvudet.');
    expect(text).toContain('Mottaget: okänt');
  });

  test('tells how many links it leaves out', () => {
    const html = Array.from({ length: 10_000 }, (_, n) => `<a href="https://a${n}.example">x</a>`).join('');
    expect(report({ html }).text).toContain(`… och ${2_000 - MAX_REPORTED} till`);
  });

  test('always fits into Outlook’s form, whatever the message holds', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('&'.repeat(20_000), '<script>', '\u202e', '\ud800', 'https://x.se ', '\n\n'),
    );
    fc.assert(
      fc.property(hostile, hostile, fc.array(hostile, { maxLength: 8 }), (subject, name, values) => {
        const { form } = report(
          {
            subject,
            from: { name, address: 'a@b.example' },
            headers: Array.from({ length: 40 }, (_, n) => ({
              name: n % 2 === 0 ? 'Received' : 'Reply-To',
              value: values[n % (values.length || 1)] ?? '',
            })),
            text: values.join(' '),
            html: values.map((value) => `<a href="https://${value}">${value}</a>`).join(''),
          },
          values,
        );
        expect(form.html.length).toBeLessThanOrEqual(MAX_FORM_HTML);
        expect(form.subject.length).toBeLessThanOrEqual(MAX_FORM_SUBJECT);
        expect(form.html).not.toMatch(/<script|https?:|[\u202e]/i);
      }),
      { numRuns: 50 },
    );
  });

  test('is cut at a whole line when the links are too long for the form', () => {
    const html = Array.from(
      { length: 40 },
      (_, n) => `<a href="https://a.example/${n}${'&amp;'.repeat(600)}">x</a>`,
    );
    const { form, text } = report({ html: html.join('') });
    expect(form.html.length).toBeGreaterThan(MAX_FORM_HTML / 2);
    expect(text).toMatch(/… och \d+ till\n\nBo Ek$/);
  });
});

import fc from 'fast-check';
import { samplePolicy } from '../../test/policies/sample-policy';
import { message } from '../../test/support/fake-host';
import { MAX_LINKS } from '../mail/links';
import type { Attachment, HeaderField, Message } from '../mail/message';
import { type CredibilityFact, senderCredibility, type Topic, worstVerdict } from './credibility';

const POLICY = samplePolicy();
const NORWEGIAN = samplePolicy({
  country: 'NO',
  name: 'Granvik kommune',
  domains: ['granvik.kommune.no'],
});

function judge(part: Partial<Message>, policy = POLICY): readonly CredibilityFact[] {
  const original = message({ headers: [{ name: 'Subject', value: 'x' }], ...part });
  return senderCredibility({ original, carrier: original }, policy);
}

function verdictOf(topic: Topic, part: Partial<Message>, policy = POLICY): string {
  const found = judge(part, policy).find(({ what }) => what === topic);
  return `${found?.verdict} ${found?.detail}`;
}

const from = (name: string, address: string): Partial<Message> => ({ from: { name, address } });
const headers = (...fields: readonly (readonly [string, string])[]): Partial<Message> => ({
  headers: fields.map(([name, value]) => ({ name, value })),
});
const file = (name: string, inline = false): Attachment => ({
  id: '1',
  name,
  contentType: '',
  size: 1,
  inline,
  type: 'file',
});

describe('the sender’s name', () => {
  test.each([
    ['shows another address', 'chef@granby.example', 'a@b.example', 'bad nameOtherAddress'],
    ['is the municipality’s', 'Granby Kommun IT', 'it@granby-it.example', 'bad nameClaims'],
    ['is an authority’s', 'Skatteverket', 'info@refund.example', 'warning nameClaims'],
    ['is an office’s', 'Kommundirektör Lars Ek', 'lars@brev.example', 'warning nameClaims'],
    ['is the authority’s own', 'Skatteverket', 'noreply@mail.skatteverket.se', 'good nameFits'],
    ['is a person’s', 'Anna Alm', 'anna@alm.example', 'good nameFits'],
    ['holds an authority’s only inside a word', 'Polisenius', 'p@p.example', 'good nameFits'],
    ['is missing', '', 'anna@alm.example', 'unknown nameUnknown'],
  ])('%s (VIM-25)', (_, name, address, expected) => {
    expect(verdictOf('name', from(name, address))).toBe(expected);
  });

  test('is a colleague’s, with the names turned round, at a foreign address (VIM-25)', () => {
    const to = [{ name: 'Bo Ek', address: 'bo.ek@granby.example' }];
    expect(verdictOf('name', { ...from('Ek, Bo', 'boek77@gmail.com'), to })).toBe('bad nameClaims');
    expect(verdictOf('name', { ...from('Bo', 'boek77@gmail.com'), to })).toBe('good nameFits');
  });
});

describe('the sender’s address', () => {
  test.each([
    ['anna@granby.example', 'good addressOwn'],
    ['anna@skola.granby.example', 'good addressOwn'],
    ['anna@granby-example.com', 'bad addressAlike'],
    ['anna@granby.example.login.com', 'bad addressAlike'],
    ['anna@xn--grnby-5ve.example', 'bad addressAlike'],
    ['anna@granby.com', 'warning addressOtherEnding'],
    ['anna@skatteverkett.se', 'warning addressAlike'],
    ['anna@xn--bcher-kva.example', 'warning addressForeignLetters'],
    ['anna@alm.example', 'unknown addressOutside'],
    ['', 'unknown addressUnknown'],
  ])('%s (VIM-25)', (address, expected) => {
    expect(verdictOf('address', from('', address))).toBe(expected);
  });

  test('of another Norwegian municipality is no disguise', () => {
    expect(verdictOf('address', from('', 'a@granvin.kommune.no'), NORWEGIAN)).toBe('unknown addressOutside');
    expect(verdictOf('address', from('', 'a@granvik.no'), NORWEGIAN)).toBe('warning addressOtherEnding');
  });
});

describe('where a reply goes', () => {
  test.each([
    [[], 'good replyToSame'],
    [['Reply-To', 'Anna <anna@alm.example>']],
    [['Reply-To', 'x@post.example'], 'warning replyToOther'],
    [['Reply-To', 'x@granby-example.com'], 'bad replyToOther'],
  ])('%j (VIM-25)', (field, expected = 'good replyToSame') => {
    const [name = 'X', value = 'y'] = field as string[];
    expect(verdictOf('reply-to', headers([name, value]))).toBe(expected);
  });

  test('is bad when it leaves the municipality that the sender says to be', () => {
    const part = { ...from('', 'it@granby.example'), ...headers(['Reply-To', 'it@post.example']) };
    expect(verdictOf('reply-to', part)).toBe('bad replyToOther');
  });

  test('is not known without headers', () => {
    expect(verdictOf('reply-to', { headers: [] })).toBe('unknown headersUnknown');
  });
});

describe('the receiving server’s check', () => {
  test.each([
    ['spf=fail smtp.mailfrom=alm.example; dkim=none; dmarc=fail action=none', 'bad checkFailed'],
    ['mx.x; dmarc=pass header.from=alm.example; spf=softfail', 'good checkPassed'],
    ['spf=softfail smtp.mailfrom=alm.example; dkim=none; dmarc=none', 'warning checkFailedPartly'],
    ['spf=pass smtp.mailfrom=anna@alm.example; dmarc=bestguesspass', 'good checkPassedWeakly'],
    ['dkim=fail; dkim=pass header.d=alm.example; spf=none', 'good checkPassedWeakly'],
    ['spf=pass smtp.mailfrom=vendor.example; dkim=none; dmarc=none', 'unknown checkSaysNothing'],
    ['mx.x; none', 'unknown checkMissing'],
    // The sender writes comments, quoted addresses and everything after a result.
    ['spf=fail (dmarc=pass) smtp.mailfrom="a;dmarc=pass"@x.example; dmarc=fail', 'bad checkFailed'],
    ['spf=fail smtp.mailfrom=dmarc=pass; dmarc=fail', 'bad checkFailed'],
    ['spf=none smtp.mailfrom=a;dmarc=pass; dmarc=fail', 'bad checkFailed'],
    ['(((((('.repeat(500), 'unknown checkMissing'],
  ])('%.60s (LAV-4)', (value, expected) => {
    expect(verdictOf('server-check', headers(['Authentication-Results', value]))).toBe(expected);
  });

  test('is believed only in the top-most field: those below may have come with the message', () => {
    const part = headers(
      ['authentication-results', 'spf=fail; dmarc=fail'],
      ['Authentication-Results', 'mx.granby.example; dmarc=pass'],
    );
    expect(verdictOf('server-check', part)).toBe('bad checkFailed');
  });

  test('says nothing of the original when somebody passed it on', () => {
    const original = message(headers(['Authentication-Results', 'dmarc=pass']));
    const facts = senderCredibility({ original, carrier: message() }, POLICY);
    expect(facts.find(({ what }) => what === 'server-check')?.detail).toBe('checkOfForwarder');
  });
});

describe('links', () => {
  const link = (target: string, text = 'Logga in') => ({ html: `<a href="${target}">${text}</a>` });
  test.each([
    [link('http://ond.example/x', 'https://granby.example/konto'), 'bad linksElsewhere'],
    [link('https://www.granby.example/', 'granby.example'), 'unknown linksTo'],
    [link('https://eur01.safelinks.protection.outlook.com/?url=x', 'granby.example'), 'unknown linksTo'],
    [link('http://192.0.2.44/login'), 'bad linksDisguised'],
    [link('https://xn--grnby-5ve.example/'), 'bad linksDisguised'],
    [link('javascript:alert(1)'), 'bad linksPrograms'],
    [link('https://bit.ly/3abc'), 'warning linksShortened'],
    [link('mailto:anna@alm.example'), 'good linksNone'],
    [{ text: 'Se https://alm.example/a.' }, 'unknown linksTo'],
    [{ extent: 'unread' as const }, 'unknown linksUnread'],
    [{}, 'good linksNone'],
  ])('%j (VIM-26)', (part, expected) => expect(verdictOf('links', part)).toBe(expected));

  test('that deceive are named with both addresses, which can not be clicked', () => {
    const found = judge(link('http://ond.example/x', 'https://granby.example/konto')).find(
      ({ what }) => what === 'links',
    );
    expect(found?.values).toEqual({ links: 'hxxps://granby[.]example/konto → ond[.]example' });
  });

  test('can be ten thousand', () => {
    const html = Array.from({ length: 10_000 }, (_, n) => `<a href="https://a${n}.example">x</a>`).join('');
    const found = judge({ html }).find(({ what }) => what === 'links');
    expect(found?.detail).toBe('linksToMore');
    expect(found?.values.count).toBe(String(MAX_LINKS - 3));
  });
});

describe('attachments', () => {
  test.each([
    ['faktura.pdf.exe', '', 'bad fileDisguised'],
    ['faktura\u202efdp.exe', '', 'bad fileDisguised'],
    ['faktura.exe. .', '', 'bad fileProgram'],
    ['bud.lnk', '', 'bad fileProgram'],
    ['lista.xlsm', '', 'bad fileMacro'],
    ['inloggning.html', '', 'bad filePage'],
    ['varsel.iso', '', 'bad fileDisk'],
    ['handlingar.zip', 'Lösenordet är 1234', 'warning fileWithPassword'],
    ['handlingar.zip', 'Se bilagan', 'unknown filesOrdinary'],
    ['beslut.pdf', '', 'unknown filesOrdinary'],
  ])('%s (VIM-27)', (name, text, expected) => {
    expect(verdictOf('attachments', { attachments: [file(name)], text })).toBe(expected);
  });

  test('shown inside the text do not count', () => {
    expect(verdictOf('attachments', { attachments: [file('logo.svg', true)] })).toBe('good filesNone');
  });
});

describe('any message, however hostile', () => {
  test('gives one short, unclickable fact a topic', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\ud800',
        '\u202e',
        'a@b.se',
        'https://x.se',
        '\\\\x\\y',
        '(((',
        '"',
        'xn--a',
        '=?utf-8?Q?',
      ),
    );
    const text = fc.array(hostile, { maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, text, text, (name, address, value, html) => {
        const fields: HeaderField[] = ['Reply-To', 'Authentication-Results', value || 'X'].map((field) => ({
          name: field,
          value,
        }));
        const facts = judge({
          from: { name, address },
          to: [{ name: value, address: 'x@granby.example' }],
          headers: fields,
          html: `<a href="${html}">${value}</a>`,
          text: html,
          attachments: [file(value)],
        });
        expect(facts.map(({ what }) => what)).toEqual([
          'name',
          'address',
          'reply-to',
          'server-check',
          'links',
          'attachments',
        ]);
        for (const { what, values } of facts) {
          if (what === 'links') expect(values.links ?? '').not.toMatch(/https?:|[a-z]@[a-z]|[a-z]\.[a-z]/i);
          for (const one of Object.values(values)) {
            expect(one.length).toBeLessThan(1_000);
            expect(one).not.toMatch(/[\n\u202e]/);
          }
        }
      }),
    );
  });

  test('is as bad as the worst of its facts', () => {
    expect(worstVerdict(judge({ attachments: [file('a.exe')] }))).toBe('bad');
    expect(worstVerdict(judge(from('', 'a@granby.com')))).toBe('warning');
    expect(worstVerdict(judge({}))).toBe('unknown');
  });
});

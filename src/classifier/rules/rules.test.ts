import fc from 'fast-check';
import type { Attachment, Message } from '../../mail/message';
import { message } from '../../../test/support/fake-host';
import { readableParts } from '../readable';
import { advertising } from './advertising';
import { applyRules } from './all-rules';
import { automatic } from './automatic';
import { confidentialWords, protectedIdentity, threat, urgent } from './content';
import { incomplete } from './incomplete';
import { isLookAlike } from '../../mail/look-alike';
import { namedAddressee, receiptRequested } from './requests';
import type { Rule } from './rule';
import { dangerousAttachments, fraudWords, suspiciousLinks, suspiciousSender } from './suspicious';

const policy = { domains: ['lindvalla.se'] };

function file(name: string): Attachment {
  return { id: '1', name, contentType: '', size: 10, inline: false, type: 'file' };
}

function run(rule: Rule, fields: Partial<Message>) {
  const read = message({ subject: '', ...fields });
  return rule({ message: read, parts: readableParts(read), policy });
}

const found = (rule: Rule, text: string) => run(rule, { text }).map((finding) => finding.text);

describe('an asked-for receipt (LAV-10)', () => {
  test.each([
    'Bekräfta gärna att ni har fått det här mejlet.',
    'Vennligst bekreft mottak.',
    'Kan de stadfeste at det har nådd fram?',
    'Skriv en rad när ni fått den.',
    'Kindly confirm that the tender has arrived.',
    'Send bekreftelse på at kravet er registrert.',
  ])('is noticed in "%s"', (text) => {
    expect(found(receiptRequested, text).length).toBeGreaterThan(0);
  });

  test.each([
    'Jag har fått er bekräftelse, tack.',
    'Kvitto bifogas.',
    'Svara på mina frågor om bygglovet.',
    'Mottaker av brevet er naboen.',
  ])('is not read into "%s"', (text) => {
    expect(found(receiptRequested, text)).toEqual([]);
  });
});

describe('a wish to be passed on to somebody (OSB-14)', () => {
  test.each([
    'Vidarebefordra detta till kultur- och fritidschefen.',
    'Kan ni skicka den här frågan till rektorn på Ekskolan?',
    'Send gjerne denne videre til Turid på lønn.',
    'Kan de gje denne vidare til styraren?',
    'Sprid gärna inbjudan till alla inom skolan.',
    'Could you please forward this to the archivist?',
  ])('is noticed in "%s"', (text) => {
    expect(found(namedAddressee, text).length).toBeGreaterThan(0);
  });

  test.each(['Hej Turid, när öppnar ni?', 'Till kommunstyrelsen', 'Jag skickar in min ansökan om bygglov.'])(
    'is not read into "%s": a salutation is not enough',
    (text) => {
      expect(found(namedAddressee, text)).toEqual([]);
    },
  );
});

describe('an announced attachment (LAV-15)', () => {
  test('is missed when there is none', () => {
    const [finding] = run(incomplete, { text: 'Bifogar ritningen som ni bad om.' });
    expect(finding).toMatchObject({
      for: 'incomplete',
      in: 'body',
      text: 'Bifogar',
      source: 'missing-attachment',
    });
  });

  test('is not missed when it is there, when it comes by post, or when it is drawn in the text', () => {
    const text = 'Vedlagt er tegningen.';
    expect(run(incomplete, { text, attachments: [file('tegning.pdf')] })).toEqual([]);
    expect(run(incomplete, { text: 'Vedlagt er skjema, originalen ettersendes.' })).toEqual([]);
    expect(run(incomplete, { text, html: '<p>Vedlagt er tegningen.</p><img src="cid:1">' })).toEqual([]);
  });

  test('that few programs can open is pointed out by its name', () => {
    const [finding] = run(incomplete, {
      text: 'Här är planen',
      attachments: [file('a.pdf'), file('plan.pages')],
    });
    expect(finding).toMatchObject({ for: 'incomplete', in: 'attachment:1', text: 'plan.pages' });
  });
});

describe('the sender is not who it looks like (VIM-25)', () => {
  test.each([
    'lindva1la.se',
    'lindvala.se',
    'lindvalla-kommun.com',
    'lindvalla.se.login.example',
    'lindvalla-support.net',
  ])('%s is taken for a look-alike of lindvalla.se', (domain) => {
    expect(isLookAlike(domain, policy.domains)).toBe(true);
    const [finding] = run(suspiciousSender, { from: { name: 'IT', address: `it@${domain}` } });
    expect(finding).toMatchObject({ for: 'suspicious', source: 'look-alike-sender', text: `it@${domain}` });
  });

  test.each([
    'lindvalla.se',
    'skola.lindvalla.se',
    'gmail.com',
    'brevlada.example',
    'kommun.se',
    'lindblom.se',
  ])('%s is not taken for a look-alike', (domain) => {
    expect(isLookAlike(domain, policy.domains)).toBe(false);
  });

  test('another municipality with a like name is not a look-alike', () => {
    expect(isLookAlike('lavanger.kommune.no', ['lavangen.kommune.no'])).toBe(false);
    expect(isLookAlike('1avangen-kommune.no', ['lavangen.kommune.no'])).toBe(true);
  });

  test('an own address whose answers go elsewhere is suspicious', () => {
    const findings = run(suspiciousSender, {
      from: { name: 'Chefen', address: 'chef@lindvalla.se' },
      headers: [{ name: 'Reply-To', value: 'Chefen <chef.privat@snabbpost.example>' }],
      text: 'Är du vid datorn?',
    });
    expect(findings).toEqual([
      expect.objectContaining({
        source: 'other-reply-address',
        in: 'header:Reply-To',
        text: 'snabbpost.example',
      }),
    ]);
  });

  test('another address for answers is usual in ordinary mail', () => {
    const headers = [{ name: 'Reply-To', value: 'info@forening.example' }];
    expect(run(suspiciousSender, { headers, text: 'Välkomna till vårt årsmöte.' })).toEqual([]);
  });

  test("the receiving server's failed checks are reasons, passed ones are not", () => {
    const verdict = (value: string) =>
      run(suspiciousSender, { headers: [{ name: 'Authentication-Results', value }] });
    expect(
      verdict('mx.example; spf=fail; dkim=none; dmarc=fail action=none').map(({ text }) => text),
    ).toEqual(['dmarc=fail', 'spf=fail']);
    expect(verdict('mx.example; spf=pass; dkim=pass; dmarc=pass')).toEqual([]);
  });

  test('a name that shows another address is suspicious', () => {
    const from = { name: 'chef@lindvalla.se', address: 'x@snabbpost.example' };
    expect(run(suspiciousSender, { from })).toEqual([expect.objectContaining({ source: 'misleading-name' })]);
  });
});

describe('links (VIM-26)', () => {
  test('that lead elsewhere than they say are suspicious', () => {
    const [finding] = run(suspiciousLinks, {
      text: 'Logga in på www.banken.se nu',
      html: '<p>Logga in på <a href="https://banken.inlogg.example/x">www.banken.se</a> nu</p>',
    });
    expect(finding).toMatchObject({ source: 'deceptive-link', in: 'body', text: 'www.banken.se', start: 12 });
  });

  test('that say nothing of where they lead, or lead where they say, are not', () => {
    const html =
      '<a href="https://banken.inlogg.example/x">Klicka här</a> <a href="https://login.banken.se/a">banken.se</a>';
    expect(run(suspiciousLinks, { text: 'Klicka här banken.se', html })).toEqual([]);
  });

  test('to a bare number are suspicious', () => {
    expect(found(suspiciousLinks, 'Gå till http://192.0.2.7/login')).toEqual(['http://192.0.2.7']);
  });
});

describe('attached files (VIM-27)', () => {
  test.each(['faktura.pdf.exe', 'timeplan.docm', 'dokument.html', 'bild.iso', 'Skanning.JS'])(
    '%s is dangerous',
    (name) => {
      expect(run(dangerousAttachments, { attachments: [file('a.pdf'), file(name)] })).toEqual([
        expect.objectContaining({ for: 'suspicious', in: 'attachment:1', text: name }),
      ]);
    },
  );

  test.each(['ritning.pdf', 'ansökan.docx', 'bild.jpeg', 'budget.xlsx', 'karta.dwg'])('%s is not', (name) => {
    expect(run(dangerousAttachments, { attachments: [file(name)] })).toEqual([]);
  });
});

test.each([
  'Köp tre presentkort',
  'Bekräfta ditt konto här',
  'Postboksen din er 98 % full',
  'Verify your account',
])('fraud is heard in "%s"', (text) => {
  expect(found(fraudWords, text).length).toBeGreaterThan(0);
});

test.each([
  [{ headers: [{ name: 'Auto-Submitted', value: 'auto-replied' }] }, 'header:Auto-Submitted'],
  [{ headers: [{ name: 'Content-Type', value: 'text/calendar; method=REPLY' }] }, 'header:Content-Type'],
  [{ headers: [{ name: 'Return-Path', value: '<>' }] }, 'header:Return-Path'],
  [{ subject: 'Automatiskt svar: Bygglov' }, 'subject'],
  [{ subject: 'Undeliverable: Møte' }, 'subject'],
  [{ subject: 'Avslått: Møte om skole' }, 'subject'],
  [{ from: { name: 'Mail Delivery System', address: 'mailer-daemon@post.example' } }, 'header:From'],
])('a message of a machine is known by %j', (fields, place) => {
  expect(run(automatic, fields)).toContainEqual(expect.objectContaining({ for: 'automatic', in: place }));
});

test('a person who writes about automatic answers is not a machine', () => {
  const headers = [{ name: 'Auto-Submitted', value: 'no' }];
  expect(
    run(automatic, { headers, subject: 'Fråga om autosvar', text: 'Hur slår jag på autosvar?' }),
  ).toEqual([]);
});

test('selling words weigh more in a mailing', () => {
  const weight = (headers: Message['headers']) =>
    run(advertising, { text: 'Anmäl dig till vårt webbinarium', headers }).reduce(
      (sum, each) => sum + each.weight,
      0,
    );
  expect(weight([{ name: 'List-Unsubscribe', value: '<mailto:x@y.example>' }])).toBeGreaterThan(weight([]));
});

test('a protected identity is confidential as well', () => {
  expect(
    run(protectedIdentity, { text: 'Barnet har skyddad folkbokföring.' }).map((finding) => finding.for),
  ).toEqual(['protected-identity', 'confidential']);
  expect(found(protectedIdentity, 'Familien lever på kode 6')).toContain('kode 6');
});

test('an everyday ailment is not confidential, a diagnosis is', () => {
  expect(found(confidentialWords, 'Melker har feber och magsjuka i dag')).toEqual([]);
  expect(found(confidentialWords, 'Melker har fått diagnosen autism')).toEqual(['diagnosen', 'autism']);
});

test('threats in so many words are heard, anger is not', () => {
  expect(found(threat, 'Vi vet var du bor')).toHaveLength(1);
  expect(found(threat, 'Jeg skal brenne ned kontoret')).toHaveLength(1);
  expect(found(threat, 'Det här är förbannat dåligt och jag går till tidningen')).toEqual([]);
});

test('danger now is urgent', () => {
  expect(found(urgent, 'Det er livsfarlig for ungene')).toEqual(['livsfarlig']);
  expect(found(urgent, 'Vad kostar ett bygglov?')).toEqual([]);
});

test('every reason of every rule stands in the message, whatever the message', () => {
  const cues = fc.constantFrom(
    'bifogar ',
    'Vidarebefordra detta till ',
    'skyddad identitet ',
    'bekräfta att ni fått ',
    'vi vet var du bor ',
    'autism ',
    'http://192.0.2.1/ ',
    '\n> ',
  );
  const anyText = fc.array(fc.oneof(cues, fc.string({ unit: 'grapheme' }))).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(anyText, anyText, fc.array(anyText), (subject, text, names) => {
      const read = message({ subject, text, attachments: names.map(file) });
      for (const { in: place, text: words, start, end } of applyRules({
        message: read,
        parts: readableParts(read),
        policy,
      })) {
        if (place !== 'subject' && place !== 'body') continue;
        expect((place === 'subject' ? subject : text).slice(start, end)).toBe(words);
      }
    }),
  );
});

import type { Suggestion } from '../classifier/suggestion';
import type { Message } from '../mail/message';
import { unwrap } from '../mail/unwrap';
import type { Unwrapped } from '../mail/unwrapped';
import { message } from '../../test/support/fake-host';
import { samplePolicy } from '../../test/policies/sample-policy';
import { registrationErrors, registrationWarnings } from './check-registration';
import { wantedAttachments } from './registered-documents';
import { MAX_CORRESPONDENTS, prepareRegistration } from './prepare-registration';

const DIARIUM = {
  connectors: [{ kind: 'cover-sheet' as const }],
  caseReference: { pattern: '[A-ZÅÄÖ]{2,5} \\d{4}-\\d{1,5}', example: 'KS 2026-43', required: true },
  classes: [{ code: '1.1.2', name: 'Gator', units: ['technical' as const] }],
};

const suggestion = (part: Partial<Suggestion> = {}): Suggestion => ({
  kind: 'case-document',
  confidence: 0.9,
  unsure: false,
  alternatives: [],
  flags: [],
  unit: 'technical',
  matter: '',
  caseReferences: [],
  language: 'sv',
  reasons: [],
  ...part,
});

const plain = (original: Message): Unwrapped => ({ carrier: original, original, hops: [], note: null });

function prepared(
  original: Partial<Message>,
  of: Partial<Suggestion> = {},
  policy = samplePolicy({ diarium: DIARIUM }),
) {
  return prepareRegistration({
    unwrapped: plain(message(original)),
    suggestion: suggestion(of),
    replyBy: null,
    policy,
    language: 'sv',
    officer: { name: 'Bo Ek', address: 'bo.ek@granby.example' },
  });
}

describe('the form is filled in', () => {
  it('with title, server time, sender, unit and classification', () => {
    const registration = prepared({ subject: 'SV: Hål i vägen', sent: new Date('2026-11-17T23:30:00Z') });
    expect(registration).toMatchObject({
      title: 'Hål i vägen',
      direction: 'incoming',
      received: new Date('2026-11-18T08:12:00Z'),
      documentDate: '2026-11-18',
      unit: 'technical',
      unitName: 'kommun',
      classificationCode: '1.1.2',
      mainDocument: '',
      messageId: '<one@example.se>',
      messageIdState: 'one',
    });
    expect(registration.correspondents).toEqual([
      { role: 'sender', name: 'Anna Alm', address: 'anna@alm.example', isProtected: false },
      { role: 'receiver', name: '', address: 'kommun@osby.se', isProtected: false },
    ]);
  });

  it('OSB-54 with the case reference of this municipality, not with somebody else’s', () => {
    const registration = prepared({}, { caseReferences: ['2024/1234', 'KS 2026-43', 'KS 2026-44'] });
    expect(registration).toMatchObject({ caseReference: 'KS 2026-43', isNewCase: false });
  });

  it('with the direction that sender and receivers tell', () => {
    const own = { name: '', address: 'bo@granby.example' };
    const outside = { name: '', address: 'anna@alm.example' };
    expect(prepared({ from: own, to: [outside] }).direction).toBe('outgoing');
    expect(prepared({ from: own, to: [own] }).direction).toBe('internal');
    expect(prepared({ from: outside, to: [own] }).direction).toBe('incoming');
    expect(prepared({ from: null }).direction).toBe('incoming');
  });

  it('without a name or an address where an identity is protected', () => {
    const registration = prepared(
      { subject: 'Alm byter skola', to: [{ name: '', address: 'kommun@granby.example' }] },
      { flags: ['protected-identity', 'confidential'] },
    );
    expect(registration.correspondents[0]).toEqual({
      role: 'sender',
      name: '',
      address: '',
      isProtected: true,
    });
    expect(registration.correspondents[1]?.address).toBe('kommun@granby.example');
    expect(registration).toMatchObject({ isProtected: true, isMasked: true, mayBeSecret: true });
  });

  it('for more than a hundred receivers, each once', () => {
    const to = Array.from({ length: 1_000 }, (_, index) => ({
      name: '',
      address: `p${index % 500}@x.example`,
    }));
    const { correspondents } = prepared({ to });
    expect(correspondents).toHaveLength(MAX_CORRESPONDENTS);
    expect(new Set(correspondents.map(({ address }) => address)).size).toBe(MAX_CORRESPONDENTS);
  });

  it('of the attached original, which is what is registered; the forward and its own files only when wanted', () => {
    const attachment = {
      id: 'a1',
      name: 'vb.eml',
      contentType: 'message/rfc822',
      size: 9,
      inline: false,
      type: 'message' as const,
    };
    const note = { ...attachment, id: 'a2', name: 'not.pdf', type: 'file' as const };
    const registration = prepareRegistration({
      unwrapped: {
        carrier: message({ subject: 'VB: x', attachments: [attachment, note], messageId: '<carrier@x>' }),
        original: message({ subject: 'Ansökan', messageId: '', received: null, sent: null }),
        hops: [],
        note: null,
      },
      suggestion: suggestion(),
      replyBy: null,
      policy: samplePolicy(),
      language: 'sv',
      officer: { name: '', address: '' },
    });
    expect(registration).toMatchObject({ title: 'Ansökan', received: null, messageId: '<carrier@x>' });
    expect(registration).toMatchObject({ attachedOriginal: 'a1', registersForward: false });
    expect(registration.attachments.map(({ id, isIncluded }) => [id, isIncluded])).toEqual([['a2', false]]);
    expect(wantedAttachments(registration)).toEqual(['a1']);
    expect(wantedAttachments({ ...registration, registersForward: true })).toEqual([]);
    expect(registrationWarnings(registration)).toContain('received-unknown');
  });
});

describe('what a hostile or broken message says', () => {
  const chain = (text: string) => {
    const carrier = message({
      subject: 'VB: Hål i vägen',
      from: { name: 'Bo Ek', address: 'bo.ek@granby.example' },
      text,
    });
    const unwrapped = unwrap(carrier);
    const registration = prepareRegistration({
      unwrapped,
      suggestion: suggestion(),
      replyBy: null,
      policy: samplePolicy(),
      language: 'sv',
      officer: { name: '', address: '' },
    });
    return { unwrapped, registration };
  };

  it('a chain that is cut in the middle is registered as far as it tells, without a time of receipt that nobody knows', () => {
    const { unwrapped, registration } = chain(
      'Kan ni ta det här?\n\nFrån: Karin Granlid <karin@granlid.example>\nSkickat: den 3 november 2026 10:11\nTill: kommun@granby.example\nÄmne: Hål i vägen\n\nHej, det är ett h',
    );
    expect(unwrapped.hops).toHaveLength(1);
    expect(registration).toMatchObject({
      title: 'Hål i vägen',
      received: null,
      correspondents: [{ role: 'sender', address: 'karin@granlid.example' }, { role: 'receiver' }],
    });
    expect(registrationWarnings(registration)).toContain('received-unknown');
    const halfBlock = chain('Kan ni ta det här?\n\nFrån: Karin Granlid <karin@gran');
    expect(halfBlock.registration.correspondents[0]).toMatchObject({ address: 'bo.ek@granby.example' });
  });

  it('a chain that is faked in the body of a citizen’s own words does not make somebody else the sender', () => {
    const faked =
      'Hej,\njag skriver om hålet i vägen, som jag har ringt om tre gånger utan att få något svar av er.\nNu har det hänt en olycka där, och jag vill veta när ni lagar det och vem som ansvarar för vägen.\nMvh Karin\n\nFrån: Kommunchefen <chef@granby.example>\nSkickat: den 3 november 2026 10:11\nTill: karin@granlid.example\nÄmne: Sv: Hål i vägen\n\nVi betalar 10 000 kr.';
    const registration = prepared({
      ...unwrap(
        message({
          subject: 'Hål i vägen',
          from: { name: 'Karin', address: 'karin@granlid.example' },
          headers: [{ name: 'In-Reply-To', value: '<x@granby.example>' }],
          text: faked,
        }),
      ).original,
    });
    expect(registration.correspondents[0]).toMatchObject({
      role: 'sender',
      address: 'karin@granlid.example',
    });
  });

  it('a name that looks like another’s address stays a name beside the real address', () => {
    const from = { name: 'kommunchef@granby.example\u202e" <x@y>', address: 'evil@bad.example' };
    const { correspondents, direction } = prepared({ from });
    expect(direction).toBe('incoming');
    expect(correspondents[0]).toMatchObject({ role: 'sender', address: 'evil@bad.example' });
    expect(correspondents[0]?.name).not.toMatch(/\u202e/);
  });
});

describe('a second registration is known', () => {
  it('by the Message-ID', () => {
    expect(prepared({ messageId: '<a@b>' }).duplicateKey).toBe('<a@b>');
  });

  it('without a Message-ID by sender, time, subject and text', () => {
    const one = prepared({ messageId: '', text: 'Hej' });
    expect(one.messageIdState).toBe('missing');
    expect(one.duplicateKey).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(prepared({ messageId: '', text: 'Hej' }).duplicateKey).toBe(one.duplicateKey);
    expect(prepared({ messageId: '', text: 'Hej!' }).duplicateKey).not.toBe(one.duplicateKey);
  });

  it('by the whole message when it has two Message-IDs: a forged one must not hide it', () => {
    const headers = [
      { name: 'Message-ID', value: '<a@b>' },
      { name: 'message-id', value: '<c@d>' },
    ];
    const registration = prepared({ messageId: '<a@b>', headers });
    expect(registration.messageIdState).toBe('several');
    expect(registration.duplicateKey).toMatch(/^sha256:/);
    expect(registrationWarnings(registration)).toContain('message-id-several');
  });
});

describe('before it is registered', () => {
  const policy = samplePolicy({ diarium: DIARIUM });

  it('OSB-54: the case reference must be there unless it is a new case', () => {
    const registration = prepared({});
    expect(registration).toMatchObject({ caseReference: '', isNewCase: false });
    expect(registrationErrors(registration, policy)).toEqual([
      { field: 'caseReference', problem: 'case-reference-missing' },
    ]);
    expect(registrationErrors({ ...registration, isNewCase: true }, policy)).toEqual([]);
  });

  it('it must look like a case reference of this municipality', () => {
    const registration = { ...prepared({}), caseReference: '2026/1' };
    expect(registrationErrors(registration, policy)).toEqual([
      { field: 'caseReference', problem: 'case-reference-form' },
    ]);
    expect(registrationErrors({ ...registration, caseReference: ' KS 2026-43 ' }, policy)).toEqual([]);
  });

  it('a title must be there; a meaningless one, a name or a number in it is only pointed out', () => {
    const registration = { ...prepared({ subject: 'SV:' }), isNewCase: true };
    expect(registrationErrors(registration, policy)).toEqual([{ field: 'title', problem: 'title-empty' }]);
    expect(registrationWarnings({ ...registration, title: 'Hej' })).toContain('title-meaningless');
    const telling = { ...registration, title: 'Anna Alm 19801223-9876 om bygglov', isMasked: false };
    expect(registrationWarnings(telling)).toEqual(
      expect.arrayContaining(['title-identity-number', 'title-name']),
    );
    expect(registrationWarnings({ ...telling, isMasked: true })).not.toContain('title-name');
  });

  it('hides an identity number in the title from the start', () => {
    expect(prepared({ subject: 'Ansökan 19801223-9876' }).isMasked).toBe(true);
  });
});

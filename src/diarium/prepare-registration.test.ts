import type { Suggestion } from '../classifier/suggestion';
import type { Message } from '../mail/message';
import type { Unwrapped } from '../mail/unwrapped';
import { message } from '../../test/support/fake-host';
import { samplePolicy } from '../../test/policies/sample-policy';
import { registrationErrors, registrationWarnings } from './check-registration';
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

  it('of the original, with the attachments of what is open', () => {
    const attachment = {
      id: 'a1',
      name: 'vb.eml',
      contentType: 'message/rfc822',
      size: 9,
      inline: false,
      type: 'message' as const,
    };
    const logo = { ...attachment, id: 'a2', name: 'logo.png', inline: true, type: 'file' as const };
    const registration = prepareRegistration({
      unwrapped: {
        carrier: message({ subject: 'VB: x', attachments: [attachment, logo], messageId: '<carrier@x>' }),
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
    expect(registration.attachments.map(({ id, isIncluded }) => [id, isIncluded])).toEqual([
      ['a1', true],
      ['a2', false],
    ]);
    expect(registrationWarnings(registration)).toContain('received-unknown');
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

import {
  sampleContext,
  sampleFile,
  sampleOriginal,
  sampleRegistration,
} from '../../test/diarium-server/sample-submission';
import { registerFields } from './register-fields';
import { registeredDocuments } from './registered-documents';

const inner = sampleFile('Subject: Hej\r\n\r\nInre\r\n', {
  name: 'Hej.eml',
  contentType: 'message/rfc822',
  attachmentId: 'inner',
});
const original = sampleOriginal({ attachments: [inner], isReconstructed: true });
const forwarded = { attachedOriginal: 'inner', attachments: [] };
const checksum = (registration: ReturnType<typeof sampleRegistration>) => {
  const { policy, language } = sampleContext({} as never);
  const documents = registeredDocuments(registration, original);
  const submission = { registration, documents, overrideReason: '', now: new Date(0) };
  return registerFields(submission, policy, language).find(({ key }) => key === 'checksum')?.value;
};

describe('of a message that was forwarded as an attachment', () => {
  it('the attached original is registered, with its own checksum, and is not called reconstructed', () => {
    const registration = sampleRegistration(forwarded);
    expect(registeredDocuments(registration, original)).toMatchObject([
      {
        isMain: true,
        fileName: 'meddelande.eml',
        contentType: 'message/rfc822',
        isReconstructed: false,
        isAttachedOriginal: true,
        file: { sha256: inner.sha256 },
      },
    ]);
    expect(checksum(registration)).toBe(
      `${inner.sha256} (det bifogade originalet, så som Outlook lämnar ut det)`,
    );
  });

  it('the forward is registered when the person wants it, with the mark of what was put together', () => {
    const registration = sampleRegistration({ ...forwarded, registersForward: true });
    expect(registeredDocuments(registration, original)).toMatchObject([
      { isReconstructed: true, isAttachedOriginal: false, file: { sha256: original.message.sha256 } },
    ]);
    expect(checksum(registration)).toContain('återskapad');
  });

  it('the forward stands in when Outlook did not hand out the attached original', () => {
    const documents = registeredDocuments(sampleRegistration(forwarded), { ...original, attachments: [] });
    expect(documents).toMatchObject([{ isReconstructed: true, isAttachedOriginal: false }]);
  });
});

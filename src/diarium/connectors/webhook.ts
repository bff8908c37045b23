import { failure, success } from '../../lib/result';
import { failureOfStatus, jsonOf, textOf } from '../answer';
import { base64 } from '../base64';
import { cancelled } from '../cancelled';
import { piecesOf, type Connector, type ConnectorContext, type Submission } from '../connector';
import { nameUuid, utf8 } from '../digest';
import { registerTitles } from '../public-title';
import type { RegisteredDocument } from '../registered-documents';

/** Bytes of all files that fit into one JSON document. */
export const MAX_WEBHOOK_SIZE = 50_000_000;

/**
 * One JSON document by POST to an address of the administrator's. `Idempotency-Key` is the same each time that the same
 * message is sent, so that the receiver can tell a second try. An answer with `caseReference` means registered; 409 that
 * it stands there already. The files lie in it as base64.
 */
export function webhook(address: string, context: ConnectorContext): Connector {
  return {
    kind: 'webhook',
    needsFiles: true,
    async submit(submission, run) {
      if (run.cancel.aborted) return cancelled();
      const size = submission.documents.reduce((sum, { file }) => sum + file.size, 0);
      if (size > MAX_WEBHOOK_SIZE) return failure({ kind: 'too-large', detail: `${size} bytes` });
      run.onProgress(0, 1);
      const answer = await context.ports.request(
        {
          method: 'POST',
          address,
          headers: {
            'Content-Type': 'application/json',
            Accept: 'application/json',
            'Idempotency-Key': nameUuid(
              `${submission.registration.duplicateKey} ${submission.overrideReason}`,
            ),
          },
          body: jsonDocument(submission, context),
        },
        run.cancel,
      );
      if (!answer.ok) return answer;
      run.onProgress(1, 1);
      const wrong = failureOfStatus(answer.value);
      const body = jsonOf(answer.value);
      const caseReference = body.ok ? textOf(body.value['caseReference']) : '';
      if (wrong?.kind === 'conflict') {
        return failure({ kind: 'already-registered', caseReference, detail: wrong.detail });
      }
      if (wrong) return failure(wrong);
      // No content is an answer too; a page of HTML is not.
      if (!body.ok && answer.value.text.trim() !== '') return body;
      if (caseReference === '') return success({ kind: 'accepted', caseReference });
      const documentNumber = body.ok ? textOf(body.value['documentNumber']) : '';
      return success({ kind: 'registered', caseReference, documentNumber });
    },
  };
}

/** The document piece by piece; a file never stands in memory whole. */
async function* jsonDocument(
  { registration, documents, overrideReason, now }: Submission,
  { policy }: ConnectorContext,
): AsyncGenerator<Uint8Array> {
  const { received, correspondents, officer } = registration;
  const facts = {
    version: 1,
    municipality: policy.id,
    created: now.toISOString(),
    ...registerTitles(registration),
    direction: registration.direction,
    correspondents: correspondents.map(({ role, name, address, isProtected }) => ({
      role,
      name,
      address,
      isProtected,
    })),
    received: received?.toISOString() ?? null,
    documentDate: registration.documentDate,
    caseReference: registration.isNewCase ? null : registration.caseReference || null,
    unit: registration.unit,
    unitName: registration.unitName,
    classificationCode: registration.classificationCode,
    mayBeSecret: registration.mayBeSecret,
    legalReference: registration.legalReference,
    protectedIdentity: registration.isProtected,
    messageId: registration.messageId || null,
    duplicateKey: registration.duplicateKey,
    replyBy: registration.replyBy,
    officer: { name: officer.name, address: officer.address },
    registeredAgainBecause: overrideReason || null,
  };
  yield utf8(`${JSON.stringify(facts).slice(0, -1)},"documents":[`);
  for (const [index, document] of documents.entries()) {
    yield utf8(`${index === 0 ? '' : ','}${documentFacts(document).slice(0, -1)},"content":"`);
    for await (const piece of piecesOf(document.file)) yield base64(piece);
    yield utf8('"}');
  }
  yield utf8(']}');
}

function documentFacts({
  number,
  title,
  fileName,
  contentType,
  isReconstructed,
  file,
}: RegisteredDocument): string {
  const { size, sha256 } = file;
  return JSON.stringify({ number, title, fileName, contentType, size, sha256, isReconstructed });
}

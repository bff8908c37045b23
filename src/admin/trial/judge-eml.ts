import { classify } from '../../classifier/classify';
import type { Model } from '../../classifier/model';
import { failure, success, type Result } from '../../lib/result';
import { isCut } from '../../mail/is-cut';
import { MAX_EML_SIZE } from '../../mail/message';
import { readUnwrapped } from '../../mail/read-eml';
import { plan } from '../../plan/plan';
import type { Policy } from '../../policy/policy';
import type { FileProblem, Judged } from './trial-row';

/** What a file is judged by. */
export interface JudgedBy {
  readonly model: Model;
  readonly policy: Policy;
  /** The clock that the plan goes by. */
  readonly now: Date;
}

/** The bytes of a file. Nothing of one above `MAX_EML_SIZE` is read. Never rejects. */
export async function readSource(file: Blob): Promise<Result<Uint8Array, FileProblem>> {
  if (file.size > MAX_EML_SIZE) return failure('too-large');
  if (file.size === 0) return failure('empty');
  try {
    return success(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return failure('unreadable');
  }
}

/** Takes all wrappers off the message of a source, and lays the plan for the original. */
export async function judgeEml(
  source: Uint8Array,
  { model, policy, now }: JudgedBy,
): Promise<Result<Judged, FileProblem>> {
  const read = await readUnwrapped(source, policy.timeZone);
  if (!read.ok) return failure(read.failure.kind);
  const { carrier, original } = read.value;
  const suggestion = classify(original, model, policy);
  return success({
    unwrapped: read.value,
    suggestion,
    plan: plan({ suggestion, original, carrier, policy, now }),
    isCut: isCut(source),
  });
}

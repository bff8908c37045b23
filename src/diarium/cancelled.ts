import { failure, type Result } from '../lib/result';
import type { SubmitFailure } from './connector';

/** The person pressed *Cancel*. */
export function cancelled(): Result<never, SubmitFailure> {
  return failure({ kind: 'cancelled', detail: '' });
}

import { jsonPointer } from '../json-pointer';
import { KINDS, type Flag, type Matter, type RecordDecision } from '../labels';
import type { Guidance, Policy, When } from '../policy';
import { problemAt, type PolicyProblem } from '../policy-problem';

const SECRET_FLAGS: readonly Flag[] = ['confidential', 'protected-identity', 'personal-number'];
const SECRET_MATTERS: readonly Matter[] = ['concern-report', 'whistleblowing'];
const NOT_FOR_SECRETS: readonly RecordDecision[] = ['keep-ordered', 'weed'];
/** Without these two a person who doubts, or a plan that finds nothing, has nowhere to go. */
const ALWAYS_OFFERED: readonly RecordDecision[] = ['register', 'ask-registrator'];

/** What may be secret is always registered (OSL 5:1): no row may have it kept in order or deleted. */
export function checkSecretsRegistered(policy: Policy): PolicyProblem[] {
  return eachRecord(policy).flatMap(({ row, index, decision }) =>
    isAboutSecrets(row.when) && NOT_FOR_SECRETS.includes(decision)
      ? [
          problemAt(jsonPointer('guidance', index, 'record', 'decision'), 'secret-not-registered', {
            decision,
          }),
        ]
      : [],
  );
}

export function checkDecisionsOffered(policy: Policy): PolicyProblem[] {
  const offered = new Set(
    policy.recordDecisions.filter((one) => one.offered).map(({ decision }) => decision),
  );
  const missing = ALWAYS_OFFERED.filter((decision) => !offered.has(decision)).map((decision) =>
    problemAt(jsonPointer('recordDecisions'), 'decision-always-offered', { decision }),
  );
  const suggested = eachRecord(policy)
    .filter(({ decision }) => !offered.has(decision))
    .map(({ index, decision }) =>
      problemAt(jsonPointer('guidance', index, 'record', 'decision'), 'suggested-not-offered', { decision }),
    );
  return [...missing, ...suggested];
}

export function checkWeedingCodes(policy: Policy): PolicyProblem[] {
  return eachRecord(policy)
    .filter(({ row, decision }) => row.record?.weedingCode !== undefined && decision !== 'weed')
    .map(({ index, decision }) =>
      problemAt(jsonPointer('guidance', index, 'record', 'weedingCode'), 'code-without-weeding', {
        decision,
      }),
    );
}

/** Every kind has a decision that holds whatever its flags and matter are. */
export function checkKindsDecided(policy: Policy): PolicyProblem[] {
  const rows = eachRecord(policy).filter(({ row }) =>
    Object.keys(row.when).every((part) => part === 'kinds'),
  );
  return KINDS.filter((kind) => !rows.some(({ row }) => row.when.kinds?.includes(kind) ?? true)).map((kind) =>
    problemAt(jsonPointer('guidance'), 'kind-undecided', { kind, only: `"kinds": ["${kind}"]` }),
  );
}

function isAboutSecrets({ flags, matters }: When): boolean {
  return (
    (flags?.some((flag) => SECRET_FLAGS.includes(flag)) ?? false) ||
    (matters?.some((matter) => SECRET_MATTERS.includes(matter)) ?? false)
  );
}

function eachRecord(policy: Policy): { row: Guidance; index: number; decision: RecordDecision }[] {
  return policy.guidance.flatMap((row, index) =>
    row.record ? [{ row, index, decision: row.record.decision }] : [],
  );
}

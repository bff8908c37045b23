import { jsonPointer } from '../json-pointer';
import { KINDS, type Flag, type Matter, type RecordDecision } from '../labels';
import type { PolicyProblem } from '../parse-shape';
import type { Guidance, Policy, When } from '../policy';

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
          {
            pointer: jsonPointer('guidance', index, 'record', 'decision'),
            problem: `"${decision}" for what may be secret, which must always be registered`,
            nextStep: 'Write "register" or "register-elsewhere".',
          },
        ]
      : [],
  );
}

export function checkDecisionsOffered(policy: Policy): PolicyProblem[] {
  const offered = new Set(
    policy.recordDecisions.filter((one) => one.offered).map(({ decision }) => decision),
  );
  const missing = ALWAYS_OFFERED.filter((decision) => !offered.has(decision)).map((decision) => ({
    pointer: jsonPointer('recordDecisions'),
    problem: `"${decision}" is not offered`,
    nextStep: 'Add it, or take "offered": false out.',
  }));
  const suggested = eachRecord(policy)
    .filter(({ decision }) => !offered.has(decision))
    .map(({ index, decision }) => ({
      pointer: jsonPointer('guidance', index, 'record', 'decision'),
      problem: `"${decision}" is suggested but not offered`,
      nextStep: 'Add it to the recordDecisions, or suggest another one.',
    }));
  return [...missing, ...suggested];
}

export function checkWeedingCodes(policy: Policy): PolicyProblem[] {
  return eachRecord(policy)
    .filter(({ row, decision }) => row.record?.weedingCode !== undefined && decision !== 'weed')
    .map(({ index, decision }) => ({
      pointer: jsonPointer('guidance', index, 'record', 'weedingCode'),
      problem: `a line of the weeding plan, but the decision is "${decision}"`,
      nextStep: 'Take it out, or write the decision "weed".',
    }));
}

/** Every kind has a decision that holds whatever its flags and matter are. */
export function checkKindsDecided(policy: Policy): PolicyProblem[] {
  const rows = eachRecord(policy).filter(({ row }) =>
    Object.keys(row.when).every((part) => part === 'kinds'),
  );
  return KINDS.filter((kind) => !rows.some(({ row }) => row.when.kinds?.includes(kind) ?? true)).map(
    (kind) => ({
      pointer: jsonPointer('guidance'),
      problem: `no row gives a record decision for every message of the kind "${kind}"`,
      nextStep: `Add a row with only "kinds": ["${kind}"] in its "when" and a "record".`,
    }),
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

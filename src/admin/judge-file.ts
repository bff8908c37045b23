import { judgeSource, type SourceProblem } from '../policy/judge-source';
import type { Policy } from '../policy/policy';
import { parsePolicyFile, type PolicyFile } from '../policy/policy-source';
import { commonData } from './common-data';

/** What is wrong with the file as it stands, and the whole policy when its shape is right. */
export interface FileJudgement {
  readonly policy: Policy | null;
  readonly problems: readonly SourceProblem[];
}

/** Judges the file as `postgang policy check` does, under the name that it is saved as. */
export function judgeFile(source: PolicyFile, fileName = `${source.id}.json`): FileJudgement {
  const parsed = parsePolicyFile(source);
  if (!parsed.ok) {
    return {
      policy: null,
      problems: parsed.failure.map((problem) => ({ ...problem, file: 'own' as const })),
    };
  }
  return judgeSource(parsed.value, commonData(parsed.value.country), fileName);
}

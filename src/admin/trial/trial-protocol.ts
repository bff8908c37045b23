import type { Model } from '../../classifier/model';
import type { KindAlternative, Reason } from '../../classifier/suggestion';
import type { PlanStep, PlanWarning } from '../../plan/plan';
import type { Policy } from '../../policy/policy';
import { judgeEml, readSource } from './judge-eml';
import { judgedRow, type FileProblem, type TrialRow } from './trial-row';

/** A file to judge, with its place among the picked ones and its path. */
export interface PickedFile {
  readonly index: number;
  readonly path: string;
  readonly file: Blob;
}

/** What the page asks the worker; each question has a number that its answer bears. `begin` comes before the others. */
export type TrialQuestion =
  | { readonly id: number; readonly ask: 'begin'; readonly policy: Policy; readonly now: Date }
  | { readonly id: number; readonly ask: 'judge'; readonly files: readonly PickedFile[] }
  | { readonly id: number; readonly ask: 'explain'; readonly file: PickedFile };

/** Why one message is judged as it is, and what the policy says to do. */
export interface TrialDetail {
  readonly alternatives: readonly KindAlternative[];
  readonly reasons: readonly Reason[];
  readonly steps: readonly PlanStep[];
  readonly warnings: readonly PlanWarning[];
}

/** What each question is answered with. */
export interface TrialAnswers {
  readonly begin: null;
  /** In the order of the files. */
  readonly judge: readonly TrialRow[];
  readonly explain: TrialDetail | FileProblem;
}

export interface TrialAnswer {
  readonly id: number;
  readonly answer: TrialAnswers[keyof TrialAnswers];
}

/** Answers the page's questions, of which there must be one at a time; the files of one are in memory together. */
export function createTrialAnswerer(model: Model): (question: TrialQuestion) => Promise<TrialAnswer> {
  let begun: { readonly policy: Policy; readonly now: Date } | null = null;
  return async (question) => {
    const { id } = question;
    if (question.ask === 'begin') {
      begun = question;
      return { id, answer: null };
    }
    if (begun === null) throw new Error(`"${question.ask}" came before "begin"`);
    const by = { model, ...begun };
    if (question.ask === 'explain') return { id, answer: await explain(question.file) };
    const rows: TrialRow[] = [];
    // All at once: the browser takes longer to open a file than we to judge it.
    const opened = question.files.map((picked) => ({ ...picked, source: readSource(picked.file) }));
    for (const { index, path, source } of opened) {
      const judged = await judge(source);
      rows.push(
        judged.ok
          ? judgedRow(index, path, judged.value, by.policy)
          : { type: 'failed', index, file: path, problem: judged.failure },
      );
    }
    return { id, answer: rows };

    async function judge(reading: ReturnType<typeof readSource>): ReturnType<typeof judgeEml> {
      const source = await reading;
      return source.ok ? judgeEml(source.value, by) : source;
    }

    async function explain({ file }: PickedFile): Promise<TrialDetail | FileProblem> {
      const judged = await judge(readSource(file));
      if (!judged.ok) return judged.failure;
      const { suggestion, plan } = judged.value;
      const { alternatives, reasons } = suggestion;
      return { alternatives, reasons, steps: plan.steps, warnings: plan.warnings };
    }
  };
}

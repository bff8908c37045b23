import type { WrongName } from './page-query';

/** Something that the person at the simulator must see: shown as a red bar. */
export type Problem =
  /** office.js asked for something that the simulator has never heard of. */
  | { readonly kind: 'unknown-call'; readonly dispId: number }
  | { readonly kind: 'unknown-action'; readonly name: string }
  /** The add-in waits for an event that will never come. */
  | { readonly kind: 'unknown-event'; readonly name: string }
  /** The add-in used what this client does not have. */
  | { readonly kind: 'newer-call'; readonly api: string; readonly since: string }
  /** The add-in used what its manifest does not ask for. */
  | { readonly kind: 'forbidden-call'; readonly api: string; readonly permission: string }
  | { readonly kind: 'wrong-name'; readonly wrong: WrongName }
  /** A sentence of the server. */
  | { readonly kind: 'failed'; readonly sentence: string };

/** Problems on screen at once; older ones make room. */
const MAX_PROBLEMS = 5;

/** The problems with one more, unless it is there already. */
export function withProblem(problems: readonly Problem[], problem: Problem): readonly Problem[] {
  const said = JSON.stringify(problem);
  if (problems.some((other) => JSON.stringify(other) === said)) return problems;
  return [...problems, problem].slice(-MAX_PROBLEMS);
}

import type { Policy } from '../../policy/policy';
import type { Gathered } from './gather-files';
import type { TrialRow } from './trial-row';

/** Where the trial stands. What has been judged stays until other files are taken. */
export interface TrialState {
  readonly phase:
    /** Nothing has been dropped. */
    | 'empty'
    /** The folders are being looked through. */
    | 'gathering'
    | 'running'
    | 'finished'
    /** The person stopped it: what was judged until then is there. */
    | 'cancelled'
    /** The worker could not be loaded, or stopped. */
    | 'failed';
  /** What was taken; null before anything was. */
  readonly gathered: Gathered | null;
  readonly rows: readonly TrialRow[];
  /** What the rows were judged by; null as long as there are none. */
  readonly judgedBy: { readonly policy: Policy; readonly name: string } | null;
  /** How long it has run, in milliseconds. */
  readonly took: number;
}

/** Nothing has been dropped. */
export const NO_TRIAL: TrialState = { phase: 'empty', gathered: null, rows: [], judgedBy: null, took: 0 };

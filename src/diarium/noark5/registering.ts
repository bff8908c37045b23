import { failure, success, type Result } from '../../lib/result';
import type { JsonObject } from '../answer';
import type { Resume, Run, SubmitFailure, SubmitResult, Submission } from '../connector';
import type { Entity, Noark5Client } from './client';

/** After these the same try may well succeed: what was created stays, and the next try goes on from there. */
const TRANSIENT: readonly SubmitFailure['kind'][] = [
  'unreachable',
  'timed-out',
  'server-error',
  'not-allowed',
  'not-understood',
  'conflict',
];

/** One try: counts its steps, remembers what it created, and finds on a second try what the first one made. */
export class Registering {
  private readonly created: string[];
  private isTouched: boolean;
  private hasFound = false;
  private done = 0;
  private readonly total: number;
  caseAddress: string;

  constructor(
    readonly client: Noark5Client,
    readonly submission: Submission,
    private readonly run: Run,
  ) {
    this.created = [...(run.resume?.created ?? [])];
    this.isTouched = run.resume !== null;
    this.caseAddress = run.resume?.caseAddress ?? '';
    this.total = 4 + submission.registration.correspondents.length + 3 * submission.documents.length;
  }

  /** An earlier try has left something: that of this pane, or one that was found in the diarium. */
  get isResumed(): boolean {
    return this.run.resume !== null || this.hasFound;
  }

  /** Says that a step is done; false when the person has cancelled meanwhile. */
  step(): boolean {
    this.done = Math.min(this.done + 1, this.total);
    this.run.onProgress(this.done, this.total);
    return !this.run.cancel.aborted;
  }

  /**
   * Creates an entity, or on a second try finds the one that the first try created. Case and entry bear our own key and
   * are looked for also when nothing is known of a first try: the pane may have been closed after it.
   */
  async ensure(
    address: string,
    body: JsonObject,
    earlier: {
      readonly list: string;
      readonly filter: string | null;
      readonly isIt: (each: Entity) => boolean;
    },
  ): Promise<Result<Entity, SubmitFailure>> {
    const bearsKey = earlier.filter !== null && this.submission.overrideReason === '';
    if ((this.isResumed || bearsKey) && earlier.list !== '') {
      const found = await this.client.list(earlier.list, earlier.filter);
      const own = found.ok ? found.value.find(earlier.isIt) : undefined;
      if (own) {
        this.hasFound = true;
        this.isTouched = true;
        // The list tells less than the entity itself.
        return own.self === '' ? success(own) : this.client.get(own.self);
      }
    }
    this.isTouched = true;
    const made = await this.client.create(address, body);
    if (made.ok && made.value.self !== '' && !this.created.includes(made.value.self))
      this.created.push(made.value.self);
    return made;
  }

  /** What becomes of a failure: taken back whole, or left for the next try. */
  async leaveBehind(reason: SubmitFailure, client: Noark5Client): SubmitResult {
    if (!this.isTouched || reason.kind === 'host' || reason.kind === 'already-registered')
      return failure(reason);
    const resume: Resume = { caseAddress: this.caseAddress, created: this.created };
    if (TRANSIENT.includes(reason.kind)) return failure({ ...reason, resume });
    for (const address of [...this.created].reverse()) {
      const removed = await client.remove(address);
      if (!removed.ok) return failure({ ...reason, resume });
      this.created.pop();
    }
    return failure(reason);
  }
}

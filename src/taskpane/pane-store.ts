import type { MailHost, OpenItem } from '../host/mail-host';
import type { Kind } from '../policy/labels';
import type { Engine } from './engine';
import type { PersonFields } from '../signature/signature-person';
import { NEW_WORK, type PaneState, type PolicyState, type Reading, type Work } from './pane-state';

/** Messages whose work is kept; the one that was left first is forgotten when there are more. */
const MAX_KEPT_WORK = 50;

export interface PaneStoreParts {
  readonly host: MailHost;
  /** Fetches the part of the add-in that reads and suggests; rejects when the server does not give it. */
  readonly loadEngine: () => Promise<Engine>;
  readonly now: () => Date;
}

/**
 * What the pane knows, in one place. Follows the open item; an answer that belongs to an earlier message is thrown
 * away. Made once beside React, because Outlook's handlers can't be registered and removed with a component.
 */
export class PaneStore {
  private state: PaneState;
  private engine: Engine | null = null;
  /** Counts the readings: an answer with an older number is late. */
  private turn = 0;
  private readonly works = new Map<string, Work>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly parts: PaneStoreParts) {
    this.state = {
      item: parts.host.openItem(),
      policy: { kind: 'loading' },
      reading: { kind: 'loading' },
      work: NEW_WORK,
      person: {},
    };
    parts.host.onOpenItemChanged(() => this.followItem());
  }

  readonly getState = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Loads policy and engine and reads the open message. Also what *Try again* does. */
  readonly start = async (): Promise<void> => {
    this.change({ policy: { kind: 'loading' }, reading: { kind: 'loading' } });
    const engine = this.engine ?? (await this.parts.loadEngine().catch(() => null));
    if (!engine) {
      this.change({ reading: { kind: 'part-missing' } });
      return;
    }
    this.engine = engine;
    const policy = await engine.loadPolicy();
    this.change({ policy, person: this.readPerson(engine, policy) });
    await this.read();
  };

  /** Reads the open message again. */
  readonly read = async (): Promise<void> => {
    const turn = ++this.turn;
    const { item, policy } = this.state;
    if (item.kind !== 'message' || policy.kind !== 'ready' || !this.engine) return;
    this.change({ reading: { kind: 'loading' } });
    const reading = await this.engine
      .readAndSuggest(this.parts.host, item.head, policy.policy, this.parts.now())
      .catch((): Reading => ({ kind: 'failed' }));
    if (turn !== this.turn) return;
    this.change({ reading: this.withChosenKind(reading) });
  };

  readonly changeWork = (change: Partial<Work>): void => {
    this.changeWorkOf(this.openId(), change);
  };

  /** Keeps what belongs to a message also when another one is open by now. */
  readonly changeWorkOf = (id: string, change: Partial<Work>): void => {
    const work = { ...(this.works.get(id) ?? NEW_WORK), ...change };
    this.works.delete(id);
    this.works.set(id, work);
    const [oldest] = this.works.keys();
    if (this.works.size > MAX_KEPT_WORK && oldest !== undefined) this.works.delete(oldest);
    if (id === this.openId()) this.change({ work });
  };

  /** The person knows better: the plan follows the chosen kind. */
  readonly chooseKind = (kind: Kind): void => {
    this.changeWork({ chosenKind: kind });
    this.change({ reading: this.withChosenKind(this.state.reading) });
  };

  readonly changePerson = (person: PersonFields): void => this.change({ person });

  private followItem(): void {
    const item = this.parts.host.openItem();
    if (sameItem(item, this.state.item)) return;
    this.turn += 1;
    const work = item.kind === 'message' ? (this.works.get(item.head.id) ?? NEW_WORK) : NEW_WORK;
    this.change({ item, reading: { kind: 'loading' }, work });
    void this.read();
  }

  private withChosenKind(reading: Reading): Reading {
    const { policy, work } = this.state;
    if (reading.kind !== 'ready' || policy.kind !== 'ready' || !this.engine || !work.chosenKind)
      return reading;
    const plan = this.engine.planFor(
      { ...reading.suggestion, kind: work.chosenKind, unsure: false },
      reading.unwrapped,
      policy.policy,
      this.parts.now(),
    );
    return { ...reading, plan };
  }

  private readPerson(engine: Engine, policy: PolicyState): PersonFields {
    return policy.kind === 'ready' ? engine.readPerson(this.parts.host, policy.policy) : {};
  }

  private openId(): string {
    const { item } = this.state;
    return item.kind === 'message' ? item.head.id : '';
  }

  private change(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

function sameItem(one: OpenItem, other: OpenItem): boolean {
  if (one.kind === 'message' && other.kind === 'message') return one.head.id === other.head.id;
  return one.kind === other.kind;
}

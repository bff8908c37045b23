import type { MailHost, OpenItem } from '../host/mail-host';
import type { Kind } from '../policy/labels';
import type { PersonFields } from '../signature/signature-person';
import type { Engine } from './engine';
import { NEW_WORK, type PaneState, type Reading, type Work } from './pane-state';

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
      personDraft: null,
    };
    parts.host.onOpenItemChanged(() => this.followItem());
    parts.host.settings.onChangedElsewhere(() => this.readPerson());
  }

  readonly getState = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Loads policy and engine and reads the open message. Also what *Try again* does. */
  readonly start = async (): Promise<void> => {
    const turn = ++this.turn;
    this.change({ policy: { kind: 'loading' }, reading: { kind: 'loading' } });
    const engine = this.engine ?? (await this.parts.loadEngine().catch(() => null));
    if (!engine) {
      this.change({ reading: { kind: 'part-missing' } });
      return;
    }
    this.engine = engine;
    const policy = await engine.loadPolicy();
    this.change({ policy });
    this.readPerson();
    // The message may have changed meanwhile and been read already.
    if (turn === this.turn) await this.read();
  };

  /** Reads the open message again; starts anew when what is needed for it is missing. */
  readonly read = async (): Promise<void> => {
    const { item, policy, reading } = this.state;
    if (!this.engine) {
      if (reading.kind === 'part-missing') await this.start();
      return;
    }
    const turn = ++this.turn;
    if (item.kind !== 'message' || policy.kind !== 'ready') return;
    this.change({ reading: { kind: 'loading' } });
    const answer = await this.engine
      .readAndSuggest(this.parts.host, item.head, policy.policy, this.parts.now())
      .catch((): Reading => ({ kind: 'failed' }));
    if (turn !== this.turn) return;
    this.change({ reading: this.withChosenKind(answer) });
  };

  readonly changeWork = (change: Partial<Work>): void => {
    this.changeWorkOf(keyOf(this.state.item), change);
  };

  /** Keeps what belongs to a message also when another one is open by now. */
  readonly changeWorkOf = (key: string, change: Partial<Work>): void => {
    const work = { ...this.workOf(key), ...change };
    this.works.delete(key);
    this.works.set(key, work);
    const [oldest] = this.works.keys();
    if (this.works.size > MAX_KEPT_WORK && oldest !== undefined) this.works.delete(oldest);
    if (key === keyOf(this.state.item)) this.change({ work });
  };

  /** The person knows better: the plan follows the chosen kind; null goes back to the suggested one. */
  readonly chooseKind = (kind: Kind | null): void => {
    this.changeWork({ chosenKind: kind });
    this.change({ reading: this.withChosenKind(this.state.reading) });
  };

  /** What the person types in the signature form. It is not used before it is saved. */
  readonly draftPerson = (personDraft: PersonFields): void => this.change({ personDraft });

  /** Takes the typed signature fields into use. */
  readonly usePerson = (person: PersonFields): void => this.change({ person, personDraft: null });

  private followItem(): void {
    const item = this.parts.host.openItem();
    if (keyOf(item) === keyOf(this.state.item)) return;
    const isWithoutEngine = this.state.reading.kind === 'part-missing';
    this.turn += 1;
    this.change({
      item,
      reading: isWithoutEngine ? this.state.reading : { kind: 'loading' },
      work: this.workOf(keyOf(item)),
    });
    void this.read();
  }

  private workOf(key: string): Work {
    return this.works.get(key) ?? NEW_WORK;
  }

  private withChosenKind(reading: Reading): Reading {
    const { policy, work } = this.state;
    if (reading.kind !== 'ready' || policy.kind !== 'ready' || !this.engine) return reading;
    const { suggestion, unwrapped } = reading;
    const shown = work.chosenKind ? { ...suggestion, kind: work.chosenKind, unsure: false } : suggestion;
    const plan = this.engine.planFor(shown, unwrapped, policy.policy, this.parts.now());
    return { ...reading, plan };
  }

  private readPerson(): void {
    const { policy } = this.state;
    if (policy.kind !== 'ready' || !this.engine) return;
    this.change({ person: this.engine.readPerson(this.parts.host, policy.policy) });
  }

  private change(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** What the work for an item is kept under. A draft has no id before it is saved: its conversation stands in. */
function keyOf(item: OpenItem): string {
  switch (item.kind) {
    case 'message':
      return item.head.id;
    case 'draft':
      return `draft ${item.conversationId}`;
    case 'appointment':
    case 'none':
      return item.kind;
  }
}

import type { Choice } from '../corrections/correction';
import type { HostResult, MailHost } from '../host/mail-host';
import type { Message } from '../mail/message';
import { noteFault } from '../outlook/failures';
import type { Kind } from '../policy/labels';
import type { PersonFields } from '../signature/signature-person';
import type { Engine } from './engine';
import type { PolicyFile } from './fetch-policy';
import type { KeptWork } from './keep-work';
import type { Learning } from './learning';
import { keyOf, LOADING, NEW_WORK, type PaneState, type Reading, type Work } from './pane-state';

/** Messages whose work is kept; the one that was left first is forgotten when there are more. */
const MAX_KEPT_WORK = 50;

export interface PaneStoreParts {
  readonly host: MailHost;
  /** Fetches the part of the add-in that reads and suggests; rejects when the server does not give it. */
  readonly loadEngine: () => Promise<Engine>;
  /** Fetches the published policy; never rejects. */
  readonly fetchPolicy: () => Promise<PolicyFile>;
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
      policy: LOADING,
      reading: LOADING,
      work: NEW_WORK,
      person: {},
      personDraft: null,
    };
    // At once: Outlook drops what nobody listens to, and office.js would go on showing the earlier item.
    parts.host.onOpenItemChanged(() => this.followItem());
    parts.host.settings.onChangedElsewhere(() => this.readPerson());
  }

  readonly getState = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /**
   * Loads policy and engine and reads the open message meanwhile. Also what *Try again* does. The first time, the head of the message should be on screen already: all this takes time.
   */
  readonly start = async (): Promise<void> => {
    const file = this.parts.fetchPolicy();
    const fetched = this.engine ?? this.parts.loadEngine().catch(noteFault);
    const turn = ++this.turn;
    this.change({ policy: LOADING, reading: LOADING });
    const early = this.ask();
    const engine = await fetched;
    if (!engine) {
      this.change({ reading: { kind: 'part-missing' } });
      return;
    }
    this.engine = engine;
    this.takeUp(engine.takeKeptWork());
    this.change({ policy: engine.choosePolicy(await file) });
    this.readPerson();
    // The message may have changed meanwhile: what was asked early is of an earlier one then.
    await this.suggest(turn === this.turn ? early : this.ask());
  };

  /** Reads the open message again; starts anew when what is needed for it is missing. */
  readonly read = async (): Promise<void> => {
    if (this.engine) await this.suggest(this.state.policy.kind === 'ready' ? this.ask() : null);
    else if (this.state.reading.kind === 'part-missing') await this.start();
  };

  /** Asks Outlook for the open message; null when none is open. */
  private ask(): HostResult<Message> | null {
    const { item } = this.state;
    return item.kind === 'message' ? this.parts.host.readMessage(item.head.id) : null;
  }

  private async suggest(read: HostResult<Message> | null): Promise<void> {
    const { policy } = this.state;
    const turn = ++this.turn;
    if (!this.engine || !read || policy.kind !== 'ready') return;
    this.change({ reading: LOADING });
    const answer = await this.engine
      .suggest(this.parts.host, read, policy.policy, this.parts.now())
      .catch((error: unknown): Reading => {
        noteFault(error);
        return { kind: 'failed' };
      });
    if (turn !== this.turn) return;
    this.change({ reading: this.withChosenKind(answer) });
  }

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

  /**
   * The person knows better: the plan follows the chosen kind, and it is remembered for messages like this one. Null, or
   * the suggested kind itself, goes back to the suggestion and forgets what was remembered.
   */
  readonly chooseKind = (kind: Kind | null): void => {
    const { reading } = this.state;
    if (reading.kind !== 'ready') return;
    const chosenKind = kind === reading.suggestion.kind ? null : kind;
    const recalled = reading.recalled && !chosenKind ? { ...reading.recalled, kind: null } : reading.recalled;
    this.changeWork({ chosenKind });
    this.change({ reading: this.withChosenKind({ ...reading, recalled }) });
    this.learn({ kind: chosenKind });
  };

  /** Remembers the choice for messages like the open one. Only the pane that the person works in writes. */
  readonly learn = (choice: Choice): void => {
    const { reading, policy, item } = this.state;
    if (!this.engine || reading.kind !== 'ready' || policy.kind !== 'ready') return;
    void this.engine.learning
      .learn(this.parts.host.settings, reading, choice, policy.policy, this.parts.now())
      .then((isKept) => this.changeWorkOf(keyOf(item), { isNotRemembered: !isKept }));
  };

  /** What the person has typed and chosen, to take along when the pane starts anew. */
  readonly work = (): KeptWork => ({ works: [...this.works], personDraft: this.state.personDraft });

  private takeUp(kept: KeptWork | null): void {
    if (!kept) return;
    for (const [key, work] of kept.works) this.works.set(key, work);
    this.change({ work: this.workOf(keyOf(this.state.item)), personDraft: kept.personDraft });
  }

  /** What the model was made from (SHA-256); null before the engine has come. */
  readonly modelMadeFrom = (): string | null => this.engine?.modelMadeFrom ?? null;

  /** What the person's changes have taught; null before the engine has come. */
  readonly learning = (): Learning | null => this.engine?.learning ?? null;

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
      reading: isWithoutEngine ? this.state.reading : LOADING,
      work: this.workOf(keyOf(item)),
    });
    void this.read();
  }

  /** What is kept for an item, open or not. */
  workOf(key: string): Work {
    return this.works.get(key) ?? NEW_WORK;
  }

  private withChosenKind(reading: Reading): Reading {
    const { policy, work } = this.state;
    if (reading.kind !== 'ready' || policy.kind !== 'ready' || !this.engine) return reading;
    return this.engine.choose(reading, work.chosenKind, policy.policy, this.parts.now());
  }

  private readPerson(): void {
    const { policy } = this.state;
    if (policy.kind !== 'ready' || !this.engine) return;
    this.change({ person: this.engine.readPerson(this.parts.host, policy.policy) });
  }

  private change(change: Partial<PaneState>): void {
    const names = Object.keys(change) as Array<keyof PaneState>;
    if (names.every((name) => change[name] === this.state[name])) return;
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

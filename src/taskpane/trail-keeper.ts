import type { CategoryMark, HostFailure, MailHost } from '../host/mail-host';
import { addEvents, nextTime } from '../trail/add-events';
import { seenSent, type SeenMessage } from '../trail/seen-sent';
import { fromStored, toStored, type TrailProblem } from '../trail/stored-trail';
import { NO_TRAIL, type Deed, type Trail, type TrailEvent } from '../trail/trail';
import { recordable, type TrailPrivacy } from '../trail/trail-privacy';
import { trailState } from '../trail/trail-state';
import type { CategoryState } from '../policy/category-name';
import type { KeptMatters } from './kept-matters';

/** The codes that stand in the open message, and the message as it bears them. */
export interface Seen {
  readonly codes: readonly string[];
  readonly message: SeenMessage;
}

/** What the keeper must know of a message. */
export interface TrailOf {
  /** The open item. */
  readonly id: string;
  /** The reference code of the original, or the item's id where it has none. */
  readonly key: string;
  readonly subject: string;
  readonly privacy: TrailPrivacy;
  readonly functionMailboxes: readonly string[];
  /** The function mailbox that the open message came to; `''` when it came to the person. */
  readonly mailbox: string;
  readonly categories: Readonly<Record<CategoryState, CategoryMark>>;
  /** What the open message shows of forms with a reference code. */
  readonly seen: Seen;
}

/** The trail of one message, and how far Outlook carries it. */
export interface OpenTrail {
  readonly trail: Trail;
  readonly isLoading: boolean;
  /** Why colleagues will not see it all: what lies on the message can't be read, or Outlook refused. */
  readonly notCarried: TrailProblem['kind'] | HostFailure | null;
  /** Categories that the mailbox does not have and that could not be created. */
  readonly missingCategories: readonly string[];
}

const LOADING: OpenTrail = { trail: NO_TRAIL, isLoading: true, notCarried: null, missingCategories: [] };

/** Tries to put a trail on a message when colleagues write at the same time. */
const MAX_TRIES = 3;

/**
 * Keeps trails: on the message where Outlook carries it, and on this computer for the person's own list. What could not
 * be put on the message stays here and is tried again when it is opened next.
 */
export class TrailKeeper {
  private readonly open = new Map<string, OpenTrail>();
  private readonly listeners = new Set<() => void>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly host: Pick<MailHost, 'trail' | 'can' | 'person'>,
    private readonly matters: KeptMatters,
    private readonly now: () => Date,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The trail as far as it is known; the same object until it changes. */
  get(id: string): OpenTrail {
    return this.open.get(id) ?? LOADING;
  }

  /** Reads the trail of the open message, and puts on it what only this computer knows. */
  read(of: TrailOf): Promise<void> {
    return this.inTurn(async () => {
      if (of.privacy === 'nothing') return this.show(of.id, { ...this.get(of.id), isLoading: false });
      const stored = await this.host.trail.read(of.id);
      const found = stored.ok ? fromStored(stored.value) : stored;
      const kept = this.matters.find(of.key)?.trail.events ?? [];
      const known = [...this.get(of.id).trail.events, ...kept];
      if (!found.ok) {
        const trail = addEvents(NO_TRAIL, known, of.key);
        const notCarried = 'stored' in found.failure ? found.failure.kind : found.failure;
        return this.show(of.id, { ...LOADING, trail, isLoading: false, notCarried });
      }
      const before = notYetIn(found.value, known);
      const news = [...before, ...this.seenIn(of, addEvents(found.value, before))];
      this.show(of.id, { ...LOADING, trail: addEvents(found.value, news, of.key), isLoading: false });
      if (news.length > 0) await this.write(of, stored.ok ? stored.value : null, news);
    });
  }

  /**
   * The message shows that forms were sent: those of other matters are noted on this computer, until their message is
   * opened; those of this one are the answer.
   */
  private seenIn({ key, seen }: TrailOf, trail: Trail): readonly TrailEvent[] {
    for (const code of seen.codes.filter((one) => one !== key)) {
      const sent = seenSent(this.matters.find(code)?.trail ?? NO_TRAIL, seen.message);
      if (sent.length > 0) this.matters.add(code, '', sent);
    }
    if (!seen.codes.includes(key)) return [];
    const sent = seenSent(trail, seen.message);
    if (sent.length > 0 && this.matters.find(key)) this.matters.add(key, '', sent);
    return sent;
  }

  /** Notes what this person did now. It stays on screen, and on this computer, also when Outlook refuses it. */
  record(of: TrailOf, deeds: readonly Deed[]): Promise<void> {
    const at = nextTime(this.get(of.id).trail, this.now());
    const by = this.host.person.name || this.host.person.address;
    // Where nothing may be kept, it is shown as long as the pane lives: the question whether it was sent needs it.
    const privacy = of.privacy === 'nothing' ? 'no-names' : of.privacy;
    const events = deeds
      .flatMap((deed) => recordable(deed, privacy, of.functionMailboxes) ?? [])
      .map((deed): TrailEvent => ({ ...deed, at, by }));
    const before = this.get(of.id);
    this.show(of.id, { ...before, trail: addEvents(before.trail, events, of.key) });
    if (of.privacy === 'nothing') return Promise.resolve();
    this.matters.add(of.key, of.privacy === 'open' ? of.subject : '', events, of.mailbox);
    return this.inTurn(async () => {
      const stored = await this.host.trail.read(of.id);
      if (!stored.ok) return this.show(of.id, { ...this.get(of.id), notCarried: stored.failure });
      await this.write(of, stored.value, events);
    });
  }

  private async write(of: TrailOf, found: string | null, events: readonly TrailEvent[]): Promise<void> {
    let replaced = found;
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const read = fromStored(replaced);
      if (!read.ok) return this.show(of.id, { ...this.get(of.id), notCarried: read.failure.kind });
      const trail = addEvents(read.value, events, of.key);
      const written = await this.host.trail.write(of.id, replaced, toStored(trail));
      if (!written.ok) return this.show(of.id, { ...this.get(of.id), notCarried: written.failure });
      if (written.value.kind === 'kept') {
        const missingCategories = await this.mark(of, trail);
        return this.show(of.id, { trail, isLoading: false, notCarried: null, missingCategories });
      }
      replaced = written.value.found;
    }
    const call = 'customProperties.saveAsync';
    const notCarried: HostFailure = { kind: 'refused', call, detail: 'others write at the same time' };
    this.show(of.id, { ...this.get(of.id), notCarried });
  }

  /** Mirrors the trail as categories. A category is a help for the eye: when it can't be set, nothing else fails. */
  private async mark(of: TrailOf, trail: Trail): Promise<readonly string[]> {
    if (!this.host.can('mark-with-categories')) return [];
    const { forwarded, awaiting, registered } = trailState(trail);
    const holds: Readonly<Record<CategoryState, boolean>> = {
      registered: registered !== null,
      forwarded: forwarded.length > 0,
      awaiting: awaiting.length > 0,
    };
    const states = Object.keys(holds) as CategoryState[];
    const add = states.filter((state) => holds[state]).map((state) => of.categories[state]);
    const remove = states.filter((state) => !holds[state]).map((state) => of.categories[state].name);
    const marked = await this.host.trail.mark(of.id, add, remove);
    return marked.ok ? marked.value : [];
  }

  private show(id: string, trail: OpenTrail): void {
    this.open.set(id, trail);
    for (const listener of this.listeners) listener();
  }

  /** One after the other: each write must see the one before. */
  private inTurn(run: () => Promise<void>): Promise<void> {
    const turn = this.last.then(run, run);
    this.last = turn;
    return turn;
  }
}

/** What this computer knows and the message does not. What the message has summed up is not put on it again. */
function notYetIn(trail: Trail, known: readonly TrailEvent[]): readonly TrailEvent[] {
  const whole = addEvents(trail, known);
  return whole.events.filter(
    (event) => !trail.events.includes(event) && !(trail.earlier && event.at <= trail.earlier.to),
  );
}

import { inLocale, type RibbonButton } from '../manifest-facts';
import { AddinFrame } from './addin-frame';
import type { Desk } from './desk';
import type { Draft } from './draft';
import { notificationOf } from './notification';
import type { OpenItem, OpenMessage } from './open-item';
import { runUnseen } from './unseen-frame';

/** The add-in's page at the right of what is open. */
export interface Pane {
  readonly button: RibbonButton;
  readonly frame: AddinFrame;
  /** Follows the person from message to message. */
  readonly pinned: boolean;
  /** The draft that it belongs to; null for the one beside a message. */
  readonly draft: Draft | null;
}

const COMMAND_BAR = 'simulator-command';
/** Outlook gives a function command five minutes. */
const COMMAND_LIMIT = 300_000;

/** The add-in's frames: at most one beside messages, and one for each draft. */
export class Panes {
  open: readonly Pane[] = [];

  constructor(private readonly desk: Desk) {}

  /** The pane that is on screen now: the draft's, else the one beside the message. */
  get shown(): Pane | null {
    const { active } = this.desk.drafts;
    return (active && this.of(active)) ?? this.of(null);
  }

  of(draft: Draft | null): Pane | null {
    return this.open.find((pane) => pane.draft === draft) ?? null;
  }

  /** What a ribbon button does. */
  async press(button: RibbonButton, draft: Draft | null, pinned = false): Promise<void> {
    if (button.action.kind === 'function') return this.runFunction(button, button.action.name, draft);
    const { page, pinnable } = button.action;
    this.closeOf(draft);
    const frame = new AddinFrame(this.desk, draft ?? this.desk.item, page, this.desk.addinName);
    const pane = { button, frame, pinned: pinned && pinnable, draft };
    frame.onLeave = (direction) => this.leave(pane, direction);
    this.open = [...this.open, pane];
    if (draft) this.listen(draft);
    this.desk.changed();
  }

  pin(pane: Pane, pinned: boolean): void {
    this.open = this.open.map((candidate) => (candidate === pane ? { ...pane, pinned } : candidate));
    this.desk.changed();
  }

  closeOf(draft: Draft | null): void {
    const pane = this.of(draft);
    if (!pane) return;
    pane.frame.close();
    this.open = this.open.filter((candidate) => candidate !== pane);
    this.desk.changed();
  }

  closeFrame(frame: AddinFrame): void {
    const pane = this.open.find((candidate) => candidate.frame === frame);
    if (pane) this.closeOf(pane.draft);
  }

  /** Another item was selected: a pinned pane follows, another one closes. */
  follow(item: OpenItem): void {
    const pane = this.of(null);
    if (!pane) return;
    if (pane.pinned) pane.frame.show(item, !this.desk.faults.has('item-changes-silently'));
    else this.closeOf(null);
  }

  /** Tells every frame something that is not about an item. */
  fire(name: string, payload: unknown): void {
    for (const pane of this.open) pane.frame.fire(name, payload);
  }

  private listen(draft: Draft): void {
    draft.onEvent = (name, payload) => this.of(draft)?.frame.fire(name, payload);
  }

  private leave(pane: Pane, direction: 'forward' | 'backward' | 'close'): void {
    const column = pane.frame.element.closest('[data-pane]');
    const header = [...(column?.querySelectorAll<HTMLElement>('header button') ?? [])];
    const next =
      direction === 'forward' ? document.querySelector<HTMLElement>('[data-first]') : header.at(-1);
    next?.focus();
  }

  /** A button without a pane: the function file is loaded unseen, runs the function and goes away. */
  private async runFunction(button: RibbonButton, name: string, draft: Draft | null): Promise<void> {
    const item = draft ?? this.desk.item;
    if (item?.mode !== 'compose' && item?.mode !== 'read') return;
    const label = inLocale(button.label, this.desk.locale);
    this.bar(item, 1, `${this.desk.addinName}: ${label} …`);
    const completion = await runUnseen(this.desk, item, {
      name,
      title: label,
      source: button.id,
      limit: COMMAND_LIMIT,
    });
    if (completion?.status === 0) this.bar(item, null, '');
    else
      this.bar(
        item,
        2,
        `${this.desk.addinName}: ${label} – ${completion ? `error ${completion.status}` : 'no answer'}`,
      );
  }

  /** @param type as in `notificationOf`; null takes the bar away */
  private bar(item: OpenMessage | Draft, type: number | null, text: string): void {
    const others = item.notifications.filter((notification) => notification.key !== COMMAND_BAR);
    const bar = type === null ? [] : [notificationOf(COMMAND_BAR, type, text, false, '')];
    item.notifications = [...others, ...bar];
    item.changed();
  }
}

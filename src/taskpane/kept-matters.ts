import { addEvents } from '../trail/add-events';
import { mattersFromStored, mattersToStored, withMatter, type Matter } from '../trail/matters';
import { NO_TRAIL, type TrailEvent } from '../trail/trail';

export interface MatterStorage {
  /** Null where the browser refuses storage. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  /** Outlook's key for storage that is partitioned (`Office.context.partitionKey`). */
  readonly partition: string;
}

/**
 * What this person has done with messages, on this computer: for *My open matters*, and for what belongs to a message
 * that is not the open one. Never its text. Where the browser refuses storage it lives as long as the pane.
 */
export class KeptMatters {
  private own: readonly Matter[] | null = null;

  constructor(private readonly parts: MatterStorage) {}

  /** All of them, the latest first; null when a newer version of the add-in wrote them: they are left alone. */
  all(): readonly Matter[] | null {
    if (this.parts.storage === null) return this.own ?? [];
    try {
      return mattersFromStored(this.parts.storage.getItem(this.key()));
    } catch {
      return this.own ?? [];
    }
  }

  find(key: string): Matter | null {
    return this.all()?.find((matter) => matter.key === key) ?? null;
  }

  /**
   * Adds events to a matter; `subject` is `''` when it may not be kept, `mailbox` when it came to no function mailbox or that
   * is not known here. False when this computer can't keep it.
   */
  add(key: string, subject: string, events: readonly TrailEvent[], mailbox = ''): boolean {
    // Read anew: another pane of the person may have written.
    const all = this.all();
    if (all === null) return false;
    const before = all.find((matter) => matter.key === key);
    const trail = addEvents(before?.trail ?? NO_TRAIL, events, key);
    this.own = withMatter(all, {
      key,
      subject: subject || before?.subject || '',
      mailbox: mailbox || before?.mailbox || '',
      trail,
    });
    try {
      this.parts.storage?.setItem(this.key(), mattersToStored(this.own));
      return true;
    } catch {
      return false;
    }
  }

  private key(): string {
    return `${this.parts.partition}postgang.matters`;
  }
}

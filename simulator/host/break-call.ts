import { FAULTS } from './faults';
import type { OpenItem } from './open-item';
import { refused, type HostAnswer } from './wire';

/** Breaks host calls as the chosen faults say, and remembers what it has broken: one for each visit. */
export class CallBreaker {
  /** Faults that break only the first call of their kind, and have done so. */
  private readonly spent = new Set<string>();
  /** The item of the first call that a fault met, by fault. */
  private readonly firstItems = new Map<string, string>();

  constructor(private readonly faults: ReadonlySet<string>) {}

  /** @returns null when Outlook shall never answer, an answer when the call fails, else `works`: maybe late */
  async breakCall(dispId: number, item: OpenItem): Promise<HostAnswer | null | 'works'> {
    const fault = FAULTS.find((entry) => this.faults.has(entry.name) && entry.dispIds?.includes(dispId));
    if (!fault?.breaks) return 'works';
    const { name, breaks } = fault;
    switch (breaks.act) {
      case 'fail':
        return refused(breaks.code);
      case 'fail-once':
        if (this.spent.has(name)) return 'works';
        this.spent.add(name);
        return refused(breaks.code);
      case 'hang':
        return null;
      case 'late-for-first-item':
        if (this.isFirst(name, item)) await passed(breaks.milliseconds);
        return 'works';
    }
  }

  private isFirst(name: string, item: OpenItem): boolean {
    const asked = keyOf(item);
    const first = this.firstItems.get(name) ?? asked;
    this.firstItems.set(name, first);
    return asked === first;
  }
}

function keyOf(item: OpenItem): string {
  switch (item?.mode) {
    case 'read':
      return item.facts.itemId;
    case 'compose':
      return item.key;
    case 'appointment':
      return item.id;
    case undefined:
      return '';
  }
}

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

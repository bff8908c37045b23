/** Something that the page shows and that changes: listeners are told, and look for themselves. */
export class Observable {
  private readonly listeners = new Set<() => void>();
  private changes = 0;

  /** @returns a function that ends it */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Another number after each change. */
  readonly version = (): number => this.changes;

  /** Tells everybody. Call it after the change. */
  changed(): void {
    this.changes += 1;
    for (const listener of [...this.listeners]) listener();
  }
}

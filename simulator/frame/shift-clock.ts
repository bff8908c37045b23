/**
 * Moves the clock of a page: `new Date()`, `Date()` and `Date.now()` give the simulator's time, which runs on.
 * @param offset milliseconds to add to the machine's time
 */
export function shiftClock(window: Window & { Date: DateConstructor }, offset: number): void {
  const Machine = window.Date;
  const now = () => Machine.now() + offset;
  window.Date = new Proxy(Machine, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new Machine(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : (Reflect.get(target, key, receiver) as unknown)),
  });
}

import { failure, success, type Result } from '../lib/result';
import { decodeDeed, encodeDeed } from './encode-event';
import { NO_TRAIL, type EarlierEvents, type Trail, type TrailEvent } from './trail';
import { trailState } from './trail-state';

/** The version of the form in which a trail lies on a message. */
const FORMAT_VERSION = 1;

/**
 * The room of a stored trail, in UTF-16 units as JSON writes it (quotes and escapes included). Outlook allows 2,500 for
 * all custom properties of an add-in on one item, their names included; office.js throws above that.
 */
export const MAX_STORED_TRAIL = 2_400;

/** Why a stored trail can't be read. It is never overwritten: what a colleague wrote stays. */
export interface TrailProblem {
  readonly kind: 'broken' | 'other-version';
  /** As it lies on the message. */
  readonly stored: string;
}

/**
 * The trail as text for a message: never more than `MAX_STORED_TRAIL`. When it does not fit, the oldest events that
 * nothing depends on any more become a number and a span; what still waits, the record decision and the case number
 * leave last. No event goes without being counted.
 */
export function toStored(trail: Trail): string {
  let fitting = trail;
  let text = write(fitting);
  while (JSON.stringify(text).length > MAX_STORED_TRAIL && fitting.events.length > 0) {
    fitting = withoutOldest(fitting);
    text = write(fitting);
  }
  return text;
}

/** Reads what lies on a message; null or empty text is a message without a trail. */
export function fromStored(stored: string | null): Result<Trail, TrailProblem> {
  if (stored === null || stored === '') return success(NO_TRAIL);
  const found = parse(stored);
  if (!isRecord(found)) return failure({ kind: 'broken', stored });
  if (found.v !== FORMAT_VERSION) {
    return failure({ kind: typeof found.v === 'number' ? 'other-version' : 'broken', stored });
  }
  const trail = read(found);
  return trail ? success(trail) : failure({ kind: 'broken', stored });
}

function write({ code, earlier, events }: Trail): string {
  const people = [...new Set(events.map(({ by }) => by))];
  return JSON.stringify({
    v: FORMAT_VERSION,
    ...(code === '' ? {} : { c: code }),
    ...(earlier ? { s: [earlier.count, seconds(earlier.from), seconds(earlier.to)] } : {}),
    p: people,
    e: events.map((event) => [seconds(event.at), people.indexOf(event.by), ...encodeDeed(event)]),
  });
}

function withoutOldest(trail: Trail): Trail {
  const needed = neededEvents(trail);
  const oldest = trail.events.find((event) => !needed.has(event)) ?? trail.events[0];
  return {
    ...trail,
    earlier: oldest ? withOne(trail.earlier, oldest.at) : trail.earlier,
    events: trail.events.filter((event) => event !== oldest),
  };
}

/** What a person would miss: what is still open, and what was decided last. */
function neededEvents(trail: Trail): ReadonlySet<TrailEvent> {
  const { unsettled, awaiting } = trailState(trail);
  const lasting = (
    ['registered', 'handed-in', 'decision', 'confirmation', 'holding-reply', 'done'] as const
  ).flatMap((what) => trail.events.filter((event) => event.what === what).at(-1) ?? []);
  return new Set([...unsettled, ...awaiting, ...lasting]);
}

function withOne(earlier: EarlierEvents | null, at: Date): EarlierEvents {
  if (!earlier) return { count: 1, from: at, to: at };
  return {
    count: earlier.count + 1,
    from: at < earlier.from ? at : earlier.from,
    to: at > earlier.to ? at : earlier.to,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function read({ c = '', s, p, e }: Record<string, unknown>): Trail | null {
  if (typeof c !== 'string' || !Array.isArray(p) || !Array.isArray(e)) return null;
  const earlier = s === undefined ? null : readEarlier(s);
  const events = e.map((one) => readEvent(one, p));
  if ((s !== undefined && !earlier) || events.some((event) => event === null)) return null;
  return { code: c, earlier, events: events.flatMap((event) => event ?? []) };
}

function readEarlier(found: unknown): EarlierEvents | null {
  const [count, from, to] = Array.isArray(found) ? found.map(instant) : [];
  if (!Array.isArray(found) || !Number.isSafeInteger(found[0]) || found[0] < 1) return null;
  return count && from && to ? { count: found[0] as number, from, to } : null;
}

function readEvent(found: unknown, people: readonly unknown[]): TrailEvent | null {
  if (!Array.isArray(found)) return null;
  const [when, who, ...rest] = found as unknown[];
  const at = instant(when);
  const by = typeof who === 'number' ? people[who] : undefined;
  const deed = decodeDeed(rest);
  return at && deed && typeof by === 'string' ? { ...deed, at, by } : null;
}

/** The latest second that a date can name (ECMA-262, 21.4.1.1). */
const MAX_SECONDS = 8_640_000_000_000;

function instant(found: unknown): Date | null {
  const isTime = typeof found === 'number' && Number.isInteger(found) && Math.abs(found) <= MAX_SECONDS;
  return isTime ? new Date(found * 1_000) : null;
}

function seconds(at: Date): number {
  return Math.floor(at.getTime() / 1_000);
}

function isRecord(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}

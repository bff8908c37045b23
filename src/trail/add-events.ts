import { encodeDeed } from './encode-event';
import { tidyEvent } from './tidy-event';
import type { Trail, TrailEvent } from './trail';

/**
 * The trail with more events in their place by time. An event that is there already is not there twice, so that a
 * colleague's trail and ours can be put together: read what is on the message, add what we did, write it.
 */
export function addEvents(trail: Trail, added: readonly TrailEvent[], code = trail.code): Trail {
  const known = new Set(trail.events.map(keyOf));
  const events = [...trail.events];
  for (const event of added.map(tidyEvent)) {
    const key = keyOf(event);
    if (known.has(key)) continue;
    known.add(key);
    events.push(event);
  }
  // Stable: what was done in the same second keeps its order.
  events.sort((one, other) => one.at.getTime() - other.at.getTime());
  return { ...trail, code: code || trail.code, events };
}

/**
 * When something is done that follows what the trail has: now, but never before its last event. The clocks of two
 * computers differ, and an answer must not stand before its question.
 */
export function nextTime({ events }: Trail, now: Date): Date {
  const last = events.at(-1)?.at;
  return last && last > now ? last : now;
}

function keyOf(event: TrailEvent): string {
  return JSON.stringify([Math.floor(event.at.getTime() / 1_000), event.by, encodeDeed(event)]);
}

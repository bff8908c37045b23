/** A place in a text: UTF-16 offsets, `end` is exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The spans in order of appearance without those that begin inside an earlier one; of several that begin at one place
 * the longest stands. One pass after sorting, however many there are.
 */
export function withoutOverlaps<Found extends Span>(spans: readonly Found[]): Found[] {
  const ordered = [...spans].sort((one, other) => one.start - other.start || other.end - one.end);
  let lastEnd = 0;
  return ordered.filter(({ start, end }) => {
    const stands = start >= lastEnd;
    lastEnd = Math.max(lastEnd, end);
    return stands;
  });
}

/** The spans that share nothing with any of the others. Both lists stand in order and without overlaps: one pass. */
export function outsideOf<Found extends Span>(spans: readonly Found[], others: readonly Span[]): Found[] {
  let next = 0;
  return spans.filter(({ start, end }) => {
    while ((others[next]?.end ?? Infinity) <= start) next += 1;
    return (others[next]?.start ?? Infinity) >= end;
  });
}

/**
 * Runs inside every frame before its own scripts, so it may use nothing from this file. In the add-in's frame it
 * notes when texts have been painted, in milliseconds since the frame's navigation began, into `window.benchMarks`.
 * @param {{ first: string[], kinds: string[] | null }} wanted
 */
export function watchFrame(wanted) {
  if (!location.pathname.startsWith('/addin/')) return;
  const marks = { first: 0, kind: 0, fetched: 0, done: false };
  const seen = { first: false, kind: wanted.kinds === null };
  window.benchMarks = marks;

  /** Calls back after the frame that shows the present state of the page has been drawn. */
  const painted = (then) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => then(performance.now());
      channel.port2.postMessage(null);
    });

  const note = (name) => {
    seen[name] = true;
    painted((time) => {
      marks[name] = time;
      if (marks.first > 0 && (marks.kind > 0 || wanted.kinds === null)) finish();
    });
  };

  const finish = () => {
    const files = performance.getEntriesByType('resource').map(({ name, responseEnd, encodedBodySize }) => ({
      file: new URL(name).pathname,
      end: responseEnd,
      size: encodedBodySize,
    }));
    marks.fetched = files
      .filter(({ file, end }) => file.startsWith('/addin/') && file.endsWith('.js') && end <= marks.first)
      .reduce((sum, { size }) => sum + size, 0);
    marks.done = true;
    observer.disconnect();
  };

  const look = () => {
    const pane = document.getElementById('pane');
    if (!pane) return;
    if (!seen.first) {
      const text = pane.textContent;
      if (wanted.first.every((part) => text.includes(part))) note('first');
    }
    if (!seen.kind) {
      const paragraphs = [...pane.querySelectorAll('p')];
      if (paragraphs.some((paragraph) => wanted.kinds.includes(paragraph.textContent))) note('kind');
    }
  };

  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}

/** Starts the worker that judges messages: a file of its own from where the page comes from (`worker-src 'self'`). */
export function openTrialWorker(): Worker {
  return new Worker(/* webpackChunkName: "trial-worker" */ new URL('./trial-worker.ts', import.meta.url));
}

const PACE_MILLISECONDS = 500;

/** Calls `gone` when the npm that started this process has ended, also by a signal that it could not pass on. */
export function watchParent(gone: () => void): void {
  // Started by hand, a process may well outlive the shell it came from.
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    gone();
  }, PACE_MILLISECONDS);
  watch.unref();
}

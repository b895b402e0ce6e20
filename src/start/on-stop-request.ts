/**
 * Calls `stop` when somebody asks the process to end: Ctrl-C, a service manager, or npm having gone away without
 * passing anything on. Asked twice, it ends at once.
 */
export function onStopRequest(stop: () => void): void {
  let asked = false;
  const ask = () => {
    if (asked) process.exit(130);
    asked = true;
    stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    ask();
  }, 1000);
  look.unref();
}

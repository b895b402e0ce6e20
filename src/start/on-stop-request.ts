/** One Ctrl-C arrives twice: from the terminal, and passed on by npm. */
const oneRequest = 1000;

/**
 * Calls `stop` when somebody asks the process to end: Ctrl-C, a service manager, or npm having gone away without
 * passing anything on. Asked again, it ends at once.
 */
export function onStopRequest(stop: () => void): void {
  let askedAt: number | undefined;
  const ask = () => {
    if (askedAt === undefined) stop();
    else if (performance.now() - askedAt > oneRequest) process.exit(130);
    askedAt ??= performance.now();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  if (process.env['npm_lifecycle_event'] !== undefined) whenOrphaned(ask);
}

function whenOrphaned(then: () => void): void {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    then();
  }, 1000);
  look.unref();
}

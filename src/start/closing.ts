export type Closing = {
  /** Adds what must be closed; the last added is closed first. */
  readonly add: (close: () => unknown) => void;
  /** Closes everything, once. */
  readonly run: () => Promise<void>;
};

/** What has been opened so far, to be closed in the opposite order however far the start came. */
export function createClosing(report: (error: unknown) => void): Closing {
  const steps: (() => unknown)[] = [];
  let running: Promise<void> | undefined;
  const closeAll = async () => {
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      try {
        await step();
      } catch (error) {
        report(error);
      }
    }
  };
  return { add: (close) => void steps.push(close), run: () => (running ??= closeAll()) };
}

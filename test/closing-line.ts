import { writeSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** A vitest reporter: the result in one line, after everything else that the run has to say. */
function closingLineReporter(): Reporter {
  return {
    onTestRunEnd: (modules, errors) => {
      const line = closingLine(modules, errors);
      process.once('exit', () => writeSync(process.stdout.fd, `${line}\n`));
    },
  };
}

// Vitest looks for a reporter under this name.
export { closingLineReporter as default };

/** What went wrong outside any test, in a file or around a group of tests, counts as a failure of its own. */
function closingLine(modules: readonly TestModule[], errors: readonly SerializedError[]): string {
  const states = modules.flatMap(({ children }) => [...children.allTests()].map((test) => test.result().state));
  const count = (...wanted: string[]) => states.filter((state) => wanted.includes(state)).length;
  const broken = modules
    .flatMap((module) => [module, ...module.children.allSuites()])
    .filter((group) => group.errors().length > 0).length;
  const skipped = count('skipped');
  const failed = count('failed', 'pending') + broken + errors.length;
  return `${count('passed')} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

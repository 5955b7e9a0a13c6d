import type { SerializedError } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with one plain line that a machine can read: `N passed, N failed`, then `, N skipped` if any were. */
export class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const line = closingLine(modules, unhandledErrors.length);
    process.once('exit', () => {
      console.log(line);
    });
  }
}

/** A file that could not be run and an error outside any test count as one failure each. */
function closingLine(modules: readonly TestModule[], errorsOutsideTests: number): string {
  const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
  const count = (wanted: string) => states.filter((state) => state === wanted).length;
  const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
  const skipped = count('skipped');
  const line = `${count('passed')} passed, ${count('failed') + brokenFiles + errorsOutsideTests} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

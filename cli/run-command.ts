import { EXIT_CODES, type ExitCode } from './exit-codes.ts';
import { ServiceFailure } from './service-client.ts';
import { sayOfService } from './service-words.ts';
import type { Session } from './session.ts';
import { Stop } from './stop.ts';

/** Why the service gave no answer, in words. */
export function explainFailure({ language }: Pick<Session, 'language'>, failure: ServiceFailure): string {
  return `${failure.code} ${sayOfService(language, failure.code, failure.facts)}`;
}

/** Runs a command and tells why it ended early, if it did. A defect goes on up. */
export async function runToEnd(
  told: Pick<Session, 'language' | 'printer'>,
  command: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof Stop) {
      told.printer.line(error.message);
      return error.exitCode;
    }
    if (!(error instanceof ServiceFailure)) throw error;
    told.printer.line(explainFailure(told, error));
    return EXIT_CODES.SERVICE_FAILED;
  } finally {
    // A defect is told of below what was shown, not behind it.
    told.printer.endProgress();
  }
}

/** Ends the command when the service refused a change. */
export function stopIfRefused(problems: readonly { readonly code: string; readonly message: string }[]): void {
  if (problems.length === 0) return;
  const text = problems.map(({ code, message }) => `${code} ${message}`).join('\n');
  throw new Stop(EXIT_CODES.SERVICE_FAILED, text);
}

import type { ExitCode } from './exit-codes.ts';

/** A command that cannot go on, with what to tell the person and the code to end with. */
export class Stop extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

import { describeDefect } from '#platform/describe-defect.ts';

/**
 * A step that broke off, as logs and the history of its execution may tell of it: which job, and the name and the places of
 * what went wrong. The message stays out: it may quote the cells of a row.
 */
export class StepBroken extends Error {
  override readonly name = 'StepBroken';

  constructor(jobId: string, error: unknown) {
    const { name, stack } = describeDefect(error);
    super(`A step of the job ${jobId} broke off: ${name}.`);
    this.stack = `${this.name}: ${this.message}\n${stack}`;
  }
}

import { describeDefect } from '#platform/describe-defect.ts';
import type { EventLog } from '#platform/logger.ts';
import { causeOf, codeOf } from './error-format.ts';

/** Remembers under which reference a defect was logged. */
export interface DefectLog {
  /** Logs the defects among the errors of one request, each cause once, under the request's id. */
  readonly note: (errors: readonly unknown[], requestId: string) => void;
  /** The reference an error was logged under; one that was never noted is logged now, under a reference of its own. */
  readonly referenceOf: (error: unknown) => string;
}

/** Makes the log of defects; `reference` makes the reference of one that belongs to no known request. */
export function createDefectLog(log: EventLog, reference: () => string): DefectLog {
  const references = new WeakMap<object, string>();

  const write = (error: unknown, requestId: string): string => {
    log.error('DEFECT', { requestId, reference: requestId, ...describeDefect(causeOf(error)) });
    return requestId;
  };

  return {
    note: (errors, requestId) => {
      const told = new Set<string>();
      for (const error of errors) {
        if (codeOf(error) !== 'INTERNAL') continue;
        if (typeof error === 'object' && error !== null) references.set(error, requestId);
        const { name, stack } = describeDefect(causeOf(error));
        if (told.has(name + stack)) continue;
        told.add(name + stack);
        write(error, requestId);
      }
    },
    referenceOf: (error) => {
      const known = typeof error === 'object' && error !== null ? references.get(error) : undefined;
      return known ?? write(error, reference());
    },
  };
}

import type { EventLog } from '#platform/logger.ts';
import { causeOf, codeOf } from './error-format.ts';

/** Remembers under which reference a defect was logged. */
export interface DefectLog {
  /** Logs the defects among the errors of one request, each cause once, under the request's id. */
  readonly note: (errors: readonly unknown[], requestId: string) => void;
  /** The reference an error was logged under; one that was never noted is logged now, under a reference of its own. */
  readonly referenceOf: (error: unknown) => string;
}

/** Where an error came from. Its message stays out: it may quote what a caller sent, and that may be personal. */
function framesOf({ stack = '', message }: Error): string {
  const start = stack.indexOf(message);
  const frames = message === '' || start === -1 ? stack : stack.slice(start + message.length);
  return frames
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');
}

/** What the log tells of a defect. */
export function describeDefect(error: unknown): { readonly name: string; readonly stack: string } {
  return error instanceof Error ? { name: error.name, stack: framesOf(error) } : { name: typeof error, stack: '' };
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

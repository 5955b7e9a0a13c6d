import { Logger } from '@aws-lambda-powertools/logger';

/** Which file of which bank an event is of. */
interface OfBankFile {
  readonly jobId: string;
  readonly bankCode: string;
  readonly kind: string;
}

/** Every event a function may log, with its fields. Personal data and whole items never go in. */
export interface LogEvents {
  REQUEST_DONE: {
    readonly requestId: string;
    readonly clientId: string;
    readonly role: string;
    readonly status: number;
    readonly milliseconds: number;
    readonly cost: number | null;
    readonly storeRequests: number;
  };
  /** A bank's file that waits for the one before it, each time that is looked at; `waitedSeconds` since it was started. */
  BANK_FILE_WAITS: OfBankFile & { readonly waitedSeconds: number };
  BANK_FILE_REFUSED: OfBankFile & { readonly code: string };
  BANK_FILE_ACCEPTED: OfBankFile & { readonly sequence: number; readonly rows: number };
  /** `overdueOrphans`: refunds of the bank that still have no charge though their days of grace are over. */
  BANK_FILE_FINISHED: OfBankFile & {
    readonly verdict: string;
    readonly rows: number;
    readonly overdueOrphans: number;
  };
  /** A run of the day: `left` for the next one, because others were changing them or the time was over. */
  DAY_RUN_DONE: {
    readonly changed: number;
    readonly left: number;
    readonly cutShort: boolean;
    readonly defects: number;
  };
  TOKEN_REFUSED: { readonly requestId: string; readonly reason: string };
  /** `stack` holds the places only: a message may quote what a caller sent. */
  DEFECT: { readonly requestId: string; readonly reference: string; readonly name: string; readonly stack: string };
}

/** An event with its fields, to be logged by whoever has the log. */
export type LogLine<Event extends keyof LogEvents> = {
  readonly [Name in Event]: { readonly event: Name; readonly fields: LogEvents[Name] };
}[Event];

/** Writes one event of the closed list as a line of JSON. */
export interface EventLog {
  info<Event extends keyof LogEvents>(event: Event, fields: LogEvents[Event]): void;
  error<Event extends keyof LogEvents>(event: Event, fields: LogEvents[Event]): void;
}

/** Makes the log of a function. */
export function createEventLog(logLevel: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR'): EventLog {
  const logger = new Logger({ serviceName: 'niangjia', logLevel });
  return {
    info: (event, fields) => {
      logger.info(event, { ...fields });
    },
    error: (event, fields) => {
      logger.error(event, { ...fields });
    },
  };
}

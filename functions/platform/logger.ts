import { Logger } from '@aws-lambda-powertools/logger';

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
  TOKEN_REFUSED: { readonly requestId: string; readonly reason: string };
  /** `stack` holds the places only: a message may quote what a caller sent. */
  DEFECT: { readonly requestId: string; readonly reference: string; readonly name: string; readonly stack: string };
}

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

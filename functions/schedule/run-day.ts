import { describeDefect } from '#platform/describe-defect.ts';
import type { EventLog } from '#platform/logger.ts';
import { passTime, type TimeRun } from '#services/pass-time.ts';
import type { Ports } from '#services/ports.ts';

/** What a run works with. */
export interface RunTools {
  readonly ports: Ports;
  readonly log: EventLog;
  /** Whether the time of the run is over. */
  readonly isOver: () => boolean;
}

/** What a run tells whoever called it. */
export type RunOutcome = Omit<TimeRun, 'defects'> & { readonly defects: number };

/** Does what the day asks for, and logs what it came to; what went wrong with a post is logged as a defect under its id. */
export async function runDay({ ports, log, isOver }: RunTools): Promise<RunOutcome> {
  const { defects, ...run } = await passTime(ports, isOver);
  for (const { postId, cause } of defects) {
    const reference = ports.ids.next('Request');
    log.error('DEFECT', { requestId: postId, reference, ...describeDefect(cause) });
  }
  const outcome = { ...run, defects: defects.length };
  log.info('DAY_RUN_DONE', outcome);
  return outcome;
}

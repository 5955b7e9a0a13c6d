import type { Act } from '#domain/act.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import { dayOf, type LocalDate } from '#domain/day.ts';
import type { Fen } from '#domain/money.ts';
import { NATION_CODE } from '#domain/region/region-code.ts';
import type { YearMonth } from '#domain/year-month.ts';
import { importStipends } from '#services/import-stipends.ts';
import { passTime, type TimeRun } from '#services/pass-time.ts';
import { createPorts } from '../compose.ts';
import { openSystemAdapters, type SystemPlace } from './system-adapters.ts';

/** A month of a post as a payroll tells of it. */
export interface PaidMonth {
  readonly postCode: string;
  readonly month: string;
  readonly fen: number;
  readonly paidOn: string;
  readonly reference: string;
}

/** A payroll: who tells of it, and under which key. */
export interface Payroll {
  readonly subject: string;
  readonly idempotencyKey: string;
  readonly rows: readonly PaidMonth[];
}

/** What is done with virtual posts past the contract. */
export interface SystemPosts {
  /** Records a payroll as a file job does; throws where a row is refused. */
  readonly pay: (payroll: Payroll) => Promise<void>;
  /** Lets time pass, as the run of a day does. */
  readonly passTime: () => Promise<TimeRun>;
}

/**
 * Opens payrolls and the passing of time to systems of this machine, for the first data of years gone by. No deployed function
 * reaches it.
 */
export function openSystemPosts(place: SystemPlace): SystemPosts {
  const adapters = openSystemAdapters(place);
  return {
    passTime: () => passTime(createPorts(adapters)),
    pay: async ({ subject, idempotencyKey, rows }) => {
      const ports = createPorts(adapters);
      const now = ports.clock.now();
      const scope = { kind: 'REGION', regionCode: NATION_CODE } as const;
      const caller: ApiClient = {
        ...{ id: ports.ids.of('ApiClient', subject), version: 1, subject, name: subject, registeredAt: now },
        ...{ revokedAt: null, role: 'PROVINCE_ADMIN', scope },
      };
      const act: Act = { caller, now, today: dayOf(now), requestId: ports.ids.next('Request') };
      const payments = rows.map(({ postCode, month, fen, paidOn, reference }) => {
        const evidence = { kind: 'PAYROLL', reference } as const;
        const payment = { fen: fen as Fen, paidOn: paidOn as LocalDate, evidence, accountLastFour: null };
        return { postCode, month: month as YearMonth, payment };
      });
      const done = await importStipends(ports, act, { idempotencyKey, rows: payments, mode: 'UPSERT' });
      const problem = done.ok ? done.value.find((row) => row.problem !== null)?.problem : done.failure;
      if (problem != null) throw new Error(`${idempotencyKey}: ${problem.code}`);
    },
  };
}

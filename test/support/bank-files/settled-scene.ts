import type { ApiClient } from '#domain/caller/caller.ts';
import type { Bank } from '#domain/bank/bank.ts';
import type { BankId, BreakId } from '#domain/ids.ts';
import type { Job } from '#domain/job/job.ts';
import type { Break } from '#domain/reconciliation/break.ts';
import type { BreakKind } from '#domain/reconciliation/row-class.ts';
import type { Ports } from '#services/ports.ts';
import { adminOf, region, staffOf, bodyId } from '../builders.ts';
import type { TestPorts } from '../ports.ts';
import type { BankJobs } from './bank-jobs.ts';
import { BankScene, type SceneFacts } from './bank-scene.ts';
import { chargeText } from './row-text.ts';
import { BANK, OTHER_BANK, sampleCard, tokenFor } from './sample-world.ts';

/** What a row tells: a charge of 100 yuan with the tenth that is due, on card `a` at `M-1`, but for the facts given. */
export interface RowToTell {
  readonly id: string;
  /** Of a refund, its charge. */
  readonly of?: string;
  readonly card?: string;
  readonly merchant?: string;
  readonly offer?: string;
  readonly gross?: number;
  readonly discount?: number;
  /** Left out, noon of the business date. */
  readonly at?: string;
}

/** Callers whose scope holds the division of both sample banks, and some whose does not. */
export const CALLERS = {
  admin: adminOf('330000', 'breaks'),
  officer: staffOf('OFFICER', { id: bodyId('breaksupper'), regionCode: region('330000') }),
  reviewer: staffOf('REVIEWER', { id: bodyId('breaksupper'), regionCode: region('330000') }),
  county: adminOf('330881', 'county'),
  other: adminOf('360000', 'elsewhere'),
} as const;

/** A bank of a sample world whose files a test lets come in. */
export interface SettledScene {
  readonly jobs: BankJobs;
  readonly bank: Bank;
  readonly otherBank: Bank;
  readonly caller: ApiClient;
  readonly otherCaller: ApiClient;
  /** Lets a file of discounts come in on an evening, and works through it. */
  readonly tell: (businessDate: string, rows: readonly RowToTell[]) => Promise<Job>;
  /** The same, but no step of its job is taken. */
  readonly send: (businessDate: string, rows: readonly RowToTell[]) => Promise<Job>;
  /** The break of a subject, as it stands now. */
  readonly breakOf: (subject: string, kind: BreakKind) => Promise<Break>;
}

function lineOf(row: RowToTell, businessDate: string): string {
  const { id, of = '', card = 'a', merchant = 'M-1', offer = 'TENTH', gross = 10_000, discount = 1000 } = row;
  const { at = `${businessDate}T12:00:00+08:00` } = row;
  return chargeText({
    ...{ transactionId: id, operation: of === '' ? 'C' : 'R', originalTransactionId: of, token: tokenFor(card) },
    ...{ merchantCode: merchant, offerCode: offer, mcc: merchant === 'M-2' ? '5311' : '5812', at },
    ...{ grossFen: String(gross), discountFen: String(discount) },
  });
}

async function bankOf(ports: Ports, code: string): Promise<Bank> {
  const bank = await ports.banks.read(`bank_${code}` as BankId);
  if (bank === undefined) throw new Error('the test names a bank that is not there');
  return bank;
}

/** Puts the sample world with two cards into the table, with callers of federations. */
export async function beginSettledScene(
  service: TestPorts,
  facts: Pick<SceneFacts, 'offers' | 'merchants'> = {},
): Promise<SettledScene> {
  const scene = new BankScene(service.table, service, {
    ...{ banks: [{ ...BANK, sealedMonths: [] }, OTHER_BANK], cards: [{ name: 'a' }, { name: 'b' }].map(sampleCard) },
    ...facts,
  });
  await scene.plant();
  const saves = Object.values(CALLERS).map(
    (state) => ({ type: 'SAVE', noun: 'apiClient', state, readVersion: 0 }) as const,
  );
  await service.request().ledger.commitOwn({ writes: saves, audit: [] });
  const [caller, otherCaller] = [scene.caller(), scene.caller(OTHER_BANK.code)];
  const send: SettledScene['send'] = (businessDate, rows) => {
    service.clock.setTo(`${businessDate}T20:00:00+08:00`);
    const lines = rows.map((row) => lineOf(row, businessDate));
    return scene.jobs.queue(caller, scene.file('DISCOUNT', lines, { businessDate }));
  };
  return {
    ...{ jobs: scene.jobs, caller, otherCaller, send },
    bank: await bankOf(service.request(), BANK.code),
    otherBank: await bankOf(service.request(), OTHER_BANK.code),
    tell: async (businessDate, rows) => {
      const job = await send(businessDate, rows);
      await scene.jobs.run(job);
      return scene.jobs.read(job.id);
    },
    breakOf: async (subject, kind) => {
      const id: BreakId = service.ids.of('Break', `${BANK.code}#${subject}#${kind}`);
      const found = await service.request().breaks.read(id);
      if (found === undefined) throw new Error(`the test has no break ${kind} of ${subject}`);
      return found;
    },
  };
}

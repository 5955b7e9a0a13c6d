import type { ApiClient } from '#domain/caller/caller.ts';
import type { Bank } from '#domain/bank/bank.ts';
import type { BankId, BreakId } from '#domain/ids.ts';
import type { Job } from '#domain/job/job.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { Break } from '#domain/reconciliation/break.ts';
import type { BreakKind } from '#domain/reconciliation/row-class.ts';
import type { Ports } from '#services/ports.ts';
import { adminOf, region, staffOf, bodyId } from '../builders.ts';
import type { TestPorts } from '../ports.ts';
import { BankJobs } from './bank-jobs.ts';
import { signedFile } from './file-signer.ts';
import { callerOf, plantBankFacts } from './planted-bank.ts';
import { BANK, OTHER_BANK, sampleCard, sampleMerchant, sampleOffer, sampleWorld, tokenFor } from './sample-world.ts';

/** What a row tells: a charge of 100 yuan with the tenth that is due, on card `a` at `M-1`, but for the facts given. */
export interface ToldRow {
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
export interface BankScene {
  readonly jobs: BankJobs;
  readonly bank: Bank;
  readonly otherBank: Bank;
  readonly caller: ApiClient;
  readonly otherCaller: ApiClient;
  /** Lets a file of discounts come in on an evening, and works through it. */
  readonly tell: (businessDate: string, rows: readonly ToldRow[]) => Promise<Job>;
  /** The same, but no step of its job is taken. */
  readonly send: (businessDate: string, rows: readonly ToldRow[]) => Promise<Job>;
  /** The break of a subject, as it stands now. */
  readonly breakOf: (subject: string, kind: BreakKind) => Promise<Break>;
}

function lineOf(row: ToldRow, businessDate: string): string {
  const { id, of = '', card = 'a', merchant = 'M-1', offer = 'TENTH', gross = 10_000, discount = 1000 } = row;
  const { at = `${businessDate}T12:00:00+08:00` } = row;
  const mcc = merchant === 'M-2' ? '5311' : '5812';
  const facts = [id, of === '' ? 'C' : 'R', of, tokenFor(card), merchant, offer, mcc, at, gross, discount];
  return ['D', ...facts].join('|');
}

async function bankOf(ports: Ports, code: string): Promise<Bank> {
  const bank = await ports.banks.read(`bank_${code}` as BankId);
  if (bank === undefined) throw new Error('the test names a bank that is not there');
  return bank;
}

const SHOPS = [sampleMerchant('M-1'), sampleMerchant('M-2', { mcc: '5311' })];

/** The catalogue of a scene where it is another than a tenth on everything at two shops. */
interface SceneFacts {
  readonly offers?: readonly Offer[];
  readonly merchants?: readonly Merchant[];
}

/** Puts the sample world with some cards into the table, with callers of federations. */
export async function beginBankScene(
  service: TestPorts,
  { offers = [sampleOffer('TENTH')], merchants = SHOPS }: SceneFacts = {},
): Promise<BankScene> {
  const { programs } = sampleWorld();
  const world = { banks: [{ ...BANK, sealedMonths: [] }, OTHER_BANK], programs };
  await plantBankFacts(service, {
    ...world,
    merchants,
    offers,
    cards: [{ name: 'a' }, { name: 'b' }].map(sampleCard),
    usage: [],
  });
  const saves = Object.values(CALLERS).map(
    (state) => ({ type: 'SAVE', noun: 'apiClient', state, readVersion: 0 }) as const,
  );
  await service.request().ledger.commitOwn({ writes: saves, audit: [] });
  const jobs = new BankJobs(service);
  const [caller, otherCaller] = [callerOf(world, BANK.code), callerOf(world, OTHER_BANK.code)];
  let sequence = 0;
  const send: BankScene['send'] = (businessDate, rows) => {
    service.clock.setTo(`${businessDate}T20:00:00+08:00`);
    sequence += 1;
    const lines = rows.map((row) => lineOf(row, businessDate));
    const file = signedFile({ bank: BANK.code, kind: 'DISCOUNT', businessDate, sequence }, lines);
    return jobs.queue(caller, { ...file, kind: 'DISCOUNT' });
  };
  return {
    ...{ jobs, caller, otherCaller, send },
    bank: await bankOf(service.request(), BANK.code),
    otherBank: await bankOf(service.request(), OTHER_BANK.code),
    tell: async (businessDate, rows) => {
      const job = await send(businessDate, rows);
      await jobs.run(job);
      return jobs.read(job.id);
    },
    breakOf: async (subject, kind) => {
      const id: BreakId = service.ids.of('Break', `${BANK.code}#${subject}#${kind}`);
      const found = await service.request().breaks.read(id);
      if (found === undefined) throw new Error(`the test has no break ${kind} of ${subject}`);
      return found;
    },
  };
}

import { z } from 'zod';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import { verdictOf, type Job } from '#domain/job/job.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import type { Offer } from '#domain/offer/offer.ts';
import type { Break } from '#domain/reconciliation/break.ts';
import type { TableClient } from '#store/document-client.ts';
import type { TestTable } from '../engine.ts';
import { createTestPorts, type TestPorts, type TestPortsOptions } from '../ports.ts';
import { emptyTable, tableItems } from '../table-items.ts';
import { BankJobs, type BankJobsOptions, type SentFile } from './bank-jobs.ts';
import { signedFile, type FileHead, type FileStyle } from './file-signer.ts';
import type { FileKind, NaiveBank, NaiveProgram, NaiveUsage } from './naive-types.ts';
import { callerOf, plantBankFacts } from './planted-bank.ts';
import { DATE } from './row-text.ts';
import { BANK, OTHER_BANK, PROGRAM, sampleCard, sampleMerchant, sampleOffer } from './sample-world.ts';

/** What is in the table before the first file; by default one card of one programme with a tenth on everything. */
export interface SceneFacts {
  readonly banks?: readonly NaiveBank[];
  readonly programs?: readonly NaiveProgram[];
  readonly cards?: readonly BenefitCard[];
  readonly merchants?: readonly Merchant[];
  readonly offers?: readonly Offer[];
  readonly usage?: readonly NaiveUsage[];
  /** How the steps of jobs are taken. */
  readonly jobs?: BankJobsOptions;
  readonly ports?: Partial<TestPortsOptions>;
}

/** How a file is sent; by default the next one of the first bank, of `DATE`. */
export type SendFacts = Partial<FileHead> & FileStyle;

/** What the result tells of a row, a refund that waited, or a card. */
export interface ToldRow {
  readonly record: string;
  readonly line: string;
  readonly id: string;
  readonly class: string;
  readonly reasons: string;
  readonly expected: string;
  readonly granted: string;
  readonly difference: string;
  readonly finding: string;
}

const receiptSchema = z.object({
  ...{ jobId: z.string(), name: z.string(), sha256: z.string().nullable(), accepted: z.boolean() },
  ...{ codes: z.array(z.string()), rows: z.number().nullable() },
  whatToDo: z.object({ 'zh-CN': z.string(), en: z.string() }).nullable(),
});
const summarySchema = z.looseObject({
  ...{ verdict: z.string(), rows: z.number(), residual: z.number(), storeRequests: z.number() },
  classes: z.array(z.looseObject({ class: z.string(), rows: z.number() })),
  findings: z.record(z.string(), z.number()),
  reasons: z.record(z.string(), z.number()),
  offers: z.array(z.looseObject({ code: z.string(), budget: z.looseObject({ exceededFen: z.number() }).nullable() })),
});

/** The evening of `DATE`, when files of that day come. */
export const EVENING = `${DATE}T22:00:00+08:00`;

/** Takes the place of everything in a table by the facts of a test. */
export async function openScene(table: TestTable, facts: SceneFacts = {}): Promise<BankScene> {
  await emptyTable(table);
  const service = createTestPorts(table, { now: DATE, ...facts.ports });
  service.clock.setTo(EVENING);
  const scene = new BankScene(table, service, facts);
  await scene.plant();
  return scene;
}

/** A bank with what it knows and files to send, over the real steps on the real engine. */
export class BankScene {
  readonly table: TableClient;
  readonly service: TestPorts;
  readonly jobs: BankJobs;
  readonly #facts: Required<Omit<SceneFacts, 'jobs' | 'ports'>>;
  readonly #last = new Map<string, number>();

  constructor(table: TableClient, service: TestPorts, facts: SceneFacts) {
    this.table = table;
    this.service = service;
    this.jobs = new BankJobs(service, facts.jobs);
    this.#facts = {
      banks: facts.banks ?? [BANK, OTHER_BANK],
      programs: facts.programs ?? [
        { id: PROGRAM, bankCode: BANK.code },
        { id: 'cprog_theirs', bankCode: OTHER_BANK.code },
      ],
      cards: facts.cards ?? [sampleCard({ name: 'a' })],
      merchants: facts.merchants ?? [sampleMerchant('M-1'), sampleMerchant('M-2', { mcc: '5311' })],
      offers: facts.offers ?? [sampleOffer('TENTH')],
      usage: facts.usage ?? [],
    };
  }

  plant(): Promise<void> {
    return plantBankFacts(this.service, this.#facts);
  }

  /** The caller of a bank. */
  caller(bank = BANK.code): ApiClient {
    return callerOf(this.#facts, bank);
  }

  /** A file of these rows; without a sequence it is the next one of its bank and kind. */
  file(kind: FileKind, rows: readonly string[], facts: SendFacts = {}): SentFile & { readonly bank: string } {
    const { bank = BANK.code, businessDate = DATE, form = 'DELTA', encoding = 'UTF-8', ...style } = facts;
    const sequence = facts.sequence ?? (this.#last.get(`${bank} ${kind}`) ?? 0) + 1;
    if (facts.sequence === undefined) this.#last.set(`${bank} ${kind}`, sequence);
    return { ...signedFile({ bank, kind, businessDate, sequence, form, encoding }, rows, style), kind, bank };
  }

  /** Sends a file of these rows and works through it. */
  send(kind: FileKind, rows: readonly string[], facts: SendFacts = {}): Promise<Job> {
    const { bank, ...file } = this.file(kind, rows, facts);
    return this.jobs.take(this.caller(bank), file);
  }

  /** Sends a file that the test relies on: it is accepted, and all its rows have their class. */
  async sendWell(kind: FileKind, rows: readonly string[], facts: SendFacts = {}): Promise<Job> {
    const job = await this.send(kind, rows, facts);
    const { residual } = this.summary(job);
    if (!job.state.startsWith('COMPLETED') || residual !== 0) {
      throw new Error(`the test relies on a file that is ${job.state}: ${JSON.stringify(job.problems)}`);
    }
    return job;
  }

  result(job: Job): string {
    return this.jobs.text(job, 'RESULT');
  }

  /** The lines of the result between its header and its trailer. */
  told(job: Job): readonly ToldRow[] {
    const lines = this.result(job).trimEnd().split('\n').slice(1, -1);
    return lines.map((text) => {
      const [record = '', line = '', id = '', found = '', reasons = '', ...rest] = text.split('|');
      const [expected = '', granted = '', difference = '', finding = ''] = rest;
      return { record, line, id, class: found, reasons, expected, granted, difference, finding };
    });
  }

  /** The classes of the rows in the order of the file. */
  classes(job: Job): readonly string[] {
    return this.told(job)
      .filter(({ record }) => record === 'D')
      .map((row) => row.class);
  }

  errors(job: Job): string {
    return this.jobs.text(job, 'ERRORS');
  }

  receipt(job: Job): z.infer<typeof receiptSchema> {
    return receiptSchema.parse(JSON.parse(this.jobs.text(job, 'RECEIPT')));
  }

  summary(job: Job): z.infer<typeof summarySchema> {
    return summarySchema.parse(JSON.parse(this.jobs.text(job, 'SUMMARY')));
  }

  verdict(job: Job): string | null {
    return verdictOf(job);
  }

  /** All breaks that were opened, as `subject kind`, in order. */
  async breaks(): Promise<readonly string[]> {
    const items = await tableItems(this.table);
    const states = items.filter(({ pk, sk }) => String(pk).startsWith('BRK#') && sk === 'STATE');
    const breaks = states.map(({ state }) => JSON.parse(String(state)) as Pick<Break, 'subject' | 'kind'>);
    return breaks.map(({ subject, kind }) => `${subject} ${kind}`).sort();
  }
}

import { expect } from 'vitest';
import type { Job } from '#domain/job/job.ts';
import type { TestTable } from '../engine.ts';
import { createSeededIds } from '../ports.ts';
import { tableItems } from '../table-items.ts';
import { openScene, type BankScene, type SceneFacts } from './bank-scene.ts';
import { BUSY_ROWS, BUSY_SCENE, EARLIER_ROWS } from './busy-file.ts';
import type { SentFile } from './bank-jobs.ts';
import type { FileKind } from './naive-types.ts';

/** What a file came to: its result, and all that it left in the table. */
export interface Aftermath {
  readonly result: string;
  readonly summary: string;
  readonly facts: readonly string[];
}

/** A busy file that is queued, and nobody has begun. */
export interface BusyFile {
  readonly scene: BankScene;
  readonly job: Job;
  readonly file: SentFile & { readonly bank: string };
}

/** What files write of cards, usage, transactions, breaks, budgets and statements; how often one was written is no matter. */
const OF_BUSINESS = /^(?:TX|USAGE|CARD|BRK|BUDGET|STMT|MARK#(?:CARD_|OPEN_|BANK_))/;
/** How often it was written is no part of what it says. */
const VERSIONS = /version: \d+ |\\?"version\\?":\d+,?/g;
/** When it was written is none where real clocks run. */
const TIMES = /\\?"(?:decidedAt|recordedAt|openedAt|at(?=\\?":\\?"[^"]*",\\?"discountFen))\\?":\\?"[^"]*"/g;

const shown = (value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;

/** The items of a table whose key is asked for, as one text each, in order. */
export async function textsOf(
  { table: { client, tableName } }: BankScene,
  isAsked: (pk: string) => boolean,
): Promise<readonly string[]> {
  const items = (await tableItems({ client, tableName })).filter(({ pk }) => isAsked(String(pk)));
  const texts = items.map((item) => {
    const names = Object.keys(item).sort();
    return names.map((name) => `${name}: ${JSON.stringify(shown(item[name]))}`).join(' ');
  });
  return texts.sort();
}

/** All that a file left in the table. */
async function factsLeft(scene: BankScene): Promise<readonly string[]> {
  const texts = await textsOf(scene, (pk) => OF_BUSINESS.test(pk));
  return texts.map((text) => text.replaceAll(VERSIONS, '')).sort();
}

/** All that a file left in the table, but for when it did. */
export async function timelessFacts(scene: BankScene): Promise<readonly string[]> {
  return (await factsLeft(scene)).map((text) => text.replaceAll(TIMES, '')).sort();
}

/** Plants the world of the busy files, and queues the one of a kind. Ids and clock are the same each time. */
export async function queueBusy(table: TestTable, kind: FileKind, facts: SceneFacts = {}): Promise<BusyFile> {
  const ports = { ids: createSeededIds('busy'), ...facts.ports };
  const scene = await openScene(table, { ...BUSY_SCENE, ...facts, ports });
  if (kind === 'DISCOUNT') await scene.sendWell(kind, EARLIER_ROWS);
  scene.service.clock.pass(60);
  const file = scene.file(kind, BUSY_ROWS[kind]);
  return { scene, file, job: await scene.jobs.queue(scene.caller(file.bank), file) };
}

/** What the busy file has come to: one class for each row, or the test fails here. */
export async function aftermath({ scene, job: { id } }: BusyFile): Promise<Aftermath> {
  const job = await scene.jobs.read(id);
  expect([job.state, job.failure]).toEqual(['COMPLETED_WITH_ERRORS', null]);
  const result = scene.result(job);
  const lines = scene.told(job).filter(({ record }) => record === 'D');
  expect(lines.map(({ line }) => Number(line))).toEqual(Array.from({ length: job.rows ?? 0 }, (_, at) => at + 2));
  const { residual, classes, findings, reasons } = scene.summary(job);
  expect(residual).toBe(0);
  return { result, summary: JSON.stringify({ classes, findings, reasons }), facts: await factsLeft(scene) };
}

/** What the busy file of a kind comes to where nothing disturbs it. */
export async function undisturbed(table: TestTable, kind: FileKind, facts: SceneFacts = {}): Promise<Aftermath> {
  const busy = await queueBusy(table, kind, facts);
  await busy.scene.jobs.run(busy.job);
  return aftermath(busy);
}

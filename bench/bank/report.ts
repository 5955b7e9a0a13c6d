import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEngine } from '../../infra/local/engine.ts';
import { startChild } from '../measure/child.ts';
import { summarise } from '../measure/statistics.ts';
import type { CaseReport, Table } from '../report.ts';
import { makeDayFile } from './day-file.ts';
import { dayOnEngine } from './day-on-engine.ts';
import type { DayOrder, DayRound } from './day-process.ts';

/** How much is measured. */
export interface BankSize {
  readonly rounds: number;
  /** Rows of the file that is measured with the store stubbed, and of those that memory is compared on. */
  readonly rows: number;
  readonly memoryRows: readonly number[];
  /** Rows of the day on the engine. */
  readonly engineRows: number;
}

const NOISE = 0.25;

/** A heap as small as a day needs: with a larger one the collector leaves so much lying as it is given. */
const SMALL_HEAP = { NODE_OPTIONS: '--max-old-space-size=160' };

/** A process per round: what one round leaves in memory is not there in the next. */
async function roundOf(order: DayOrder, env: Readonly<Record<string, string>> = {}): Promise<DayRound> {
  const child = await startChild(new URL('day-process.ts', import.meta.url), [], env);
  const round = (await child.tell(order)) as DayRound;
  await child.stop();
  return round;
}

async function roundsOf(order: DayOrder, rounds: number): Promise<readonly DayRound[]> {
  const done: DayRound[] = [];
  while (done.length < rounds) done.push(await roundOf(order));
  return done;
}

const middle = (rounds: readonly DayRound[]): number =>
  summarise(rounds.map(({ milliseconds }) => milliseconds)).median;

async function stubbed(
  { rounds, rows }: BankSize,
  folder: string,
): Promise<{ readonly table: Table; readonly ratio: number }> {
  const { path } = makeDayFile(folder, rows);
  const [lines, chunks] = [
    await roundsOf({ what: 'LINES', path }, rounds),
    await roundsOf({ what: 'CHUNKS', path }, rounds),
  ];
  const steps = await roundsOf({ what: 'STEPS', path }, rounds);
  const ratio = middle(lines) / middle(steps);
  const row = (name: string, spent: number): readonly string[] => [
    name,
    ((rows / spent) * 1000).toFixed(0),
    ((spent / rows) * 1000).toFixed(2),
    `${(middle(lines) / spent).toFixed(2)} ×`,
  ];
  const step = (index: number): number => summarise(steps.map((round) => round.steps[index] ?? 0)).median;
  return {
    ratio,
    table: {
      caption: `${rows} rows of DISCOUNT, store stubbed, processor time of one process. Goal: at least 0.25 × bare reading and splitting`,
      rows: [
        ['', 'rows/s', 'µs a row', 'against bare'],
        row('bare: readline and split', middle(lines)),
        row('bare: chunks and split', middle(chunks)),
        row('all steps: parse, check, cut, classify, four files', middle(steps)),
        row('of these: inspect', step(0)),
        row('of these: parts and second pass', step(1)),
        row('of these: finish', step(2)),
      ],
    },
  };
}

async function memory({ memoryRows }: BankSize, folder: string): Promise<Table> {
  const rows: (readonly string[])[] = [['rows', 'peak MB']];
  for (const count of memoryRows) {
    const { path } = makeDayFile(folder, count);
    const { peakMegabytes } = await roundOf({ what: 'STEPS', path }, SMALL_HEAP);
    rows.push([String(count), peakMegabytes.toFixed(0)]);
  }
  return { caption: 'Memory, with a heap of at most 160 MB. Goal: flat (± 10 %)', rows };
}

/** P5: a bank's day file with the store stubbed against bare reading, its memory, and end to end on the engine against bare requests. */
export async function reportBank(size: BankSize): Promise<CaseReport> {
  const folder = mkdtempSync(join(tmpdir(), 'niangjia-bench-day-'));
  const engine = await startEngine();
  try {
    const { table, ratio } = await stubbed(size, folder);
    const ofMemory = await memory(size, folder);
    const day = await dayOnEngine(engine.endpoint, size.engineRows);
    const head = ['', 'rows/s', 'bare rows/s', 'ratio', 'requests', 'verdict'];
    const figures = [
      `${day.rows} rows`,
      ...[day.rowsPerSecond.toFixed(0), day.bareRowsPerSecond.toFixed(0), `${day.ratio.toFixed(2)} ×`],
      ...[String(day.requests), day.verdict],
    ];
    return {
      title: 'P5 a bank’s day of discounts',
      tables: [
        table,
        ofMemory,
        {
          caption: 'End to end on the local engine. Goal: at least 0.8 × the same requests bare',
          rows: [head, figures],
        },
      ],
      marks: {
        'P5 steps against bare reading': { value: ratio, better: 'higher', noise: NOISE },
        'P5 end to end against bare requests': { value: day.ratio, better: 'higher', noise: NOISE },
      },
    };
  } finally {
    await engine.stop();
    rmSync(folder, { recursive: true });
  }
}

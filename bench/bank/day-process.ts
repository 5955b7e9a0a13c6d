import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { madeWorld } from '../../test/support/bank-files/ledger-world.ts';
import { stubFactsOf } from './day-file.ts';
import { processorTime, workThrough } from './work-through.ts';

/** What is measured: reading and splitting the lines, by Node's own reader or by chunks, or all steps of a job. */
export interface DayOrder {
  readonly what: 'LINES' | 'CHUNKS' | 'STEPS';
  readonly path: string;
}

/** What came of it. */
export interface DayRound {
  /** Of processor time. */
  readonly milliseconds: number;
  readonly peakMegabytes: number;
  /** Of the steps: those of inspecting, of the parts, and of finishing. */
  readonly steps: readonly number[];
}

const PIECE = 1_048_576;

async function readLines(path: string): Promise<number> {
  let fields = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) fields += line.split('|').length;
  return fields;
}

async function readChunks(path: string): Promise<number> {
  let fields = 0;
  let open = '';
  for await (const piece of createReadStream(path, { encoding: 'utf8', highWaterMark: PIECE })) {
    const lines = (open + String(piece)).split('\n');
    open = lines.pop() ?? '';
    for (const line of lines) fields += line.split('|').length;
  }
  return fields;
}

async function takeSteps(path: string): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'niangjia-bench-day-'));
  try {
    const facts = stubFactsOf({ world: madeWorld('ICBC', 'k1', 1) });
    const { cut, parts, finish } = await workThrough(path, facts, folder);
    return [cut, parts, finish];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function work({ what, path }: DayOrder): Promise<void> {
  const before = processorTime();
  const steps = what === 'STEPS' ? await takeSteps(path) : [];
  if (what === 'LINES') await readLines(path);
  if (what === 'CHUNKS') await readChunks(path);
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  const round: DayRound = { milliseconds: processorTime() - before, peakMegabytes, steps };
  process.send?.(round);
}

process.on('message', (order: DayOrder) => {
  void work(order);
});
process.send?.({ ready: true });

import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { compareWithBaseline, keepBaseline } from './baseline.ts';
import { reportBank } from './bank/report.ts';
import { reportColdStarts } from './cold-start/report.ts';
import { PINNED_CORE } from './measure/child.ts';
import { toMarkdown, type CaseReport } from './report.ts';
import { reportDecisions } from './decision/report.ts';
import { reportImport } from './import/report.ts';
import { reportStoreUse } from './store-use/report.ts';
import { reportThroughput } from './throughput/report.ts';

interface Case {
  readonly short: () => Promise<CaseReport>;
  readonly full: () => Promise<CaseReport>;
}

const CASES: Readonly<Record<string, Case>> = {
  P1: {
    short: () => reportThroughput({ rounds: 5, milliseconds: 300 }),
    full: () => reportThroughput({ rounds: 15, milliseconds: 1000 }),
  },
  P2: { short: () => reportColdStarts(15), full: () => reportColdStarts(41) },
  P3: {
    short: () =>
      reportStoreUse(
        { bodies: 360, figures: 200, members: 500, cards: 500 },
        { bodies: 900, figures: 1000, members: 3000, cards: 3000 },
      ),
    full: () =>
      reportStoreUse(
        { bodies: 360, figures: 200, members: 500, cards: 500 },
        { bodies: 5000, figures: 20_000, members: 50_000, cards: 500_000 },
      ),
  },
  P4: {
    short: () => reportDecisions({ rounds: 5, milliseconds: 300 }),
    full: () => reportDecisions({ rounds: 15, milliseconds: 1000 }),
  },
  P5: {
    short: () => reportBank({ rounds: 3, rows: 100_000, memoryRows: [50_000, 200_000], engineRows: 4000 }),
    full: () => reportBank({ rounds: 5, rows: 1_000_000, memoryRows: [100_000, 2_000_000], engineRows: 100_000 }),
  },
  P6: { short: () => reportImport([1000, 4000]), full: () => reportImport([10_000, 100_000, 200_000]) },
};

const USAGE = 'npm run bench [-- --case P1 [--case P2]] [--full] [--keep]';

function readOptions(): { readonly cases: readonly string[]; readonly full: boolean; readonly keep: boolean } {
  const { values } = parseArgs({
    options: {
      case: { type: 'string', multiple: true },
      full: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
    },
  });
  const cases = values.case ?? Object.keys(CASES);
  const stranger = cases.find((name) => !(name in CASES));
  if (stranger !== undefined) throw new Error(`没有 ${stranger} 一项。 There is no case ${stranger}. ${USAGE}`);
  return { cases, full: values.full, keep: values.keep };
}

function describeMachine(): string {
  const pinned = PINNED_CORE === undefined ? 'not pinned to a core' : `pinned to core ${PINNED_CORE}`;
  const load = loadavg().at(0)?.toFixed(1) ?? '';
  const model = cpus().at(0)?.model ?? 'unknown processor';
  return `${new Date().toISOString().slice(0, 10)}, Node.js ${process.version}, ${model}, ${availableParallelism()} cores, load ${load} before; children ${pinned}`;
}

async function run(): Promise<void> {
  const { cases, full, keep } = readOptions();
  console.log(`${describeMachine()}\n`);
  const moves: string[] = [];
  for (const name of cases) {
    const chosen = CASES[name];
    if (chosen === undefined) continue;
    const { title, tables, marks } = await (full ? chosen.full() : chosen.short());
    console.log([`## ${title}`, ...tables.map(toMarkdown)].join('\n\n'), '\n');
    moves.push(...compareWithBaseline(marks));
    if (keep) keepBaseline(marks);
  }
  console.log(moves.length === 0 ? 'Nothing moved against bench/baseline.json.' : moves.join('\n'));
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

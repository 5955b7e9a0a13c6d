import { startEngine } from '../../infra/local/engine.ts';
import type { CaseReport } from '../report.ts';
import { importRoster, type ImportFigures } from './import-roster.ts';

const NOISE = 0.25;

const rowOf = (figures: ImportFigures): readonly string[] => [
  `${figures.rows} rows, ${figures.items} items`,
  figures.rowsPerSecond.toFixed(0),
  figures.bareRowsPerSecond.toFixed(0),
  `${figures.ratio.toFixed(2)} ×`,
  `${figures.ratioToTransactions.toFixed(2)} ×`,
  figures.peakMegabytes.toFixed(0),
];

/** P6: members imported end to end beside bare BatchWrites of the same items, over files of several sizes. */
export async function reportImport(sizes: readonly number[]): Promise<CaseReport> {
  const engine = await startEngine();
  try {
    const all: ImportFigures[] = [];
    for (const rows of sizes) all.push(await importRoster(engine.endpoint, rows));
    const head = ['', 'rows/s', 'bare rows/s', 'ratio', 'to bare TransactWrite', 'peak MB'];
    const last = all.at(-1);
    if (last === undefined) throw new Error('nothing was imported');
    return {
      title: 'P6 import of members end to end, against bare BatchWrite of the same items on the same engine',
      tables: [
        { caption: 'Goal: at least 0.7 ×, and memory flat in the number of rows', rows: [head, ...all.map(rowOf)] },
      ],
      marks: { 'P6 import over bare BatchWrite': { value: last.ratio, better: 'higher', noise: NOISE } },
    };
  } finally {
    await engine.stop();
  }
}

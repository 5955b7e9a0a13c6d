import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { SystemApi } from '../../../functions/compose/system-api.ts';
import { makeChange } from './change.ts';

/** The most rows a call takes, as the contract says of `rows`. */
export const BATCH_ROWS = 33;

const rowsSchema = z.array(z.record(z.string(), z.string()));

/** `region_code` of the file is `regionCode` of the contract. */
function inContract(column: string): string {
  return column.replaceAll(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

function readRows(dataFolder: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(join(dataFolder, 'published', 'figures.csv'), 'utf8');
  return rowsSchema.parse(parse(text, { columns: (header: string[]) => header.map(inContract) }));
}

/** The published figures by the ids of their rows, which the other facts name them by. Throws for an id that no row has. */
export interface PublishedFigures {
  readonly indicatorOf: (row: string) => string;
  readonly valueOf: (row: string) => number;
}

/** Reads the published figures for those who name them. */
export function readPublishedFigures(dataFolder: string): PublishedFigures {
  const rows = new Map(readRows(dataFolder).map((row) => [row['id'], row]));
  const cell = (row: string, column: string): string => {
    const value = rows.get(row)?.[column];
    if (value === undefined) throw new Error(`the published figures have no ${column} of ${row}`);
    return value;
  };
  return { indicatorOf: (row) => cell(row, 'indicator'), valueOf: (row) => Number(cell(row, 'value')) };
}

/** Imports the published figures. Rows that are there already are left as they are. */
export async function bringInFigures(api: SystemApi, dataFolder: string): Promise<void> {
  const rows = readRows(dataFolder).map((row, index) => ({ line: index + 2, ...row }));
  const batches = Array.from({ length: Math.ceil(rows.length / BATCH_ROWS) }, (_, index) => index);
  const bring = async (batch: number): Promise<void> => {
    const part = rows.slice(batch * BATCH_ROWS, (batch + 1) * BATCH_ROWS);
    const input = { idempotencyKey: `first-data:figures:${batch}`, rows: part };
    const change = { by: 'maker', field: 'importFigures', inputType: 'ImportFiguresInput', ask: '', input } as const;
    await makeChange(api, change);
  };
  await Promise.all(batches.map(bring));
}

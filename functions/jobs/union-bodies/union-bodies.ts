import type { FileKind, RowResult } from '../kind.ts';
import { arrangeBodies } from './arrange-bodies.ts';
import type { BodyRow } from './body-row.ts';
import { COLUMNS, type BodyColumn } from './columns.ts';
import { parseBodyRow } from './parse-body-row.ts';
import { recordBody } from './record-body.ts';
import { openTrial } from './trial-ports.ts';

/** All rows of a file are held at once, and done one after the other within the time of one function. */
const MOST_BODIES = 5000;
const BODIES_PER_BATCH = 25;

/**
 * Union bodies, one per row, upper bodies anywhere in the file. Rows go one by one: siblings write to their upper body, and
 * would only get into each other's way.
 */
export const UNION_BODIES: FileKind<BodyRow, BodyColumn> = {
  name: 'UNION_BODIES',
  columns: COLUMNS,
  mostRows: MOST_BODIES,
  mostParts: 1,
  batchRows: BODIES_PER_BATCH,
  partitionKey: () => 'all',
  parse: parseBodyRow,
  identityOf: ({ founding }) => founding.code,
  arrange: arrangeBodies,
  openTrial,
  apply: async (ports, acts, { rows, mode }) => {
    const results: RowResult<BodyColumn>[] = [];
    const isTrial = mode === 'DRY_RUN';
    for (const parsed of rows) {
      const result = await recordBody(ports, acts, { parsed, mode: isTrial ? 'UPSERT' : mode });
      // The body that a trial founds is nowhere.
      results.push(isTrial && result.outcome === 'CREATED' ? { ...result, id: null } : result);
    }
    return results;
  },
};

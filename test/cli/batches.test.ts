import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInputObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { MOST_IMPORTED_ROWS } from '#services/import-figures.ts';
import { BATCH_ROWS } from '../../cli/import-figures/batches.ts';
import * as firstData from '../../infra/local/first-data/figures.ts';

const contract = buildSchema(readFileSync(join(import.meta.dirname, '../../schema/schema.graphql'), 'utf8'));

it('a call takes as many rows as the contract says, and whoever sends batches fills them', () => {
  const input = contract.getType('ImportFiguresInput');
  const rows = isInputObjectType(input) ? input.getFields()['rows'] : undefined;
  expect(rows?.description).toBe(`The rows, 1 to ${MOST_IMPORTED_ROWS}.`);
  const { importFigures } = contract.getMutationType()?.getFields() ?? {};
  expect(importFigures?.description).toContain(` 1 to ${MOST_IMPORTED_ROWS} rows `);
  const tooMany = contract.getType('ProblemCode')?.astNode;
  expect(JSON.stringify(tooMany)).toContain(`More rows than a call takes, which is ${MOST_IMPORTED_ROWS}.`);
  expect([BATCH_ROWS, firstData.BATCH_ROWS]).toEqual([MOST_IMPORTED_ROWS, MOST_IMPORTED_ROWS]);
});

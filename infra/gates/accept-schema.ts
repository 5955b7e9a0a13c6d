import { copyFile } from 'node:fs/promises';
import { BASELINE, SCHEMA_PRINT } from './contract-files.ts';

await copyFile(SCHEMA_PRINT, BASELINE);
console.log(
  `${BASELINE} now promises what ${SCHEMA_PRINT} says. A change that breaks clients needs an ADR in the same commit.`,
);

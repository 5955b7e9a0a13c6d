import { readFile } from 'node:fs/promises';
import { findBreakingChanges } from './breaking-changes.ts';
import { BASELINE, SCHEMA_PRINT } from './contract-files.ts';

const [baseline, current] = await Promise.all([readFile(BASELINE, 'utf8'), readFile(SCHEMA_PRINT, 'utf8')]);
const breaking = await findBreakingChanges(baseline, current);
for (const message of breaking) console.error(`Breaks clients: ${message}`);
if (breaking.length > 0) {
  console.error(`Keep what ${BASELINE} promises and deprecate it, or write an ADR and run "npm run schema:accept".`);
  process.exitCode = 1;
}

import { findDrift } from './generated-files.ts';

const drift = await findDrift();
for (const path of drift)
  console.error(`${path} is not what its source gives today. Run "npm run generate" and commit it.`);
if (drift.length > 0) process.exitCode = 1;

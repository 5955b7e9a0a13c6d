import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { parseEnv } from '../../functions/platform/env.ts';
import { bringInPinghuYear } from './first-data/posts/pinghu-year.ts';

/** How often the handler of the day is called: the deployed one every hour. */
const PACE_MILLISECONDS = 60_000;

const CUT_OFF = [
  '平湖示范年度未能载入完整：请运行 npm start -- --fresh 重新载入。服务照常运行。',
  'The example year of Pinghu is not in as a whole: run npm start -- --fresh to load it anew. The service goes on.',
].join('\n');

/** Brings the example year in once, where it is asked for; `mark` names the file that says it is in. */
async function loadYear(mark: string | undefined): Promise<void> {
  if (mark !== undefined && existsSync(mark)) return;
  const { tableName, dynamoDbEndpoint: endpoint, dataFolder, personalKey } = parseEnv(process.env);
  const start = performance.now();
  await bringInPinghuYear({ tableName, endpoint, dataFolder, personalKey });
  if (mark !== undefined) writeFileSync(mark, '');
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`平湖示范年度已载入 The example year of Pinghu is in (${seconds} s): docs/posts.md`);
}

/**
 * Lets the day pass on one machine by the handler that is deployed. The example year comes first: its days are those of 2017, and
 * the present must not overtake them while they are brought in.
 */
async function main(): Promise<void> {
  process.once('disconnect', () => process.exit(0));
  const { values } = parseArgs({ options: { year: { type: 'boolean', default: false }, mark: { type: 'string' } } });
  if (values.year) {
    await loadYear(values.mark).catch((error: unknown) => {
      console.error(error);
      console.error(CUT_OFF);
    });
  }
  const { handler } = await import('../../functions/schedule/handler.ts');
  for (;;) {
    await handler({}).catch((error: unknown) => console.error(error));
    await pause(PACE_MILLISECONDS);
  }
}

await main();

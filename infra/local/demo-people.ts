import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { readCounties } from './demo-people/counties.ts';
import { identitiesOf } from './demo-people/identities.ts';
import { rosterText, type RosterPlan } from './demo-people/roster.ts';
import { readPublishedEntities } from './first-data/published-entities.ts';

const MOST_PEOPLE = 500_000;
const MOST_SEED = 1_000_000;

const USAGE = [
  'npm run -s demo-people -- --count 5000 [--seed 1] [--codes CODE,CODE…] [--out FILE]',
  '  --count  人数，1 至 500000                      how many people, 1 to 500,000',
  '  --seed   同一种子得同一文件，默认 1             the same seed makes the same file; default 1',
  '  --codes  工会编码，默认为演示数据中的基层工会   codes of union bodies; default: the base unions of the first data',
  '  --out    文件，默认写到标准输出                 the file; default: standard output',
  '  所有人员均为虚构。 Every person is invented.',
].join('\n');

/** The command line as the plan of a roster, and where it goes; throws the usage for anything else. */
export function readDemoOptions(args: readonly string[]): { readonly plan: RosterPlan; readonly out?: string } {
  const { count, seed, codes, out } = parse(args);
  const [first = '', ...others] = codes?.split(',') ?? baseUnions();
  const isRight = isWhole(count, 1, MOST_PEOPLE) && isWhole(seed, 0, MOST_SEED);
  // The file has no quotes: a code that needs them would shift the columns.
  if (!isRight || [first, ...others].some((code) => !/^[\w.:-]+$/.test(code))) throw new Error(USAGE);
  const identityOf = identitiesOf(readCounties(), Number(seed));
  const plan = { count: Number(count), seed: Number(seed), codes: [first, ...others], identityOf } as const;
  return out === undefined ? { plan } : { plan, out };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = { count: text, seed: { ...text, default: '1' }, codes: text, out: text };
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    throw new Error(USAGE, { cause });
  }
}

function isWhole(text: string | undefined, least: number, most: number): boolean {
  return text !== undefined && /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
}

function baseUnions(): readonly string[] {
  const { union_bodies: bodies } = readPublishedEntities(join(import.meta.dirname, '../../data'));
  return bodies.filter(({ level }) => level === 'enterprise' || level === 'federation').map(({ id }) => id);
}

if (import.meta.main) {
  try {
    const { plan, out } = readDemoOptions(process.argv.slice(2));
    const target = out === undefined ? process.stdout : createWriteStream(out);
    await pipeline(Readable.from(rosterText(plan)), target);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Persona } from '../support/service.ts';
import { startSteppedJobs } from '../support/stepped-jobs.ts';

const { queue, run, service } = await startSteppedJobs();

/** Jobs in the order in which they are started, by callers of a body, of its region, and of another federation. */
const STARTERS = [
  ...(['zhejiang-officer', 'jiangxi-admin', 'zhejiang-admin', 'zhejiang-officer', 'jiangxi-officer'] as const),
  ...(['jiangxi-admin', 'zhejiang-officer', 'zhejiang-admin', 'zhejiang-officer', 'jiangxi-admin'] as const),
];
const started: { readonly id: string; readonly by: Persona }[] = [];
let files = 0;
async function start(by: Persona): Promise<void> {
  files += 1;
  const { id } = await queue(by, { content: Buffer.from(`甲,乙\n${files},2\n`) });
  started.push({ id, by });
}
for (const by of STARTERS) await start(by);

/** What a caller has to see, newest first. */
function seenBy(...starters: readonly Persona[]): readonly string[] {
  return started
    .filter(({ by }) => starters.includes(by))
    .map(({ id }) => id)
    .reverse();
}

const pageSchema = z.object({
  jobs: z.object({
    edges: z.array(z.object({ cursor: z.string(), node: z.object({ id: z.string() }) })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

interface Pages {
  readonly first: number;
  readonly filter?: Readonly<Record<string, string>>;
  /** Done once, after the first page. */
  readonly between?: () => Promise<void>;
}

async function pagesOf(persona: Persona, { first, filter, between }: Pages): Promise<readonly (readonly string[])[]> {
  const query = `query ($first: Int!, $after: String, $filter: JobFilter) {
    jobs(first: $first, after: $after, filter: $filter) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
  }`;
  const pages: string[][] = [];
  for (let after: string | null = null; ;) {
    const { body } = await service.ask(persona, query, { first, after, filter });
    const { edges, pageInfo } = pageSchema.parse(body.data).jobs;
    pages.push(edges.map(({ node }) => node.id));
    if (pages.length === 1) await between?.();
    if (!pageInfo.hasNextPage) return pages;
    after = pageInfo.endCursor;
  }
}

describe('the list of jobs', () => {
  it.each([1, 2, 3, 100])('in pages of %i has each job once, the newest first', async (first) => {
    for (const [persona, seen] of [
      ['zhejiang-officer', seenBy('zhejiang-officer')],
      ['zhejiang-admin', seenBy('zhejiang-officer', 'zhejiang-admin')],
      ['jiangxi-admin', seenBy('jiangxi-officer', 'jiangxi-admin')],
    ] as const) {
      const pages = await pagesOf(persona, { first });
      expect(pages.flat()).toEqual(seen);
      expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(first);
    }
  });

  it('goes on where it was when another job is started meanwhile, and has that one at its next reading', async () => {
    const before = seenBy('zhejiang-officer');
    const between = (): Promise<void> => start('zhejiang-officer');
    expect((await pagesOf('zhejiang-officer', { first: 2, between })).flat()).toEqual(before);
    expect((await pagesOf('zhejiang-officer', { first: 2 })).flat()).toEqual(seenBy('zhejiang-officer'));
  });

  it('of one state has those alone, and leaves out what changed meanwhile', async () => {
    const [newest = '', ...others] = seenBy('zhejiang-officer');
    await run(newest);
    expect((await pagesOf('zhejiang-officer', { first: 1, filter: { state: 'REFUSED' } })).flat()).toEqual([newest]);
    expect((await pagesOf('zhejiang-officer', { first: 1, filter: { state: 'QUEUED' } })).flat()).toEqual(others);
    expect((await pagesOf('zhejiang-officer', { first: 2, filter: { kind: 'UNION_BODIES' } })).flat()).toEqual([]);
  });

  it.each([0, 101, -1])('takes no pages of %i', async (first) => {
    const answer = await service.ask('zhejiang-admin', `{ jobs(first: ${first}) { nodes { id } } }`);
    expect([answer.body.errors?.length, answer.code]).toEqual([1, expect.any(String)]);
  });
});

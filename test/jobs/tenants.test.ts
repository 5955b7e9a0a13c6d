import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { TestJob } from '../support/file-job.ts';
import { rosterFile, rosterLines } from '../support/roster-file.ts';
import type { Persona } from '../support/service.ts';
import { startSteppedJobs } from '../support/stepped-jobs.ts';

const { jobs, send, run, members, service } = await startSteppedJobs();
const ROWS = 5;
const NOTHING = { created: 0, updated: 0, unchanged: 0, rejected: 0, duplicate: 0, notDone: 0 };
/** The very same bytes for both: people of a body of Zhejiang. */
const { header, lines } = rosterLines(ROWS, { code: 'zhejiang-works', seed: 1 });
const content = rosterFile(header, lines);

interface Held {
  readonly uploadId: string;
  readonly job: TestJob;
}

async function hold(persona: Persona, runs: boolean, mode = 'CREATE'): Promise<Held> {
  const uploadId = await send(persona, { content });
  const { job } = await jobs(persona).start(uploadId, mode);
  if (job === null) throw new Error('the job of the test was not started');
  if (runs) await run(job.id);
  return { uploadId, job: await jobs(persona).job(job.id) };
}

/** Of each federation a job of a body that is done, and one of the region that waits. */
const zhejiang = [await hold('zhejiang-officer', true), await hold('zhejiang-admin', false)] as const;
const jiangxi = [await hold('jiangxi-officer', true), await hold('jiangxi-admin', false)] as const;

const jobsSchema = z.object({ jobs: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });

async function listed(persona: Persona, filter = ''): Promise<readonly string[]> {
  const { body } = await service.ask(persona, `{ jobs(first: 100${filter}) { nodes { id } } }`);
  return jobsSchema.parse(body.data).jobs.nodes.map(({ id }) => id);
}

const LOOK = `query ($id: ID!, $ids: [ID!]!) {
  job(id: $id) { id state outcomes { created rejected } files { url } }
  node(id: $id) { __typename id }
  nodes(ids: $ids) { id }
  auditTrail(subjectId: $id, first: 10) { nodes { action actorId } pageInfo { hasNextPage endCursor } }
}`;
const CHANGES = ['cancelJob', 'resumeJob'] as const;

let keys = 0;
async function change(persona: Persona, name: string, fields: Readonly<Record<string, unknown>>): Promise<unknown> {
  keys += 1;
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) {
    ${name}(input: $input) { job { id state } problems { code path message } receipt { id } }
  }`;
  const input = { idempotencyKey: `tenants-${keys}`, ...fields };
  return (await service.ask(persona, query, { input })).body.data;
}

/** All that a caller is told of a job and of an upload. */
async function toldOf(persona: Persona, { job, uploadId }: { job: { readonly id: string }; uploadId: string }) {
  const ids = { id: job.id, ids: [job.id, uploadId] };
  const looked = (await service.ask(persona, LOOK, ids)).body;
  const changed = [];
  for (const name of CHANGES) changed.push(await change(persona, name, { id: job.id }));
  for (const mode of ['CREATE', 'DRY_RUN'])
    changed.push(await change(persona, 'startJob', { uploadId, mode, again: true }));
  return { data: looked.data, errors: looked.errors, changed };
}

const NOBODYS = { job: { id: 'job_000000NOBODY00000000000000' }, uploadId: 'upl_000000NOBODY00000000000000' };

describe('the same file in two federations', () => {
  it('is two jobs, and what comes of one is nothing to the other', async () => {
    const [[mine], [theirs]] = [zhejiang, jiangxi];
    expect(theirs.job.id).not.toBe(mine.job.id);
    expect(mine.job).toMatchObject({ state: 'COMPLETED', outcomes: { ...NOTHING, created: ROWS } });
    expect(theirs.job).toMatchObject({ state: 'COMPLETED_WITH_ERRORS', outcomes: { ...NOTHING, rejected: ROWS } });
    const errors = await jobs('jiangxi-officer').file(theirs.job, 'ERRORS');
    expect(new Set(errors.map((line) => line.split(',')[2]))).toEqual(new Set(['NOT_FOUND']));
    expect([await members('zhejiang'), await members('jiangxi')]).toEqual([ROWS, 0]);
  });
});

describe.each([
  { own: 'zhejiang', ours: zhejiang, theirs: jiangxi },
  { own: 'jiangxi', ours: jiangxi, theirs: zhejiang },
] as const)('callers of $own', ({ own, ours, theirs }) => {
  const admin: Persona = `${own}-admin`;
  const officer: Persona = `${own}-officer`;

  it('list the jobs of their own scope alone, in whatever filter', async () => {
    const [ofBody, ofRegion] = ours;
    expect(await listed(admin)).toEqual([ofRegion.job.id, ofBody.job.id]);
    expect(await listed(officer)).toEqual([ofBody.job.id]);
    expect(await listed(admin, ', filter: { state: QUEUED }')).toEqual([ofRegion.job.id]);
    expect(await listed(admin, ', filter: { kind: UNION_BODIES }')).toEqual([]);
  });

  it('are told of the jobs and files of the others what they are told of such as there are none', async () => {
    for (const persona of [admin, officer]) {
      const none = await toldOf(persona, NOBODYS);
      expect(none.data).toMatchObject({ job: null, node: null, nodes: [null, null], auditTrail: { nodes: [] } });
      expect(none.changed).toMatchObject([
        { cancelJob: { job: null, problems: [{ code: 'NOT_FOUND', path: ['id'] }], receipt: null } },
        { resumeJob: { job: null, problems: [{ code: 'NOT_FOUND', path: ['id'] }], receipt: null } },
        { startJob: { job: null, problems: [{ code: 'NOT_FOUND', path: ['uploadId'] }], receipt: null } },
        { startJob: { job: null, problems: [{ code: 'NOT_FOUND', path: ['uploadId'] }], receipt: null } },
      ]);
      for (const held of theirs) expect(await toldOf(persona, held)).toEqual(none);
    }
    for (const { job } of theirs) {
      const owner: Persona = own === 'zhejiang' ? 'jiangxi-admin' : 'zhejiang-admin';
      expect(await jobs(owner).job(job.id)).toMatchObject({ state: job.state, run: 1 });
    }
  });

  it('see what is theirs by the same questions', async () => {
    const [{ job, uploadId }] = ours;
    const ids = { id: job.id, ids: [job.id, uploadId] };
    const seen = (await service.ask(officer, LOOK, ids)).body.data;
    const node = { __typename: 'Job', id: job.id };
    expect(seen).toMatchObject({ job: { id: job.id }, node, nodes: [{ id: job.id }, null] });
    expect((seen as { auditTrail: { nodes: unknown[] } }).auditTrail.nodes.length).toBeGreaterThan(3);
  });

  it('get nothing of the region as officers of a body or as its bank, and nothing at all in other roles', async () => {
    const [, ofRegion] = ours;
    for (const ofBody of [officer, `${own}-reviewer`] as const) {
      expect(await toldOf(ofBody, ofRegion)).toEqual(await toldOf(ofBody, NOBODYS));
    }
    const ofBank = await service.ask(`${own}-bank`, '{ jobs(first: 10) { nodes { id } } }');
    expect(ofBank.body.data).toEqual({ jobs: { nodes: [] } });
    for (const role of ['dashboard', 'partner', 'member'] as const) {
      const answer = await service.ask(`${own}-${role}`, '{ jobs(first: 10) { nodes { id } } }');
      expect([role, answer.code, answer.text.includes(ofRegion.job.id)]).toEqual([role, 'FORBIDDEN', false]);
    }
  });
});

describe('the address of a file that a job gave back', () => {
  const [mine, theirs] = [zhejiang[0].job, jiangxi[0].job];
  const urlOf = ({ files }: TestJob, kind = 'RESULT'): URL => {
    const url = files.find((file) => file.kind === kind)?.url;
    if (url === undefined) throw new Error('the job gave no such file back');
    return new URL(url);
  };
  const changed = (url: URL, change: (url: URL) => void): URL => {
    change(url);
    return url;
  };

  it.each<[string, () => URL]>([
    ['without a signature', () => changed(urlOf(theirs), (url) => (url.search = ''))],
    ['with an empty one', () => changed(urlOf(theirs), (url) => url.searchParams.set('signature', ''))],
    ['with that of a file of one’s own', () => changed(urlOf(theirs), (url) => (url.search = urlOf(mine).search))],
    [
      'with that of the other file of the job',
      () => changed(urlOf(mine), (url) => (url.search = urlOf(mine, 'ERRORS').search)),
    ],
    [
      'with another end of its time',
      () => changed(urlOf(theirs), (url) => url.searchParams.set('until', '2099-01-01T00:00:00.000Z')),
    ],
    ['with another name', () => changed(urlOf(theirs), (url) => url.searchParams.set('fileName', 'x.csv'))],
    [
      'to the rows that were sent',
      () => changed(urlOf(theirs), (url) => (url.pathname = `/objects/uploads/${jiangxi[0].uploadId}`)),
    ],
    [
      'to what became of the rows',
      () => changed(urlOf(theirs), (url) => (url.pathname = `/objects/jobs/${theirs.id}/parts.json`)),
    ],
  ])('%s opens nothing', async (_how, address) => {
    const response = await fetch(address());
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_SIGNED' } }] });
  });

  it('opens its file for a quarter of an hour, and takes no content', async () => {
    const url = urlOf(mine);
    expect((await fetch(url)).status).toBe(200);
    expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(403);
    service.clock.set('2026-11-21');
    expect((await fetch(url)).status).toBe(403);
    expect(await jobs('zhejiang-officer').file(await jobs('zhejiang-officer').job(mine.id), 'RESULT')).toHaveLength(
      ROWS,
    );
  });
});

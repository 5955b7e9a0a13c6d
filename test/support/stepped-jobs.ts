import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { z } from 'zod';
import type { Instant } from '#domain/day.ts';
import type { JobId } from '#domain/ids.ts';
import type { Ports } from '#services/ports.ts';
import type { ObjectStore } from '#services/ports/objects.ts';
import { createDiskRequests } from '#store/objects/disk-requests.ts';
import { openObjectStore } from '#store/objects/open-object-store.ts';
import { problemWords } from '../../functions/compose/problem-words.ts';
import { failJob } from '../../functions/jobs/finish/finish.ts';
import { inRun, type StepAnswer } from '../../functions/jobs/in-run.ts';
import type { JobTools } from '../../functions/jobs/job-tools.ts';
import { steps as jobSteps } from '../../functions/jobs/steps.ts';
import { startServer } from '../../infra/local/http-server.ts';
import { runJob, type JobSteps } from '../../infra/local/run-job.ts';
import { createFaultyObjects, type FaultyObjects } from './faulty-objects.ts';
import { FileJobs, type TestFile, type TestJob } from './file-job.ts';
import type { LocalAnswer } from './local-service.ts';
import { plantBelow } from './plant-body.ts';
import { createSeededIds } from './ports.ts';
import { startService, type Persona, type TestService } from './service.ts';
import { SHORT_PAUSE_MILLISECONDS } from './short-pause.ts';

/** A step that a test takes itself: in the job's present run, unless it names another. */
type SteppedStep<Event> = (event: Omit<Event, 'run'> & { readonly run?: number }) => Promise<StepAnswer>;
type SteppedSteps = { readonly [Step in keyof JobSteps]: SteppedStep<Parameters<JobSteps[Step]>[0]> };

/** File jobs over the contract, with a clock that stands, steps the test takes itself and an object store that may fail. */
export interface SteppedJobs {
  readonly service: TestService;
  readonly objects: FaultyObjects;
  /** The store itself, on the way to which nothing goes wrong. */
  readonly files: ObjectStore;
  readonly jobs: (persona: Persona) => FileJobs;
  /** Sends a file, and answers the id of its upload. */
  readonly send: (persona: Persona, file: TestFile) => Promise<string>;
  /** Sends a file and starts a job on it, which stays QUEUED. */
  readonly queue: (persona: Persona, file: TestFile, mode?: string) => Promise<TestJob>;
  /** The steps as they are deployed, each with ports of its own. */
  readonly steps: SteppedSteps;
  /** Takes a job through its steps as the runner of one machine does. */
  readonly run: (id: string) => Promise<void>;
  /** How many members the base union of a federation has, see `plantWorks`. */
  readonly members: (federation: 'zhejiang' | 'jiangxi') => Promise<number>;
}

async function presentRun(ports: Ports, jobId: string): Promise<number> {
  return (await ports.jobs.read(jobId as JobId))?.run ?? 1;
}

/** The steps over ports of the test's making. */
function stepsOver(ports: () => Ports): SteppedSteps {
  const tools: JobTools = { ports, words: problemWords, workFolder: tmpdir() };
  const take = async (
    { jobId, run }: { readonly jobId: string; readonly run?: number },
    step: Parameters<typeof inRun>[2],
  ): Promise<StepAnswer> => {
    return inRun(tools, { jobId, run: run ?? (await presentRun(ports(), jobId)) }, step);
  };
  return {
    inspect: (event) => take(event, jobSteps.inspect),
    part: (event) => take(event, (bound, jobId) => jobSteps.part(bound, { jobId, part: event.part })),
    settle: (event) => take(event, jobSteps.settle),
    finish: (event) => take(event, jobSteps.finish),
    fail: (event) => take(event, failJob),
  };
}

/** A base union of each federation since 2000, by the codes `zhejiang-works` and `jiangxi-works`. */
async function plantWorks({ request, clock, federations }: TestService): Promise<void> {
  const planter = { request, clock, ids: createSeededIds('works') };
  for (const name of ['zhejiang', 'jiangxi'] as const) {
    const { upper, base } = federations[name];
    await plantBelow(planter, upper, { code: `${name}-works`, regionCode: base.regionCode });
  }
}

const pageSchema = z.object({
  members: z.object({
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

async function countMembers(service: TestService, federation: 'zhejiang' | 'jiangxi'): Promise<number> {
  const persona = `${federation}-admin` as const;
  const asked = await service.ask(persona, `{ unionBody(by: { code: "${federation}-works" }) { id } }`);
  const { id } = z.object({ unionBody: z.object({ id: z.string() }) }).parse(asked.body.data).unionBody;
  const query = `query ($id: ID!, $after: String) {
    members(filter: { unionBodyId: $id }, first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
  }`;
  for (let count = 0, after: string | null = null; ;) {
    const page = pageSchema.parse((await service.ask(persona, query, { id, after })).body.data);
    count += page.members.nodes.length;
    if (!page.members.pageInfo.hasNextPage) return count;
    after = page.members.pageInfo.endCursor;
  }
}

/** Files in a folder of the test's own, which are sent and read over HTTP. */
async function openFolder(clock: () => Instant): Promise<ObjectStore> {
  const folder = await mkdtemp(join(tmpdir(), 'niangjia-test-jobs-'));
  const issuer = () => Promise.resolve({ status: 404, headers: {}, body: '' });
  const nobody = () => Promise.reject(new Error('the server of files answers nothing else'));
  const server = await startServer({ handler: nobody, issuer, objects: createDiskRequests(folder, clock) }, 0);
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });
  return openObjectStore({ place: `file:${folder}`, url: `${server.url}/objects`, now: clock });
}

const withObjects = (ports: Ports, objects: ObjectStore): Ports =>
  Object.create(ports, { objects: { value: objects } }) as Ports;

/** Starts the service of two federations with file jobs beside it. `shaped` is what is left of the ports of its steps. */
export async function startSteppedJobs(shaped = (ports: Ports): Ports => ports): Promise<SteppedJobs> {
  const files = await openFolder(() => service.clock.now());
  const service = await startService({ ports: (ports) => withObjects(ports, files) });
  await plantWorks(service);
  const objects = createFaultyObjects();
  const steps = stepsOver(() => withObjects(shaped(service.request()), objects.wrap(files)));
  const ask = async (persona: string, query: string, variables?: Readonly<Record<string, unknown>>) =>
    (await service.ask(persona as Persona, query, variables)).body as LocalAnswer;
  const jobs = (persona: Persona): FileJobs => new FileJobs({ ask }, persona);
  const send = async (persona: Persona, file: TestFile): Promise<string> => {
    return (await jobs(persona).upload({ kind: 'MEMBERS', ...file })).id;
  };
  return {
    ...{ service, objects, files, jobs, steps, send },
    queue: async (persona, file, mode = 'CREATE') => {
      const { job, problems } = await jobs(persona).start(await send(persona, file), mode);
      if (job === null) throw new Error(`the job of the test was not started: ${problems[0]?.code}`);
      return job;
    },
    run: async (id) => {
      await runJob(steps, { jobId: id, run: await presentRun(service.request(), id) }, SHORT_PAUSE_MILLISECONDS);
    },
    members: (federation) => countMembers(service, federation),
  };
}

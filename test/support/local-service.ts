import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { z } from 'zod';
import { openLocalObjects } from '../../functions/compose/local-objects.ts';
import { LOCAL_AUDIENCE, localEnvironment } from '../../infra/local/environment.ts';
import { findFreePort } from '../../infra/local/free-port.ts';
import { startServer } from '../../infra/local/http-server.ts';
import { openIssuer } from '../../infra/local/issuer.ts';
import { personas } from '../../infra/local/personas.ts';
import { askToken } from '../../infra/local/token.ts';
import { createTestTable, type TestTable } from './engine.ts';
import { PERSONAL_KEY } from './personal-key.ts';

const answerSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.looseObject({ code: z.string() }) })).optional(),
  extensions: z.object({ cost: z.object({ store: z.object({ roundTrips: z.number() }) }) }).optional(),
});

/** What a caller of the service on one machine is told. */
export type LocalAnswer = z.infer<typeof answerSchema>;

/** The service as `npm start` runs it, over HTTP, on a table of the test's own. */
export interface LocalTestService {
  readonly graphqlUrl: string;
  /** What the functions beside it are told of the place they run in. */
  readonly environment: Readonly<Record<string, string>>;
  readonly place: {
    readonly endpoint: string;
    readonly tableName: string;
    readonly dataFolder: string;
    readonly personalKey: string;
    readonly objectFolder: string;
  };
  readonly tokenOf: (subject: string) => Promise<string>;
  readonly ask: (subject: string, query: string, variables?: Readonly<Record<string, unknown>>) => Promise<LocalAnswer>;
}

/**
 * Starts it: the deployed handler itself, which reads its environment when it is imported, so once per test file. `fill`
 * puts the first callers in.
 */
export async function startLocalService(
  fill: (place: LocalTestService['place']) => Promise<void>,
  place?: Pick<TestTable, 'endpoint' | 'tableName'>,
): Promise<LocalTestService> {
  const table = place ?? (await createTestTable());
  const dataFolder = join(import.meta.dirname, '../../data');
  const objectFolder = await mkdtemp(join(tmpdir(), 'niangjia-test-objects-'));
  const store = { endpoint: table.endpoint, tableName: table.tableName, dataFolder };
  const whole = { ...store, personalKey: PERSONAL_KEY, objectFolder };
  await fill(whole);
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const issuer = await openIssuer({
    stage: 'local',
    url: `${url}/issuer`,
    audience: LOCAL_AUDIENCE,
    clients: personas,
  });
  const environment = localEnvironment({ url, ...whole });
  Object.assign(process.env, environment);
  const { handler } = await import('../../functions/graphql/handler.ts');
  const server = await startServer({ handler, issuer, objects: openLocalObjects(objectFolder) }, port);
  afterAll(server.close);
  afterAll(() => rm(objectFolder, { recursive: true }));
  const tokenOf = (subject: string): Promise<string> => askToken(subject, url);
  return {
    graphqlUrl: `${url}/graphql`,
    environment,
    place: whole,
    tokenOf,
    ask: async (subject, query, variables = {}) => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(subject)}` };
      const body = JSON.stringify({ query, variables });
      return answerSchema.parse(await (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json());
    },
  };
}

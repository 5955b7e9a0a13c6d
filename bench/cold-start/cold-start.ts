import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ENV } from '#platform/env.ts';
import type { HttpEvent } from '#graphql/http-request.ts';
import { bundleGraphql, type Bundle } from '../../infra/bundle.ts';
import { startChild } from '../measure/child.ts';
import { summarise, type Summary } from '../measure/statistics.ts';
import { PAGE_BODIES } from '../throughput/page-of-bodies.ts';
import { postEvent } from '../throughput/page-event.ts';
import { signToken } from '../throughput/token.ts';
import { AUDIENCE } from '../throughput/trust.ts';
import type { ColdStart } from './cold-process.ts';
import { startStubBackend, TABLE_NAME } from './stub-backend.ts';

const COLD_PROCESS = new URL('./cold-process.ts', import.meta.url);
const BARE_HANDLER = fileURLToPath(new URL('./bare-handler.ts', import.meta.url));
const QUERY = `query Body($id: ID!) {
  unionBody(by: { id: $id }) { id version code name level state region { code name } parent { id name } }
}`;

/** What the starts of one bundle came to. */
export interface ColdBundle {
  readonly bytes: number;
  readonly evaluation: Summary;
  readonly firstAnswer: Summary;
  readonly processor: Summary;
}

/** The service's cold start beside that of the least function. */
export interface ColdStarts {
  readonly niangjia: ColdBundle;
  readonly bare: ColdBundle;
}

interface Subject {
  readonly name: keyof ColdStarts;
  readonly folder: string;
  readonly bytes: number;
  readonly right: (body: string) => boolean;
  readonly starts: ColdStart[];
}

/** Starts each bundle so many times in a fresh process, in turn. The first answer is a real one: token, caller, body, parent. */
export async function measureColdStarts(runs: number): Promise<ColdStarts> {
  const scratch = mkdtempSync(join(tmpdir(), 'niangjia-bench-'));
  const backend = await startStubBackend();
  try {
    const { token, jwks } = await signToken(backend.url);
    backend.publish(jwks);
    const subjects = await bundleBoth(scratch);
    const event = postEvent(token, { query: QUERY, variables: { id: PAGE_BODIES[0]?.id } });
    for (let run = 0; run < runs; run += 1) {
      for (const subject of subjects) subject.starts.push(await startOnce(subject, backend.url, event));
    }
    const [niangjia, bare] = subjects.map(summariseStarts);
    if (niangjia === undefined || bare === undefined) throw new Error('two bundles are compared');
    return { niangjia, bare };
  } finally {
    await backend.close();
    rmSync(scratch, { recursive: true });
  }
}

async function bundleBoth(scratch: string): Promise<readonly Subject[]> {
  const service = await bundleGraphql({ outFolder: join(scratch, 'niangjia') });
  const bare = await bundleGraphql({ entry: BARE_HANDLER, outFolder: join(scratch, 'bare') });
  const name = PAGE_BODIES[0]?.name ?? '';
  return [
    { name: 'niangjia', ...placeOf(service), right: (body) => body.includes(name), starts: [] },
    { name: 'bare', ...placeOf(bare), right: (body) => body.includes(TABLE_NAME), starts: [] },
  ];
}

async function startOnce({ name, folder, right }: Subject, url: string, event: HttpEvent): Promise<ColdStart> {
  const child = await startChild(COLD_PROCESS, [pathToFileURL(join(folder, 'index.mjs')).href], {
    [ENV.stage]: 'prod',
    [ENV.tableName]: TABLE_NAME,
    [ENV.dynamoDbEndpoint]: url,
    [ENV.tokenIssuer]: url,
    [ENV.tokenAudience]: AUDIENCE,
    [ENV.tokenJwksUrl]: `${url}/jwks`,
    [ENV.dataFolder]: join(folder, 'data'),
    // Asked for nothing by a query of bodies.
    [ENV.personalKey]: 'kms:alias/niangjia-bench',
    [ENV.objectStore]: 's3:niangjia-bench',
    [ENV.logLevel]: 'INFO',
  });
  const start = (await child.tell({ event })) as ColdStart;
  await child.stop();
  if (!right(start.body)) throw new Error(`${name} gave a wrong first answer: ${start.body.slice(0, 400)}`);
  return start;
}

const placeOf = ({ folder, bytes }: Bundle): Pick<Subject, 'folder' | 'bytes'> => ({ folder, bytes });

function summariseStarts({ bytes, starts }: Subject): ColdBundle {
  return {
    bytes,
    evaluation: summarise(starts.map((start) => start.evaluation)),
    firstAnswer: summarise(starts.map((start) => start.firstAnswer)),
    processor: summarise(starts.map((start) => start.processor)),
  };
}

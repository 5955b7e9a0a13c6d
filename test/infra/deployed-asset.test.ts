import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { ALBEvent } from 'aws-lambda';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createIds } from '../../functions/compose.ts';
import type { ApiClient } from '../../functions/domain/caller/caller.ts';
import type { Instant } from '../../functions/domain/day.ts';
import { NATION_CODE } from '../../functions/domain/region/region-code.ts';
import { ENV } from '../../functions/platform/env.ts';
import { actionOf } from '../../functions/store/write-actions.ts';
import { findFreePort } from '../../infra/local/free-port.ts';
import { toGatewayEvent } from '../../infra/local/gateway-event.ts';
import { startServer } from '../../infra/local/http-server.ts';
import { openIssuer } from '../../infra/local/issuer.ts';
import { createTestTable } from '../support/engine.ts';
import { bundleForTest } from './bundle-for-test.ts';
import { runAsset, type DeployedFunction } from './deployed-function.ts';

const bundled = bundleForTest();

const AUDIENCE = 'niangjia';
const CLIENT = { subject: 'bundle-test', secret: 'bundle-test-secret' };
const QUERY = '{ region(code: "330481") { name } }';
const JOBS = '{ jobs(first: 1) { nodes { id } } }';
const ANSWER = { data: { region: { name: '海宁市' } } };

const answerSchema = z.object({
  statusCode: z.number(),
  headers: z.record(z.string(), z.unknown()),
  body: z.string().transform((body): unknown => JSON.parse(body)),
});

describe('the deployed asset', async () => {
  const table = await createTestTable();
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}/issuer`;
  let deployed: DeployedFunction;
  let authorization: string;

  beforeAll(async () => {
    const issuer = await openIssuer({ stage: 'local', url, audience: AUDIENCE, clients: [CLIENT] });
    const server = await startServer({ issuer, handler: () => Promise.resolve(undefined) }, port);
    await table.client.send(new TransactWriteCommand({ TransactItems: [actionOf(register(), table.tableName)] }));
    authorization = `Bearer ${await askToken(url)}`;
    const { folder } = await bundled;
    deployed = await runAsset(folder, {
      [ENV.stage]: 'dev',
      [ENV.tableName]: table.tableName,
      [ENV.dynamoDbEndpoint]: table.endpoint,
      [ENV.tokenIssuer]: url,
      [ENV.tokenAudience]: AUDIENCE,
      [ENV.tokenJwksUrl]: `${url}/jwks`,
      [ENV.dataFolder]: join(folder, 'data'),
      [ENV.personalKey]: 'kms:alias/niangjia-bundle-test',
      [ENV.objectStore]: 's3:files-of-the-test',
      [ENV.logLevel]: 'INFO',
      AWS_REGION: 'local',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_LAMBDA_FUNCTION_NAME: 'bundle-test',
    });
    return async () => {
      await deployed.stop();
      await server.close();
    };
  });

  it('answers a query that came through the HTTP API', async () => {
    const answer = answerSchema.parse(
      await deployed.invoke(gatewayEvent('POST', '/graphql', { query: QUERY }, authorization)),
    );
    expect(answer).toMatchObject({ statusCode: 200, body: ANSWER });
  });

  it('answers the same query that came through the load balancer', async () => {
    const answer = answerSchema.parse(
      await deployed.invoke(balancerEvent('POST', '/graphql', { query: QUERY }, authorization)),
    );
    expect(answer).toMatchObject({ statusCode: 200, body: ANSWER });
  });

  it('tells a failure by its reference when a file that is loaded later cannot be, and loads it for the next request', async () => {
    const { folder, later } = await bundled;
    const file = join(folder, later.find(({ name }) => name.startsWith('job-resolvers'))?.name ?? '');
    const ask = async () =>
      answerSchema.parse(await deployed.invoke(gatewayEvent('POST', '/graphql', { query: JOBS }, authorization)));
    renameSync(file, `${file}.gone`);
    for (let time = 0; time < 4; time += 1) {
      const { headers, body } = await ask();
      const reference = headers['x-request-id'];
      expect(body).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL', reference } }] });
      expect(JSON.stringify(body)).not.toContain('job-resolvers');
    }
    renameSync(`${file}.gone`, file);
    expect(await ask()).toMatchObject({ statusCode: 200, body: { data: { jobs: { nodes: [] } } } });
  });

  it.each([
    { front: 'the HTTP API', event: () => gatewayEvent('GET', '/health') },
    { front: 'the load balancer', event: () => balancerEvent('GET', '/health') },
  ])('is healthy through $front', async ({ event }) => {
    expect(await deployed.invoke(event())).toMatchObject({ statusCode: 200 });
  });

  it('refuses a token that another issuer signed', async () => {
    const other = await openIssuer({ stage: 'local', url, audience: AUDIENCE, clients: [CLIENT] });
    const reply = await other({
      method: 'POST',
      path: '/token',
      authorization: undefined,
      body: credentials().toString(),
    });
    const forged = `Bearer ${tokenIn(JSON.parse(String(reply.body)))}`;
    const answer = answerSchema.parse(
      await deployed.invoke(gatewayEvent('POST', '/graphql', { query: QUERY }, forged)),
    );
    expect(JSON.stringify(answer.body)).toContain('UNAUTHENTICATED');
  });
});

/** The record that gives the test's client the whole country to look at. */
function register(): Parameters<typeof actionOf>[0] {
  const ids = createIds({ now: () => '2026-01-01T00:00:00.000Z' as Instant });
  const state: ApiClient = {
    id: ids.of('ApiClient', CLIENT.subject),
    version: 1,
    subject: CLIENT.subject,
    name: 'bundle test',
    role: 'PROVINCE_ADMIN',
    scope: { kind: 'REGION', regionCode: NATION_CODE },
    registeredAt: '2026-01-01T00:00:00.000Z' as Instant,
    revokedAt: null,
  };
  return { type: 'SAVE', noun: 'apiClient', state, readVersion: 0 };
}

function credentials(): URLSearchParams {
  return new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: CLIENT.subject,
    client_secret: CLIENT.secret,
  });
}

async function askToken(issuerUrl: string): Promise<string> {
  const response = await fetch(`${issuerUrl}/token`, { method: 'POST', body: credentials() });
  return tokenIn(await response.json());
}

function tokenIn(answer: unknown): string {
  return z.object({ access_token: z.string() }).parse(answer).access_token;
}

function headersOf(authorization: string | undefined): Record<string, string> {
  return {
    host: 'localhost',
    'content-type': 'application/json',
    ...(authorization !== undefined && { authorization }),
  };
}

function gatewayEvent(...[method, url, body, authorization]: Call): unknown {
  return toGatewayEvent({
    method,
    url,
    headers: headersOf(authorization),
    body: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
    sourceIp: '203.0.113.1',
    protocol: 'HTTP/1.1',
  });
}

function balancerEvent(...[httpMethod, path, body, authorization]: Call): ALBEvent {
  return {
    requestContext: {
      elb: { targetGroupArn: 'arn:aws-cn:elasticloadbalancing:cn-northwest-1:000000000000:targetgroup/test/0' },
    },
    httpMethod,
    path,
    queryStringParameters: {},
    headers: { ...headersOf(authorization), 'x-forwarded-for': '203.0.113.1', 'x-forwarded-proto': 'https' },
    body: body === undefined ? '' : JSON.stringify(body),
    isBase64Encoded: false,
  };
}

type Call = readonly [
  method: 'GET' | 'POST',
  path: string,
  body?: Readonly<Record<string, unknown>>,
  authorization?: string,
];

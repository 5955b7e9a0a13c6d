import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import type { Ports } from '#services/ports.ts';
import { gatewayEvent } from '../support/http-event.ts';
import { readAnswer, startService, type Answer } from '../support/service.ts';

const PERSONAL = '张三 13800000000';
const FRAMES = /^( {4}at .+(\n|$))+$/;

let fault: unknown;

/** Ports whose reads of single bodies fail with `fault`. */
function failing(ports: Ports): Ports {
  // What others reject with need be no error, so neither is what the test rejects with.
  const fail = (): Promise<never> => Promise.resolve().then(() => Promise.reject(fault as Error));
  return {
    ...ports,
    regions: ports.regions,
    indicatorCatalogue: ports.indicatorCatalogue,
    bodies: { ...ports.bodies, find: fail, findIdByCode: fail },
  };
}

const service = await startService({ ports: failing });
const BODY = '{ unionBody(by: { id: "ub_zhejiangbase" }) { id } }';

function throttling(name = 'ProvisionedThroughputExceededException'): Error {
  return Object.assign(new Error(`slow down, ${PERSONAL}`), { name });
}

async function askFaulty(error: unknown, query = BODY): Promise<Answer> {
  fault = error;
  service.log.length = 0;
  return service.ask('zhejiang-admin', query);
}

describe('a defect', () => {
  it.each<[string, unknown]>([
    ['an error', new Error(PERSONAL)],
    ['an error of a kind', new RangeError(PERSONAL)],
    ['an error whose message looks like a place', new Error(`x\n    at ${PERSONAL}`)],
    ['an error with a cause', new Error('outside', { cause: new Error(PERSONAL) })],
    ['a text', PERSONAL],
    ['nothing', undefined],
    ['an object', { name: PERSONAL }],
  ])(
    'that throws %s is INTERNAL, by a reference under which it is logged once, without what it says',
    async (_case, error) => {
      for (let time = 0; time < 4; time += 1) {
        const answer = await askFaulty(error);
        expect([answer.status, answer.code]).toEqual([200, 'INTERNAL']);
        expect(answer.body.data).toEqual({ unionBody: null });
        const [told] = answer.body.errors ?? [];
        const reference = told?.extensions['reference'];
        expect(reference).toBe(answer.headers['x-request-id']);
        expect(told).toEqual({
          message: 'The service failed to answer. Try again, and tell support the reference if it stays so.',
          path: ['unionBody'],
          extensions: {
            code: 'INTERNAL',
            messageZh: '服务暂时无法完成请求。请重试；如仍失败，请将 reference 告知支持人员。',
            reference,
          },
        });
        expect(service.log.map(({ event }) => event)).toEqual(['DEFECT', 'REQUEST_DONE']);
        const { fields } = service.log[0] ?? {};
        expect(fields).toMatchObject({ reference, requestId: reference });
        if (error instanceof Error) expect(fields?.['name']).toBe(error.name);
        expect(JSON.stringify(service.log) + answer.text).not.toContain(PERSONAL);
      }
    },
  );

  it('is logged with the place it was thrown at', async () => {
    await askFaulty(new Error(PERSONAL));
    expect(service.log[0]?.fields['stack']).toMatch(FRAMES);
    expect(service.log[0]?.fields['stack']).toContain('errors.test.ts');
  });

  it('that happens many times in one request is logged once', async () => {
    const many = Array.from({ length: 20 }, (_, index) => `a${index}: unionBody(by: { id: "ub_b${index}" }) { id }`);
    const answer = await askFaulty(new Error(PERSONAL), `{ ${many.join(' ')} }`);
    expect(answer.body.errors).toHaveLength(20);
    expect(new Set(answer.body.errors?.map(({ extensions }) => extensions['reference'])).size).toBe(1);
    expect(service.log.filter(({ event }) => event === 'DEFECT')).toHaveLength(1);
  });

  it('that leaves nothing of the answer is 500', async () => {
    const answer = await askFaulty(
      new Error(PERSONAL),
      '{ unionBodies(filter: { underId: "ub_zhejiangupper" }, first: 1) { nodes { id } } }',
    );
    expect([answer.status, answer.code, answer.body.data]).toEqual([500, 'INTERNAL', null]);
  });

  it('leaves the rest of the answer', async () => {
    const answer = await askFaulty(new Error(PERSONAL), `{ viewer { subject } ${BODY.slice(1)}`);
    expect([answer.status, answer.body.data]).toEqual([
      200,
      { viewer: { subject: 'zhejiang-admin' }, unionBody: null },
    ]);
  });
});

describe('a store that is asked for too much', () => {
  it.each(['ProvisionedThroughputExceededException', 'ThrottlingException', 'RequestLimitExceeded'])(
    'is RATE_LIMITED with status 429 and a time to wait (%s)',
    async (name) => {
      const answer = await askFaulty(throttling(name));
      expect([answer.status, answer.code, answer.headers['retry-after']]).toEqual([429, 'RATE_LIMITED', '1']);
      expect(answer.body.errors?.[0]?.extensions.messageZh).toBe('请求过多，请一秒后重试。');
      expect(answer.body).not.toHaveProperty('data');
      expect(answer.text).not.toContain(PERSONAL);
    },
  );

  it('is not logged as a defect', async () => {
    await askFaulty(throttling());
    expect(service.log).toMatchObject([{ event: 'REQUEST_DONE', fields: { status: 429 } }]);
  });

  it('refuses the whole request, so that nobody takes a part for the whole', async () => {
    const answer = await askFaulty(throttling(), `{ viewer { subject } ${BODY.slice(1)}`);
    expect(answer.status).toBe(429);
    expect(answer.body).not.toHaveProperty('data');
  });

  it('says so also to those who do not know the newer media type', async () => {
    fault = throttling();
    for (const accept of ['application/json', 'application/graphql-response+json', '*/*']) {
      const headers = { 'content-type': 'application/json', accept };
      const answer = await service.send({ headers, body: JSON.stringify({ query: BODY }) }, 'zhejiang-admin');
      expect([answer.status, answer.headers['retry-after']]).toEqual([429, '1']);
    }
  });
});

describe('a store that leaves keys unread', async () => {
  const other = await startService({
    through: ({ tableName, client }) => {
      const send = (command: Parameters<typeof client.send>[0]): Promise<object> =>
        command instanceof BatchGetCommand
          ? Promise.resolve({ UnprocessedKeys: command.input.RequestItems })
          : client.send(command);
      return { tableName, client: { send: send as typeof client.send } };
    },
  });

  it('is RATE_LIMITED once it was asked often enough', async () => {
    const answer = await other.ask('zhejiang-admin', BODY);
    expect([answer.status, answer.code, answer.headers['retry-after']]).toEqual([429, 'RATE_LIMITED', '1']);
    expect(other.log).toMatchObject([{ event: 'REQUEST_DONE', fields: { status: 429 } }]);
  });
});

describe('a store that fails while the caller is looked up', async () => {
  let error: Error = throttling();
  const other = await startService({
    through: ({ tableName }) => ({ tableName, client: { send: () => Promise.reject(error) } }),
  });

  it('by asking for a pause is RATE_LIMITED', async () => {
    const answer = await other.ask('zhejiang-admin', BODY);
    expect([answer.status, answer.code, answer.headers['retry-after']]).toEqual([429, 'RATE_LIMITED', '1']);
  });

  it('otherwise is INTERNAL, by a reference under which it is logged', async () => {
    error = new Error(PERSONAL);
    other.log.length = 0;
    const answer = await other.ask('zhejiang-admin', BODY);
    expect([answer.status, answer.code]).toEqual([500, 'INTERNAL']);
    const reference = answer.body.errors?.[0]?.extensions['reference'];
    expect(other.log).toMatchObject([{ event: 'DEFECT', fields: { reference, name: 'Error' } }]);
    expect(answer.headers['x-request-id']).toBe(reference);
    expect(JSON.stringify(other.log) + answer.text).not.toContain(PERSONAL);
  });
});

describe('every answer', () => {
  it.each<[string, () => Promise<Answer>]>([
    ['to a query', () => service.ask('zhejiang-admin', '{ viewer { id } }')],
    ['to a query that came before', () => service.ask('zhejiang-admin', '{ viewer { id } }')],
    ['to a bad query', () => service.ask('zhejiang-admin', '{ nothing }')],
    ['to a forbidden query', () => service.ask('zhejiang-bank', BODY)],
    ['to a defect', () => askFaulty(new Error('x'))],
    [
      'to a stranger',
      async () =>
        readAnswer(await service.handle(gatewayEvent({ headers: { 'content-type': 'application/json' }, body: '{}' }))),
    ],
    ['to a wrong content type', async () => readAnswer(await service.handle(gatewayEvent({ body: '{}' })))],
    ['to a wrong path', async () => readAnswer(await service.handle(gatewayEvent({ url: '/' })))],
  ])('%s is not kept by anybody, and carries the id it is logged under', async (_case, get) => {
    const { headers } = await get();
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['x-request-id']).toMatch(/^req_[0-9A-Z]{26}$/);
  });

  it('has an id of its own', async () => {
    const ids = new Set<string | undefined>();
    for (let time = 0; time < 5; time += 1)
      ids.add((await service.ask('zhejiang-admin', '{ viewer { id } }')).headers['x-request-id']);
    expect(ids.size).toBe(5);
  });
});

describe('the log of a request', () => {
  it('tells who asked and what it cost, not what was asked or answered', async () => {
    service.log.length = 0;
    const answer = await service.ask(
      'zhejiang-admin',
      'query Secret($code: RegionCode!) { region(code: $code) { name } }',
      { code: '330881' },
    );
    expect(service.log).toEqual([
      {
        level: 'info',
        event: 'REQUEST_DONE',
        fields: {
          ...{
            requestId: answer.headers['x-request-id'],
            clientId: service.clients['zhejiang-admin'].id,
            role: 'PROVINCE_ADMIN',
          },
          ...{ status: 200, cost: 1, milliseconds: 0, storeRequests: 0 },
        },
      },
    ]);
  });
});

describe('the health of the service', () => {
  it('is told to everybody, without a token', async () => {
    const { statusCode, headers, body } = await service.handle(gatewayEvent({ method: 'GET', url: '/health' }));
    expect([statusCode, JSON.parse(body), headers['cache-control']]).toEqual([200, { status: 'ok' }, 'no-store']);
  });
});

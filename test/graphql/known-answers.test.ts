import { describe, expect, it } from 'vitest';
import type { Act } from '#domain/act.ts';
import { dayOf } from '#domain/day.ts';
import type { RequestContext } from '#graphql/context.ts';
import type { AdmittedRequest, ServerAnswer } from '#graphql/admitted-request.ts';
import type { GraphqlServer } from '#graphql/graphql-server.ts';
import { startServer } from '#graphql/server.ts';
import type { EventLog } from '#platform/logger.ts';
import type { Ports } from '#services/ports.ts';
import { createStoreMeter } from '#platform/store-meter.ts';
import { startService, type Persona } from '../support/service.ts';

const TIMES = 5;
const SILENT: EventLog = { info: () => undefined, error: () => undefined };

const BODY = 'query Body($id: ID!) { unionBody(by: { id: $id }) { id name region { name } parent { name } } }';
const PAGE =
  'query Page($first: Int! = 2, $after: String) { unionBodies(first: $first, after: $after) { nodes { id } } }';
const TWO = 'query One { labels(of: ROLE) { value } } query Other { labels(of: BOUND) { label(locale: EN) } }';
const FRAGMENTS = `query { nodes(ids: ["reg_330000", "ub_nothing"]) { __typename id ...R ... on UnionBody { name } } }
  fragment R on Region { code title: name parent { ...Up } } fragment Up on Region { name }`;
const SUBMIT = `mutation ($input: UnionBodyTransitionInput!) {
  submitUnionBody(input: $input) { unionBody { id } problems { code message(locale: EN) path retryable } receipt { id } }
}`;
const DEEP = `{ unionBodies(first: 1) ${'{ nodes { children(first: 1) '.repeat(8)}{ nodes { id } }${' } }'.repeat(8)} }`;

interface Asked {
  readonly what: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly accept?: string;
  readonly as?: Persona;
}

const QUERY = { query: '{ region(code: "330881") { id name level } }' };
const MODERN = 'application/graphql-response+json, application/json;q=0.9';

const ASKED: readonly Asked[] = [
  { what: 'a query', body: QUERY },
  { what: 'a query by the newer media type', body: QUERY, accept: MODERN },
  { what: 'a query by any media type', body: QUERY, accept: '*/*' },
  { what: 'a query by a media type that is not there', body: QUERY, accept: 'text/html' },
  { what: 'a query with variables', body: { query: BODY, variables: { id: 'ub_zhejiangbase' } } },
  { what: 'a row that is out of scope', body: { query: BODY, variables: { id: 'ub_jiangxibase' } } },
  {
    what: 'a body by a body-scoped caller',
    body: { query: BODY, variables: { id: 'ub_zhejiangbase' } },
    as: 'zhejiang-officer',
  },
  { what: 'a variable that is missing', body: { query: BODY } },
  { what: 'a variable of the wrong type', body: { query: BODY, variables: { id: { deep: true } } } },
  { what: 'a variable that is not declared', body: { query: BODY, variables: { id: 'ub_zhejiangbase', other: 1 } } },
  { what: 'variables that are null', body: { ...QUERY, variables: null, operationName: null } },
  { what: 'variables that are a list', body: { ...QUERY, variables: [] } },
  { what: 'variables that are a text', body: { ...QUERY, variables: '{}' } },
  { what: 'a default value', body: { query: PAGE } },
  { what: 'a page that is too long', body: { query: PAGE, variables: { first: 101 } } },
  { what: 'a cursor of another list', body: { query: PAGE, variables: { first: 2, after: 'bm90aGluZw' } } },
  { what: 'one operation of two', body: { query: TWO, operationName: 'Other' } },
  { what: 'none of two operations', body: { query: TWO } },
  { what: 'an operation that is not there', body: { query: TWO, operationName: 'Third' } },
  { what: 'an operation without a name by a name', body: { ...QUERY, operationName: 'Third' } },
  { what: 'an operation of an empty name', body: { ...QUERY, operationName: '' } },
  { what: 'an operation named by a number', body: { ...QUERY, operationName: 1 } },
  { what: 'fragments, aliases and interfaces', body: { query: FRAGMENTS } },
  { what: 'directives', body: { query: 'query ($no: Boolean = true) { viewer { id @skip(if: $no) name } }' } },
  { what: 'introspection', body: { query: '{ __schema { queryType { fields { name } } } }' } },
  {
    what: 'a field that is forbidden',
    body: { query: '{ unionBodies(first: 1) { nodes { id } } }' },
    as: 'zhejiang-bank',
  },
  { what: 'a query that costs too much', body: { query: DEEP.replaceAll('first: 1', 'first: 100') } },
  { what: 'a query that is deep', body: { query: DEEP } },
  {
    what: 'a change that is refused',
    body: {
      query: SUBMIT,
      variables: { input: { idempotencyKey: 'known-answers', id: 'ub_zhejiangbase', expectedVersion: 99 } },
    },
  },
  { what: 'a field that is not there', body: { query: '{ nothing }' } },
  { what: 'a query that cannot be read', body: { query: '{ region(' } },
  { what: 'an empty query', body: { query: '' } },
  { what: 'no query', body: { variables: {} } },
  { what: 'a query that is a number', body: { query: 1 } },
  { what: 'extensions', body: { ...QUERY, extensions: {} } },
  { what: 'a persisted query', body: { extensions: { persistedQuery: { version: 1, sha256Hash: 'ab' } } } },
  { what: 'something nobody asked for', body: { ...QUERY, more: 1 } },
];

describe('the short way to an answer', async () => {
  const service = await startService();
  const options = { showStoreUse: false, log: SILENT, reference: () => 'req_fixed' };
  const short = await startServer(options);
  const long = await startServer({ ...options, everythingThroughApollo: true });

  const contextOf = (persona: Persona): RequestContext => {
    const ports = service.request();
    const now = ports.clock.now();
    const act: Act = { caller: service.clients[persona], now, today: dayOf(now), requestId: 'req_fixed' };
    return { act, ports, meter: createStoreMeter(), cost: undefined };
  };

  const ask = (
    server: GraphqlServer,
    request: AdmittedRequest,
    { as = 'zhejiang-admin' }: Asked,
  ): Promise<ServerAnswer> => server.answer(request, contextOf(as));

  it.each(ASKED)('answers $what as Apollo does, the first time and the fifth', async (asked) => {
    const headers = { 'content-type': 'application/json', ...(asked.accept !== undefined && { accept: asked.accept }) };
    const request: AdmittedRequest = { method: 'POST', search: '', headers, body: asked.body };
    for (let time = 0; time < TIMES; time += 1) {
      const [quick, whole] = [await ask(short, request, asked), await ask(long, request, asked)];
      expect(quick).toEqual(whole);
    }
  });

  const pageRequest: AdmittedRequest = {
    ...{ method: 'POST', search: '', headers: { 'content-type': 'application/json' } },
    body: { query: 'query Known { unionBodies(first: 1) { nodes { name } } }' },
  };

  it('is taken from the second time on', async () => {
    const costs: RequestContext['cost'][] = [];
    for (let time = 0; time < 2; time += 1) {
      const context = contextOf('zhejiang-admin');
      await short.answer(pageRequest, context);
      // Apollo sets the cost on a copy of the context that it makes for itself.
      costs.push(context.cost);
    }
    expect(costs).toEqual([undefined, { requested: 2, maximum: 5000 }]);
  });

  it('runs an operation once, also one that fails and is told by Apollo', async () => {
    let reads = 0;
    const failing = (): never => {
      reads += 1;
      throw new Error('the store is away');
    };
    await short.answer(pageRequest, contextOf('zhejiang-admin'));
    const context = contextOf('zhejiang-admin');
    const bodies = Object.create(context.ports.bodies, { inRegion: { value: failing } }) as Ports['bodies'];
    const ports = Object.create(context.ports, { bodies: { value: bodies } }) as Ports;
    const answer = await short.answer(pageRequest, { ...context, ports });
    expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] });
    expect(reads).toBe(1);
  });
});

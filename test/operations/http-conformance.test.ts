import { join } from 'node:path';
import { serverAudits, type Audit, type AuditResult } from 'graphql-http';
import { afterAll, describe, expect, it } from 'vitest';
import { serveOverHttp } from '../support/http-service.ts';
import { startService } from '../support/service.ts';

const DOCUMENT = join(import.meta.dirname, '../../docs/http-conformance.md');

/** Each recommendation we leave, by the id of its audit, with the reason. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  '572B':
    'A document that cannot be parsed answers 400, whatever media type the client accepts. A client, a gateway and an alarm that look at the status alone would take 200 for success.',
  FDE2: 'A document that does not fit the schema answers 400, for the same reason.',
  '7B9B': 'Variables that do not fit their types answer 400, for the same reason.',
};

const service = await startService();
const server = await serveOverHttp(service);
afterAll(() => server.close());
const authorization = await service.authorization('zhejiang-admin');

/** What every client of ours sends: its token, and with GET the header that no page of another site can add. */
function fetchAsClient(url: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('authorization', authorization);
  headers.set('apollo-require-preflight', '1');
  return fetch(url, { ...init, headers });
}

const audits: readonly Audit[] = serverAudits({ url: `${server.url}/graphql`, fetchFn: fetchAsClient });
const results: readonly AuditResult[] = await Promise.all(audits.map(({ fn }) => fn()));

function levelOf({ name }: AuditResult): string {
  return name.slice(0, name.indexOf(' '));
}

function sentenceOf({ name, id }: AuditResult): string {
  return `\`${id}\` ${name.slice(name.indexOf(' ') + 1)}`;
}

function countLine(level: string): string {
  const all = results.filter((result) => levelOf(result) === level);
  const passed = all.filter(({ status }) => status === 'ok');
  return `- ${level}: ${passed.length} of ${all.length}`;
}

function render(): string {
  const left = results.filter(({ status }) => status !== 'ok');
  return [
    '# Conformance to GraphQL over HTTP',
    '',
    'Written by `test/operations/http-conformance.test.ts`, which runs the audits of `graphql-http` 1.23.1 against the service over real HTTP',
    'and fails when this page is not what they find. Change the reasons there; `npx vitest run test/operations/http-conformance.test.ts -u`',
    'writes the page anew.',
    '',
    'The audits send what every client has to send: a bearer token, and with GET the header `apollo-require-preflight: 1`, without which a GET',
    'is refused as one that a page of another site could have made (CSRF).',
    '',
    '## Audits passed',
    '',
    ...['MUST', 'SHOULD', 'MAY'].map(countLine),
    '',
    '## Recommendations left out',
    '',
    ...left.flatMap((result) => [`- ${sentenceOf(result)}: ${LEFT_OUT[result.id] ?? 'NO REASON GIVEN'}`, '']),
    'All three are older than the draft of GraphQL over HTTP of August 2026, which wants 4xx for faults of the request.',
    '',
    '## What the audits do not ask',
    '',
    '- A refused request answers the status of its code: 400 `BAD_USER_INPUT` and `QUERY_TOO_EXPENSIVE`, 401 `UNAUTHENTICATED`, 403 `FORBIDDEN`,',
    '  429 `RATE_LIMITED` with `Retry-After`, 500 `INTERNAL`. The draft recommends 422 for faults of validation; the audits want 400, and so do we.',
    '- An answer with data is 200, also when a defect left null somewhere in it; the draft recommends 294, which gateways and clients do not know yet.',
    '- Arrays of requests, other content types than `application/json`, other charsets than UTF-8 and bodies over 1,000,000 bytes are refused.',
    '- `OPTIONS` answers 405: CORS belongs to the gateway.',
    '',
  ].join('\n');
}

describe('the audits of GraphQL over HTTP', () => {
  it('are all there are', () => {
    expect(results).toHaveLength(audits.length);
    expect(results.length).toBeGreaterThan(50);
  });

  it('find no MUST broken', () => {
    expect(results.filter(({ status }) => status === 'error')).toEqual([]);
    expect(results.filter((result) => levelOf(result) === 'MUST' && result.status !== 'ok')).toEqual([]);
  });

  it('find no recommendation left out but those with a reason, and each of those', () => {
    const left = results.filter(({ status }) => status !== 'ok').map(({ id }) => id);
    expect(left.sort()).toEqual(Object.keys(LEFT_OUT).sort());
  });

  it('are reported in the documentation', async () => {
    await expect(render()).toMatchFileSnapshot(DOCUMENT);
  });
});

import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { trustedDocuments } from '#graphql/__generated__/trusted-documents.ts';
import * as cli from '../../cli/__generated__/documents.ts';
import * as till from '../../examples/till/__generated__/documents.ts';
import { serveOverHttp } from '../support/http-service.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const server = await serveOverHttp(service);
afterAll(() => server.close());

const answerSchema = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string(), extensions: z.looseObject({ code: z.string() }) })).optional(),
});

const idOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const ASK = till.AskEligibilityDocument.toString();
const ASK_ID = idOf(ASK);
const UNKNOWN_ID = idOf('{ viewer { id } }');
const INPUT = {
  card: { token: `demo:${'0'.repeat(64)}` },
  category: 'EATING',
  merchantId: 'mer_01ARZ3NDEKTSV4RRFFQ69G5FAV',
  amount: 100,
  at: '2026-05-01T12:00:00+08:00',
  knownAt: '2026-05-01T12:00:00+08:00',
};
const VARIABLES = { input: INPUT, locale: 'EN' };

interface Told {
  readonly status: number;
  readonly body: z.infer<typeof answerSchema>;
}

async function told(response: Response): Promise<Told> {
  return { status: response.status, body: answerSchema.parse(await response.json()) };
}

async function post(persona: Persona, body: object): Promise<Told> {
  const headers = { authorization: await service.authorization(persona), 'content-type': 'application/json' };
  return told(await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function get(persona: Persona, search: readonly (readonly [string, string])[]): Promise<Told> {
  const headers = { authorization: await service.authorization(persona), 'apollo-require-preflight': '1' };
  const query = new URLSearchParams(search.map(([name, value]) => [name, value])).toString();
  return told(await fetch(`${server.url}/graphql?${query}`, { headers }));
}

it.each(
  [...Object.entries(cli), ...Object.entries(till)].flatMap(([name, value]) =>
    name.endsWith('Document') ? [[name, String(value)] as const] : [],
  ),
)('the service knows %s of our clients', (_name, text) => {
  expect(trustedDocuments.has(idOf(text))).toBe(true);
});

describe('a request by documentId', () => {
  it('answers what its document answers, the first time and when it is known', async () => {
    const asked = await post('zhejiang-partner', { query: ASK, variables: VARIABLES });
    expect(asked.body.data).toMatchObject({ eligibility: { eligible: false } });
    for (const _round of [1, 2, 3]) {
      expect(await post('zhejiang-partner', { documentId: ASK_ID, variables: VARIABLES })).toMatchObject(asked);
    }
  });

  it('answers by GET, as a query does', async () => {
    const search = [
      ['documentId', ASK_ID],
      ['variables', JSON.stringify(VARIABLES)],
    ] as const;
    const answer = await get('zhejiang-partner', search);
    expect(answer).toMatchObject({ status: 200, body: { data: { eligibility: { eligible: false } } } });
  });

  it('makes no change by GET', async () => {
    const id = idOf(till.ConfirmDiscountDocument.toString());
    const input = { idempotencyKey: 'a-confirmation', id: 'disc_1', expectedVersion: 1 };
    const search = [
      ['documentId', id],
      ['variables', JSON.stringify({ input, locale: 'EN' })],
    ] as const;
    expect(await get('zhejiang-partner', search)).toMatchObject({ status: 405 });
  });

  it.each([
    {
      what: 'the permission',
      persona: 'zhejiang-dashboard',
      body: { variables: VARIABLES },
      status: 403,
      code: 'FORBIDDEN',
    },
    { what: 'the check of variables', persona: 'zhejiang-partner', body: {}, status: 400, code: 'BAD_USER_INPUT' },
  ] as const)('is refused by $what as its document is', async ({ persona, body, status, code }) => {
    const asked = await post(persona, { query: ASK, ...body });
    expect(asked).toMatchObject({ status, body: { errors: [{ extensions: { code } }] } });
    expect((await post(persona, { documentId: ASK_ID, ...body })).body.errors?.[0]?.extensions.code).toBe(code);
  });

  it('is held to the limits as its document is', async () => {
    const deep = JSON.parse(`${'{"x":'.repeat(40)}1${'}'.repeat(40)}`) as object;
    const asked = await post('zhejiang-partner', { query: ASK, variables: deep });
    expect(asked).toMatchObject({
      status: 400,
      body: { errors: [{ message: expect.stringContaining('nest') as unknown }] },
    });
    expect(await post('zhejiang-partner', { documentId: ASK_ID, variables: deep })).toEqual(asked);
  });

  it('needs a token', async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ documentId: ASK_ID, variables: VARIABLES });
    expect((await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })).status).toBe(401);
  });

  it.each([UNKNOWN_ID, '__proto__', ''])('says what to do when the id is unknown: %j', async (documentId) => {
    const refusal = {
      status: 400,
      body: { errors: [{ extensions: { code: 'BAD_USER_INPUT', reason: 'PERSISTED_DOCUMENT_NOT_FOUND' } }] },
    };
    const answer = await post('zhejiang-partner', { documentId });
    expect(answer).toMatchObject(refusal);
    expect(answer.body.errors?.[0]?.message).toContain('Send the document itself');
    expect(await get('zhejiang-partner', [['documentId', documentId]])).toMatchObject(refusal);
  });

  it.each([{ query: ASK }, { query: '' }])('is refused beside a query: %j', async ({ query }) => {
    const answer = await post('zhejiang-partner', { documentId: ASK_ID, query, variables: VARIABLES });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] } });
    expect(answer.body.errors?.[0]?.message).toContain('both');
    const search = [
      ['documentId', ASK_ID],
      ['query', query],
    ] as const;
    expect((await get('zhejiang-partner', search)).body.errors?.[0]?.message).toContain('both');
  });

  it.each([17, ['x'], {}, true])('is refused when its id is no text: %j', async (documentId) => {
    expect((await post('zhejiang-partner', { documentId })).status).toBe(400);
  });

  it('is refused when it names two by GET', async () => {
    const variables = ['variables', JSON.stringify(VARIABLES)] as const;
    for (const other of [UNKNOWN_ID, ASK_ID]) {
      const answer = await get('zhejiang-partner', [['documentId', ASK_ID], ['documentId', other], variables]);
      expect(answer.status).toBe(400);
      expect(answer.body.errors?.[0]?.message).toContain('one text');
    }
  });
});

import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();

const payload = z.object({
  change: z.object({
    unionBody: z.looseObject({ id: z.string(), version: z.number() }).nullable(),
    problems: z.array(z.object({ code: z.string(), path: z.array(z.string()).nullish() })),
  }),
});
type Body = NonNullable<z.infer<typeof payload>['change']['unionBody']>;

const SHOWN =
  'id version state stateSince states { state from to } parentLinks { parentId from to } pendingMove { toParentId } allowedActions';

type Facts = Readonly<Record<string, unknown>>;

const INPUTS = {
  foundUnionBody: 'FoundUnionBodyInput',
  submitUnionBody: 'UnionBodyTransitionInput',
  approveUnionBody: 'ApproveUnionBodyInput',
  suspendUnionBody: 'UnionBodyTransitionInput',
  moveUnionBody: 'MoveUnionBodyInput',
  consentToUnionBodyMove: 'UnionBodyMoveAnswerInput',
  withdrawUnionBodyMove: 'UnionBodyTransitionInput',
} as const;

let calls = 0;

/** What one change answers: the codes of its problems, and the body after it. */
async function change(by: Persona, field: keyof typeof INPUTS, input: Facts) {
  calls += 1;
  const inputType = INPUTS[field];
  const query = `mutation ($input: ${inputType}!) { change: ${field}(input: $input) { unionBody { ${SHOWN} } problems { code ... on RuleProblem { path } } } }`;
  const answer = await service.ask(by, query, { input: { idempotencyKey: `body-life-${calls}`, ...input } });
  const { unionBody, problems } = payload.parse(answer.body.data).change;
  return { body: unionBody, problems: problems.map(({ code, path }) => [code, ...(path ?? [])].join(' ')) };
}

async function done(answer: ReturnType<typeof change>): Promise<Body> {
  const { body, problems } = await answer;
  if (body === null) throw new Error(`refused: ${problems.join()}`);
  return body;
}

const found = (code: string, facts: Facts = {}) =>
  change('zhejiang-officer', 'foundUnionBody', {
    ...{ parentId: 'ub_zhejiangupper', code, name: `${code} 工会`, level: 'COUNTY', kind: 'FEDERATION' },
    ...{ regionCode: '330881', ...facts },
  });
const on = (body: Body, facts: Facts = {}): Facts => ({ id: body.id, expectedVersion: body.version, ...facts });

async function active(code: string, facts: Facts = {}, day: Facts = {}): Promise<Body> {
  const submitted = await done(change('zhejiang-officer', 'submitUnionBody', on(await done(found(code, facts)), day)));
  return done(change('zhejiang-reviewer', 'approveUnionBody', on(submitted, day)));
}

describe('a body over the API', () => {
  it('tells every state it went through with its days', async () => {
    const body = await active('LIFE-1', { foundedOn: '2021-01-01' }, { effectiveOn: '2021-03-01' });
    const suspend = { effectiveOn: '2022-01-01', reason: '整改' };
    const suspended = await done(change('zhejiang-reviewer', 'suspendUnionBody', on(body, suspend)));
    expect(suspended).toMatchObject({
      state: 'SUSPENDED',
      stateSince: '2022-01-01',
      states: [
        { state: 'PREPARING', from: '2021-01-01', to: '2021-03-01' },
        { state: 'PENDING_APPROVAL', from: '2021-03-01', to: '2021-03-01' },
        { state: 'ACTIVE', from: '2021-03-01', to: '2022-01-01' },
        { state: 'SUSPENDED', from: '2022-01-01', to: null },
      ],
    });
  });

  it('may be older than any record of it', async () => {
    const body = await active('LIFE-2', {}, { dayUnknown: true });
    expect(body).toMatchObject({ state: 'ACTIVE', stateSince: null });
    expect(body['states']).toEqual([{ state: 'ACTIVE', from: null, to: null }]);
  });

  it('tells its trail no day that nobody recorded', async () => {
    const { id } = await active('LIFE-8', {}, { dayUnknown: true });
    const query =
      'query ($id: ID!) { auditTrail(subjectId: $id, first: 9) { nodes { action effectiveOn changes { field from to } } } }';
    const { text, body } = await service.ask('zhejiang-reviewer', query, { id });
    expect(body.data).toMatchObject({
      auditTrail: {
        nodes: [{ action: 'APPROVE', effectiveOn: null }, { action: 'SUBMIT', effectiveOn: null }, { action: 'FOUND' }],
      },
    });
    expect(text).not.toContain('0001-01-01');
  });

  it('is withdrawn from a move on no day', async () => {
    const body = await active('LIFE-9');
    const problemsOf = async (facts: Facts) =>
      (await change('zhejiang-officer', 'withdrawUnionBodyMove', on(body, facts))).problems;
    expect(await problemsOf({ dayUnknown: true })).toEqual(['INPUT_INVALID dayUnknown']);
    expect(await problemsOf({ effectiveOn: '2024-01-01' })).toEqual(['INPUT_INVALID effectiveOn']);
    expect(await problemsOf({})).toEqual(['NO_PENDING_MOVE']);
  });

  it.each([
    ['a day besides', { dayUnknown: true, effectiveOn: '2024-01-01' }, 'INPUT_INVALID dayUnknown'],
    ['a founding day', { dayUnknown: true }, 'EFFECTIVE_DATE_BEFORE_LAST effectiveOn'],
  ])('takes no unknown day with %s', async (what, day, problem) => {
    const body = await done(found(`LIFE-3-${what.length}`, { foundedOn: '2021-01-01' }));
    expect((await change('zhejiang-officer', 'submitUnionBody', on(body, day))).problems).toEqual([problem]);
  });

  it('is not suspended on a day nobody recorded', async () => {
    const body = await active('LIFE-4', {}, { dayUnknown: true });
    const suspend = { dayUnknown: true, reason: '整改' };
    const { problems } = await change('zhejiang-reviewer', 'suspendUnionBody', on(body, suspend));
    expect(problems).toEqual(['INPUT_INVALID dayUnknown']);
  });

  it('is not approved by who founded it, though another submitted it', async () => {
    const body = await done(
      change('zhejiang-admin', 'foundUnionBody', {
        ...{ parentId: 'ub_zhejiangupper', code: 'LIFE-5', name: '甲工会', level: 'COUNTY', kind: 'FEDERATION' },
        regionCode: '330881',
      }),
    );
    const submitted = await done(change('zhejiang-officer', 'submitUnionBody', on(body)));
    expect((await change('zhejiang-admin', 'approveUnionBody', on(submitted))).problems).toEqual(['APPROVE_OWN']);
    expect((await change('zhejiang-reviewer', 'approveUnionBody', on(submitted))).problems).toEqual([]);
  });

  it('takes a move back that both sides agreed to, before its day', async () => {
    const [old, next] = [await active('LIFE-OLD'), await active('LIFE-NEXT')];
    const town = { parentId: old.id, level: 'TOWNSHIP', regionCode: '330881' };
    const body = await active('LIFE-6', town);
    const tomorrow = new Date(service.clock.today()).getTime() + 86_400_000;
    const effectiveOn = new Date(tomorrow).toISOString().slice(0, 10);
    const move = { id: body.id, expectedVersion: body.version, toParentId: next.id, effectiveOn };
    const asked = await done(change('zhejiang-officer', 'moveUnionBody', move));
    const consent = (moving: Body, side: string) =>
      change('zhejiang-reviewer', 'consentToUnionBodyMove', {
        ...{ id: moving.id, expectedVersion: moving.version, side },
      });
    const agreed = await done(consent(await done(consent(asked, 'OUT')), 'IN'));
    expect(agreed['parentLinks']).toHaveLength(2);
    const back = await done(change('zhejiang-officer', 'withdrawUnionBodyMove', on(agreed)));
    expect(back['parentLinks']).toEqual(body['parentLinks']);
    const children =
      'query ($id: ID!, $day: LocalDate) { unionBody(by: { id: $id }) { children(asOf: $day, first: 9) { nodes { id } } } }';
    const below = (id: string) => service.ask('zhejiang-officer', children, { id, day: effectiveOn });
    expect((await below(old.id)).body.data).toEqual({ unionBody: { children: { nodes: [{ id: body.id }] } } });
    expect((await below(next.id)).body.data).toEqual({ unionBody: { children: { nodes: [] } } });
  });

  it.each(['0001-01-01', '1799-12-31', '3000-01-01', '9999-12-31'])('has no founding day %s', async (foundedOn) => {
    const query = 'mutation ($input: FoundUnionBodyInput!) { foundUnionBody(input: $input) { problems { code } } }';
    const input = {
      ...{ idempotencyKey: 'body-life-day', code: 'LIFE-7', name: '甲', level: 'COUNTY', kind: 'FEDERATION' },
      ...{ regionCode: '330881', foundedOn },
    };
    const answer = await service.ask('zhejiang-officer', query, { input });
    expect([answer.status, answer.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

import { beforeEach, expect, it } from 'vitest';
import { openCases, type CaseRow } from '../support/case-api.ts';
import { openLine } from '../support/line-api.ts';
import { plantMember } from '../support/household.ts';
import { read } from '../support/operations.ts';
import { lettingIn } from '../support/post-api.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const line = await openLine(service);
const cases = openCases(service, line);
const { park, atPark } = line;
const people = await Promise.all([1, 2, 3].map((order) => plantMember(service.request(), { body: park, order })));
const [own, other, third] = people.map(({ id }) => id);
await lettingIn(service)('zhejiang-member', { kind: 'SELF', regionCode: '330000', memberId: own });

beforeEach(() => {
  service.clock.set('2026-11-20');
});

const WAGE = { unionBodyId: park.id, kind: 'WAGE', service: 'MEDIATION', mode: 'VISIT', title: '加班费争议' };
const QUERY = '{ myCases { id kind service state outcome receivedOn dueOn handledBy } }';
const mine = async (by: Persona = 'zhejiang-member') =>
  ((await read(service, by, { query: QUERY })) as { readonly myCases: readonly CaseRow[] }).myCases;

it('a member finds the cases that name it, with what became of them, and no others', async () => {
  expect(await mine()).toEqual([]);
  let row = await cases.receive(atPark, { ...WAGE, memberIds: [own, other] });
  await cases.receive(atPark, { ...WAGE, memberIds: [other] });
  const facts = { id: row.id, kind: 'WAGE', service: 'MEDIATION', receivedOn: '2026-11-20', handledBy: park.name };
  expect(await mine()).toMatchObject([{ ...facts, state: 'RECEIVED', outcome: null }]);
  for (const name of ['acceptCase', 'startCase']) row = await cases.step(row, { by: atPark, name });
  const resolved = { by: atPark, name: 'resolveCase', more: { outcome: 'MEDIATED' } };
  row = await cases.step(row, resolved);
  expect(await mine()).toMatchObject([{ ...facts, state: 'RESOLVED', outcome: 'MEDIATED' }]);
  expect(await mine('jiangxi-member')).toEqual([]);
  const seen = await service.ask('zhejiang-member', 'query ($id: ID!) { case(id: $id) { title } }', { id: row.id });
  expect(seen.code).toBe('FORBIDDEN');
});

it('a member finds a case from when it is named in it on, for as long as it is', async () => {
  let row = await cases.receive(atPark, { ...WAGE, memberIds: [third] });
  const names = async (memberIds: readonly unknown[]) => {
    row = await cases.step(row, { by: atPark, name: 'reviseCase', more: { memberIds, people: 2 } });
    return (await mine()).some(({ id }) => id === row.id);
  };
  expect(await names([third, own])).toBe(true);
  expect(await names([third])).toBe(false);
  expect(await names([own])).toBe(true);
});

it('a change names at most 80 members anew', async () => {
  const many = await Promise.all(
    Array.from({ length: 81 }, (_, index) => plantMember(service.request(), { body: park, order: 10 + index })),
  );
  const ids = many.map(({ id }) => id);
  const row = await cases.receive(atPark, { ...WAGE, memberIds: ids.slice(0, 80) });
  const revision = { by: atPark, name: 'reviseCase' };
  const swapped = { memberIds: [...ids.slice(0, 80), own, other, third], people: 83 };
  expect(await cases.told(row, { ...revision, more: swapped })).toBe('');
  const asked = { by: atPark, name: 'receiveCase', shows: 'case { id }', input: { ...WAGE, memberIds: ids } };
  expect(await line.told(asked)).toBe('LIST_FULL memberIds');
});

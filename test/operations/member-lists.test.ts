import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { change, changedRow, read, type ChangedRow } from '../support/operations.ts';
import { residentId } from '../support/people.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const unionBodyId = service.federations.zhejiang.base.id;
const MAKER = 'zhejiang-officer';

async function done(name: string, input: object): Promise<ChangedRow> {
  const payload = await change(service, MAKER, { name, shows: 'member { id version state }', input: { ...input } });
  expect(payload.problems).toEqual([]);
  return changedRow(payload, 'member');
}

const admit = (name: string, number: string, attributes: object = {}): Promise<ChangedRow> =>
  done('admitMember', {
    ...{ unionBodyId, from: '2026-01-05', attributes },
    person: { name, documentNumber: residentId(number) },
  });

const listSchema = z.object({ members: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });
const LIST = 'query($filter: MemberFilter!) { members(filter: $filter, first: 100) { nodes { id } } }';

async function idsOf(filter: object): Promise<readonly string[]> {
  const answer = await read(service, MAKER, { query: LIST, variables: { filter: { unionBodyId, ...filter } } });
  return listSchema.parse(answer).members.nodes.map(({ id }) => id);
}

const known = await admit('张三丰', '33088119800302123', { migrant: true, workUnit: '第一公司' });

describe('a list of members', () => {
  it.each([
    ['state', { state: 'ACTIVE' }, { state: 'RETAINED' }],
    ['migrant', { migrant: true }, { migrant: false }],
    ['workUnit', { workUnit: '第一公司' }, { workUnit: '第二公司' }],
    ['asOf', { asOf: '2026-01-05' }, { asOf: '2026-01-04' }],
    ['name', { name: '张三丰' }, { name: '张三' }],
    ['initials', { initials: 'zsf' }, { initials: 'zs' }],
  ])('asks by %s', async (_name, hit, miss) => {
    expect(await idsOf(hit)).toContain(known.id);
    expect(await idsOf(miss)).not.toContain(known.id);
  });

  it('asks by how a membership ended, from that day on', async () => {
    const { id, version } = await admit('李四', '33088119800302456');
    const end = { end: 'WITHDRAWN', reason: 'OWN_REQUEST', effectiveOn: '2026-03-01' };
    await done('endMembership', { id, expectedVersion: version, ...end });
    expect(await idsOf({ state: 'WITHDRAWN', asOf: '2026-03-01' })).toEqual([id]);
    expect(await idsOf({ state: 'WITHDRAWN', asOf: '2026-02-28' })).toEqual([]);
    expect(await idsOf({ asOf: '2026-02-28' })).toContain(id);
    expect(await idsOf({ asOf: '2026-03-01' })).not.toContain(id);
  });

  it.each([{ name: ' 张三丰 ' }, { initials: ' zsf' }, { workUnit: '第一公司 ' }, { workUnit: '\t第一公司' }])(
    'is not empty for blanks around a text: %o',
    async (filter) => {
      expect(await idsOf(filter)).toEqual([known.id]);
    },
  );
});

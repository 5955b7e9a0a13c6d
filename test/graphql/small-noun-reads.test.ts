import { describe, expect, it } from 'vitest';
import { change, changedRow, read } from '../support/operations.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const { zhejiang } = service.federations;
const from = '2026-01-01';
const unionBodyId = zhejiang.base.id;

async function record(name: string, type: string, input: Readonly<Record<string, unknown>>) {
  const shown = `${type} { id version }`;
  return changedRow(await change(service, 'zhejiang-officer', { name, shows: shown, input }), type);
}

const term = { office: 'CHAIR', personName: '欧阳明', engagement: 'FULL_TIME' };
const wages = { kind: 'WAGE_AGREEMENT', title: '工资协议', unitsCovered: 1, workersCovered: 2 };
const away = { code: 'away', name: '驻赣维权服务站', kind: 'RIGHTS_STATION', regionCode: '360704' };
const unit = { name: '江山南方水泥公司', regionCode: '330881' };
const rows = {
  officer: await record('recordOfficer', 'officerTerm', { ...term, unionBodyId, from }),
  coveredUnit: await record('coverUnit', 'coveredUnit', { ...unit, unionBodyId, from }),
  facility: await record('openFacility', 'facility', { ...away, ownerId: unionBodyId }),
  agreement: await record('recordAgreement', 'agreement', { ...wages, unionBodyId, from }),
};

describe('the small nouns of a body', () => {
  const query = `query Nested($id: ID!) { unionBody(by: { id: $id }) {
    officers(first: 5) { nodes { id personName } }
    coveredUnits(first: 5) { nodes { id } }
    facilities(first: 5) { nodes { id } }
    agreements(first: 5) { nodes { id } }
  } }`;
  const variables = { id: unionBodyId };

  it('are nested in it for its own federation', async () => {
    expect(await read(service, 'zhejiang-reviewer', { query, variables })).toEqual({
      unionBody: {
        officers: { nodes: [{ id: rows.officer.id, personName: '欧*' }] },
        coveredUnits: { nodes: [{ id: rows.coveredUnit.id }] },
        facilities: { nodes: [{ id: rows.facility.id }] },
        agreements: { nodes: [{ id: rows.agreement.id }] },
      },
    });
  });

  it('are not there for another', async () => {
    expect(await read(service, 'jiangxi-admin', { query, variables })).toEqual({ unionBody: null });
  });
});

describe('nodes', () => {
  const query = 'query Some($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on OfficerTerm { personName } } }';
  const region = { __typename: 'Region', id: 'reg_360704' };

  it('are of their types and in the order asked for their own federation, and null for another', async () => {
    const variables = { ids: [...Object.values(rows).map(({ id }) => id), 'reg_360704', 'nothing'] };
    expect(await read(service, 'zhejiang-reviewer', { query, variables })).toEqual({
      nodes: [
        { __typename: 'OfficerTerm', id: rows.officer.id, personName: '欧*' },
        { __typename: 'CoveredUnit', id: rows.coveredUnit.id },
        { __typename: 'Facility', id: rows.facility.id },
        { __typename: 'Agreement', id: rows.agreement.id },
        region,
        null,
      ],
    });
    const others = { nodes: [null, null, null, null, region, null] };
    expect(await read(service, 'jiangxi-admin', { query, variables })).toEqual(others);
  });

  it('are one, too', async () => {
    const one = { query: 'query One($id: ID!) { node(id: $id) { __typename id } }', variables: rows.agreement };
    const node = { __typename: 'Agreement', id: rows.agreement.id };
    expect(await read(service, 'zhejiang-reviewer', one)).toEqual({ node });
    expect(await read(service, 'jiangxi-reviewer', one)).toEqual({ node: null });
  });

  it('are at least one', async () => {
    expect((await service.ask('zhejiang-admin', query, { ids: [] })).code).toBe('BAD_USER_INPUT');
  });
});

describe('facilities', () => {
  const query = `query Some($filter: FacilityFilter!) {
    facilities(filter: $filter, first: 10) { nodes { code owner { id } } } }`;

  it.each([{}, { ownerId: 'ub_1', regionCode: '330000' }, { kind: 'STATION' }])(
    'are not listed by %j',
    async (filter) => {
      expect((await service.ask('zhejiang-admin', query, { filter })).code).toBe('BAD_USER_INPUT');
    },
  );

  it('in a place are shown to the federation of their owner only', async () => {
    const call = { query, variables: { filter: { regionCode: '360700' } } };
    const nodes = [{ code: 'away', owner: { id: unionBodyId } }];
    expect(await read(service, 'zhejiang-admin', call)).toEqual({ facilities: { nodes } });
    expect(await read(service, 'jiangxi-admin', call)).toEqual({ facilities: { nodes: [] } });
  });

  it('are read by id by the federation of their owner only', async () => {
    const call = { query: 'query One($id: ID!) { facility(id: $id) { code } }', variables: rows.facility };
    expect(await read(service, 'zhejiang-officer', call)).toEqual({ facility: { code: 'away' } });
    expect(await read(service, 'jiangxi-admin', call)).toEqual({ facility: null });
  });
});

describe('the audit trail', () => {
  const query = `query Trail($id: ID!) { auditTrail(subjectId: $id, first: 10) {
    nodes { action actorId actorRole actingBodyId effectiveOn changes { field from to } } } }`;

  it('shows who did what, and never a name', async () => {
    const { id, role } = service.clients['zhejiang-officer'];
    const entry = { action: 'RECORD_OFFICER', actorId: id, actorRole: role, actingBodyId: zhejiang.upper.id };
    const data = await read(service, 'zhejiang-admin', { query, variables: rows.officer });
    expect(data).toMatchObject({ auditTrail: { nodes: [{ ...entry, effectiveOn: from }] } });
    expect(JSON.stringify(data)).toContain('{"field":"personName","from":null,"to":null}');
    expect(JSON.stringify(data)).not.toContain('欧');
  });

  it('is empty for another federation', async () => {
    for (const variables of Object.values(rows)) {
      const empty = { auditTrail: { nodes: [] } };
      expect(await read(service, 'jiangxi-admin', { query, variables })).toEqual(empty);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { AgreementId, CoveredUnitId, FacilityId, OfficerTermId } from '#domain/ids.ts';
import { coverUnit } from '#services/cover-unit.ts';
import { endUnitCover } from '#services/end-unit-cover.ts';
import { findNode } from '#services/find-node.ts';
import { findAgreement, listAgreements } from '#services/list-agreements.ts';
import { listAuditTrail } from '#services/list-audit-trail.ts';
import { findCoveredUnit, listCoveredUnits } from '#services/list-covered-units.ts';
import { findFacility, listFacilities } from '#services/list-facilities.ts';
import { findOfficerTerm, listOfficers } from '#services/list-officers.ts';
import { openFacility } from '#services/open-facility.ts';
import type { Ports } from '#services/ports.ts';
import type { Slice } from '#services/ports/slice.ts';
import { recordAgreement } from '#services/record-agreement.ts';
import { recordOfficer } from '#services/record-officer.ts';
import { registerApiClient } from '#services/register-api-client.ts';
import { adminOf, clientWith, day, region, staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { stateAfter } from '../support/outcome.ts';
import { createTestPorts } from '../support/ports.ts';
import { appointmentWith, openingWith, termsWith } from '../support/small-nouns.ts';
import { saveTwoFederations, type Federation } from '../support/two-federations.ts';

const TODAY = day('2024-06-15');
const service = createTestPorts(await createTestTable(), { now: TODAY });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const page = { limit: 10, after: undefined };
const from = day('2024-01-01');

/** The id of the one row of each noun that a federation has. */
interface Rows {
  readonly officer: OfficerTermId;
  readonly coveredUnit: CoveredUnitId;
  readonly facility: FacilityId;
  readonly agreement: AgreementId;
}

/** Records one row of each noun. The facility stands in the other federation: its owner decides, not its place. */
async function recordRows(federation: Federation, other: Federation): Promise<Rows> {
  const { base, admin } = federation;
  const by = [service.request(), service.act(admin)] as const;
  const target = { idempotencyKey: `record-${base.code}`, unionBodyId: base.id };
  const term = await stateAfter(recordOfficer(...by, { ...target, appointment: appointmentWith() }));
  const unit = { name: '江山南方水泥公司', creditCode: null, regionCode: base.regionCode };
  const covered = await stateAfter(coverUnit(...by, { ...target, idempotencyKey: `cover-${base.code}`, unit, from }));
  const opening = openingWith({ code: base.code, regionCode: other.base.regionCode });
  const opened = { idempotencyKey: `open-${base.code}`, ownerId: base.id, opening };
  const facility = await stateAfter(openFacility(...by, opened));
  const agreed = { ...target, idempotencyKey: `agree-${base.code}`, terms: termsWith() };
  const agreement = await stateAfter(recordAgreement(...by, agreed));
  return { officer: term.id, coveredUnit: covered.id, facility: facility.id, agreement: agreement.id };
}

const federations = [
  { federation: zhejiang, other: jiangxi, rows: await recordRows(zhejiang, jiangxi) },
  { federation: jiangxi, other: zhejiang, rows: await recordRows(jiangxi, zhejiang) },
];

async function idsIn(slice: Promise<Slice<{ readonly id: string }>>): Promise<readonly string[]> {
  return (await slice).items.map(({ item }) => item.id);
}

/** A federation with its rows. */
interface Held {
  readonly federation: Federation;
  readonly rows: Rows;
}

/** Everything a caller can get of a noun of a federation: by id, in its list, as a node, and in the audit trail. */
async function surfacesOf(noun: keyof Rows, caller: ApiClient, { federation: { base }, rows }: Held) {
  const of: readonly [Ports, ReturnType<typeof service.act>] = [service.request(), service.act(caller)];
  const got = {
    officer: () => findOfficerTerm(...of, rows.officer),
    coveredUnit: () => findCoveredUnit(...of, rows.coveredUnit),
    facility: () => findFacility(...of, rows.facility),
    agreement: () => findAgreement(...of, rows.agreement),
  };
  const list = {
    officer: () => idsIn(listOfficers(...of, { body: base, asOf: null, page })),
    coveredUnit: () => idsIn(listCoveredUnits(...of, { body: base, asOf: TODAY, page })),
    facility: () => idsIn(listFacilities(...of, { place: { kind: 'OWNER', ownerId: base.id }, kind: null, page })),
    agreement: () => idsIn(listAgreements(...of, { body: base, page })),
  };
  const trail = await listAuditTrail(...of, { subjectId: rows[noun], page });
  return {
    get: (await got[noun]())?.id,
    list: await list[noun](),
    node: (await findNode(...of, rows[noun]))?.__typename,
    audit: trail.items.map(({ item }) => item.subjectId),
  };
}

const TYPES = { officer: 'OfficerTerm', coveredUnit: 'CoveredUnit', facility: 'Facility', agreement: 'Agreement' };
const NOUNS = ['officer', 'coveredUnit', 'facility', 'agreement'] as const;
const UNSEEN = { get: undefined, list: [], node: undefined, audit: [] };

describe.each(NOUNS)('the rows of %s', (noun) => {
  it('are seen on every surface by the callers of their federation', async () => {
    for (const { federation, rows } of federations) {
      const { admin, officer, reviewer, base } = federation;
      const id = rows[noun];
      for (const caller of [admin, officer, reviewer, staffOf('OFFICER', base), adminOf('000000')]) {
        const seen = { get: id, list: [id], node: TYPES[noun], audit: [id] };
        expect(await surfacesOf(noun, caller, { federation, rows })).toEqual(seen);
      }
    }
  });

  it('are seen on no surface by callers of the other federation', async () => {
    for (const { federation, other, rows } of federations) {
      for (const caller of [other.admin, other.officer, other.reviewer, staffOf('REVIEWER', other.base)]) {
        expect(await surfacesOf(noun, caller, { federation, rows })).toEqual(UNSEEN);
      }
    }
  });

  it('are seen on no surface by callers whose role reads no such rows', async () => {
    const regional = { kind: 'REGION', regionCode: region('330000') } as const;
    const callers = [
      zhejiang.dashboard,
      clientWith('PARTNER', regional),
      clientWith('MEMBER', { ...regional, kind: 'SELF' }),
      clientWith('BANK', { ...regional, kind: 'CARD_PROGRAM', cardProgram: 'longka' }),
    ];
    const [own] = federations;
    if (own === undefined) throw new Error('the test has no federation');
    for (const caller of callers) expect(await surfacesOf(noun, caller, own)).toEqual(UNSEEN);
  });
});

describe('the audit trail', () => {
  it('of a unit that two federations covered in turn shows each its own part', async () => {
    const unit = { name: '赣浙物流公司', creditCode: null, regionCode: region('330881') };
    const national = [service.request(), service.act(adminOf('000000'))] as const;
    const target = { idempotencyKey: 'turn-zhejiang', unionBodyId: zhejiang.base.id, unit, from };
    const first = await stateAfter(coverUnit(...national, target));
    const ending = { idempotencyKey: 'turn-end', id: first.id, expectedVersion: 1, to: day('2024-03-01') };
    await stateAfter(endUnitCover(...national, { ...ending, unionBodyId: zhejiang.base.id }));
    const next = { ...target, idempotencyKey: 'turn-jiangxi', unionBodyId: jiangxi.base.id };
    await stateAfter(coverUnit(service.request(), service.act(jiangxi.admin), { ...next, from: day('2024-03-01') }));
    const trailFor = async (caller: ApiClient) => {
      const slice = await listAuditTrail(service.request(), service.act(caller), { subjectId: first.id, page });
      return JSON.stringify(slice.items.map(({ item }) => [item.action, item.effectiveOn, item.changes]));
    };
    expect(await trailFor(zhejiang.admin)).not.toContain(jiangxi.base.id);
    expect(await trailFor(zhejiang.admin)).toContain(zhejiang.base.id);
    expect(await trailFor(jiangxi.officer)).not.toContain(zhejiang.base.id);
    expect(await trailFor(jiangxi.officer)).toContain(jiangxi.base.id);
  });

  it('of a caller is read by the administrator of its region only', async () => {
    const scope = {
      kind: 'REGION',
      regionCode: region('330881'),
      bodyId: null,
      cardProgram: null,
      memberId: null,
      sponsorId: null,
    } as const;
    const asked = { idempotencyKey: 'register-screen', subject: 'screen', name: 'screen', role: 'DASHBOARD' } as const;
    const act = service.act(zhejiang.admin);
    const { id } = await stateAfter(registerApiClient(service.request(), act, { ...asked, scope }));
    const actionsFor = async (caller: ApiClient) => {
      const slice = await listAuditTrail(service.request(), service.act(caller), { subjectId: id, page });
      return slice.items.map(({ item }) => item.action);
    };
    expect(await actionsFor(zhejiang.admin)).toEqual(['REGISTER_API_CLIENT']);
    for (const caller of [jiangxi.admin, zhejiang.officer, zhejiang.reviewer, zhejiang.dashboard]) {
      expect(await actionsFor(caller)).toEqual([]);
    }
  });

  it.each(['', 'ub_nobody', 'reg_330000', 'aud_1', 'no id'])('of %j is empty', async (subjectId) => {
    const slice = await listAuditTrail(service.request(), service.act(zhejiang.admin), { subjectId, page });
    expect(slice.items).toEqual([]);
  });
});

describe('a node', () => {
  it('is found for every division, by whatever caller', async () => {
    const found = await findNode(service.request(), service.act(zhejiang.dashboard), 'reg_330881');
    expect(found).toMatchObject({ __typename: 'Region', code: '330881' });
  });

  it('is a body of the own federation, and of no other', async () => {
    const found = await findNode(service.request(), service.act(zhejiang.officer), zhejiang.base.id);
    expect(found).toEqual({ __typename: 'UnionBody', ...zhejiang.base });
    expect(await findNode(service.request(), service.act(zhejiang.officer), jiangxi.base.id)).toBeUndefined();
  });

  it.each(['', 'reg_999999', 'reg_1', 'rcpt_1', 'aud_1', 'req_1', 'ub_', 'ind_nothing', 'fig_nothing'])(
    'is not %j',
    async (id) => {
      expect(await findNode(service.request(), service.act(adminOf('000000')), id)).toBeUndefined();
    },
  );
});

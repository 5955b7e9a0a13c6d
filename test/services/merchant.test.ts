import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { CardProgramId } from '#domain/ids.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import { publishedAt } from '#domain/publication.ts';
import { endMerchantAgreement, recordMerchantAgreement, reviseMerchant } from '#services/change-merchant.ts';
import { createMerchant } from '#services/create-merchant.ts';
import { findNode } from '#services/find-node.ts';
import { listAuditTrail } from '#services/list-audit-trail.ts';
import { findMerchant, listMerchants } from '#services/merchant-access.ts';
import type { CommandResult } from '#services/run-command.ts';
import { adminOf, clientWith, day, region, staffOf } from '../support/builders.ts';
import { plantCardProgram } from '../support/card-program.ts';
import { createTestTable } from '../support/engine.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2026-06-15' });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const ours = await plantCardProgram(service, zhejiang, 'ours');
const theirs = await plantCardProgram(service, jiangxi, 'theirs');
const countyAdmin = adminOf('330881', 'county');
const bank = clientWith('BANK', { kind: 'CARD_PROGRAM', cardProgram: 'ours', regionCode: region('330000') }, 'bank');
const PAGE = { limit: 10, after: undefined };
let calls = 0;

const nextKey = (): string => {
  calls += 1;
  return `merchant-call-${calls}`;
};

interface Creation {
  readonly code?: string;
  readonly programId?: CardProgramId;
  readonly regionCode?: string;
  readonly by?: ApiClient;
}

function create(facts: Creation = {}): Promise<CommandResult<Merchant>> {
  const idempotencyKey = nextKey();
  const { code = `M-${calls}`, programId = ours.id, regionCode = '330881', by = zhejiang.admin } = facts;
  const details = { name: '江山百货', regionCode: region(regionCode), mcc: '5311', address: null };
  const terms = { code, facts: details, agreement: { from: day('2026-01-01'), to: null } };
  return createMerchant(service.request(), service.act(by), { idempotencyKey, cardProgramId: programId, terms });
}

const target = ({ id, version }: Merchant) => ({ idempotencyKey: nextKey(), id, expectedVersion: version });

function revise(merchant: Merchant, revision: Parameters<typeof reviseMerchant>[2]['revision'], by = zhejiang.admin) {
  return reviseMerchant(service.request(), service.act(by), { ...target(merchant), revision });
}

describe('a merchant', () => {
  it('is begun, revised, agreed with and ended, each with its entry in the trail', async () => {
    const begun = await stateAfter(create({ code: 'LIFE' }));
    const revised = await stateAfter(revise(begun, { name: '新名', regionCode: region('330802') }));
    const end = { number: 1, to: day('2026-03-01') };
    const act = service.act(zhejiang.admin);
    const ended = await stateAfter(endMerchantAgreement(service.request(), act, { ...target(revised), end }));
    const agreement = { from: day('2026-03-01'), to: null };
    const renewed = await stateAfter(recordMerchantAgreement(service.request(), act, { ...target(ended), agreement }));
    expect(await findMerchant(service.request(), act, begun.id)).toEqual(renewed);
    expect(renewed).toMatchObject({ version: 4, details: [{}, { name: '新名', regionCode: '330802', mcc: '5311' }] });
    expect(renewed.agreements.map(({ number }) => number)).toEqual([1, 1, 2]);
    const trail = await listAuditTrail(service.request(), act, { subjectId: begun.id, page: PAGE });
    expect(trail.items.map(({ item }) => item.action)).toEqual([
      ...['RECORD_MERCHANT_AGREEMENT', 'END_MERCHANT_AGREEMENT', 'REVISE_MERCHANT', 'CREATE_MERCHANT'],
    ]);
    const again = { ...target(begun), agreement };
    expect(failureOf(await recordMerchantAgreement(service.request(), act, again))).toEqual({
      ...{ code: 'CONFLICT', currentVersion: 4 },
    });
  });

  it('counts from 15 s after it is written on, not after the request or the part of a job began', async () => {
    const act = service.act(zhejiang.admin);
    service.clock.set('2026-06-16');
    const facts = { name: '后到', regionCode: region('330881'), mcc: '5311', address: null };
    const command = {
      idempotencyKey: nextKey(),
      cardProgramId: ours.id,
      terms: { code: 'LATE', facts, agreement: null },
    };
    const { details } = await stateAfter(createMerchant(service.request(), act, command));
    expect(details[0]?.recordedAt).toBe(publishedAt(service.clock.now()));
    expect(details[0]?.recordedAt).not.toBe(publishedAt(act.now));
  });

  it('has a code that no other of its programme has', async () => {
    await stateAfter(create({ code: 'ONLY' }));
    expect(failureOf(await create({ code: 'ONLY' }))).toEqual({ code: 'CODE_TAKEN', path: ['code'] });
    expect((await create({ code: 'ONLY', programId: theirs.id, regionCode: '360704', by: jiangxi.admin })).ok).toBe(
      true,
    );
  });

  it('is found by its code in its own programme', async () => {
    const merchant = await stateAfter(create({ code: 'BY-CODE' }));
    expect((await service.request().merchants.findByCode(ours.id, 'BY-CODE'))?.id).toBe(merchant.id);
    expect(await service.request().merchants.findByCode(theirs.id, 'BY-CODE')).toBeUndefined();
  });

  it.each([
    ['in a division nobody knows', '339999', 'REGION_UNKNOWN'],
    ['in a former division', '360721', 'REGION_UNKNOWN'],
    ['in the nation', '000000', 'REGION_UNKNOWN'],
    ['in another province', '360704', 'OUTSIDE_SCOPE'],
  ])('%s is refused', async (_place, regionCode, code) => {
    expect(failureOf(await create({ regionCode }))).toEqual({ code, path: ['regionCode'] });
    const merchant = await stateAfter(create());
    expect(failureOf(await revise(merchant, { regionCode: region(regionCode) }))).toEqual({
      code,
      path: ['regionCode'],
    });
  });

  it('is changed by administrators of its region', async () => {
    const inCounty = await stateAfter(create({ by: countyAdmin }));
    expect(failureOf(await create({ by: countyAdmin, regionCode: '330802' }))).toMatchObject({ code: 'OUTSIDE_SCOPE' });
    const elsewhere = await stateAfter(create({ regionCode: '330802' }));
    expect((await revise(inCounty, { name: '新名' }, countyAdmin)).ok).toBe(true);
    const agreement = { from: day('2020-01-01'), to: day('2020-02-01') };
    const end = { number: 1, to: day('2026-02-01') };
    const outside = { code: 'OUTSIDE_SCOPE', path: ['id'] };
    const act = service.act(countyAdmin);
    expect(failureOf(await revise(elsewhere, { name: '新名' }, countyAdmin))).toEqual(outside);
    for (const result of [
      await recordMerchantAgreement(service.request(), act, { ...target(elsewhere), agreement }),
      await endMerchantAgreement(service.request(), act, { ...target(elsewhere), end }),
    ]) {
      expect(failureOf(result)).toEqual(outside);
    }
  });

  it('is not there for those who do not see its programme, or change merchants', async () => {
    const merchant = await stateAfter(create());
    for (const by of [jiangxi.admin, zhejiang.officer, zhejiang.reviewer, zhejiang.dashboard, bank]) {
      expect(failureOf(await create({ by }))).toEqual({ code: 'NOT_FOUND', path: ['cardProgramId'] });
      expect(failureOf(await revise(merchant, { name: '新名' }, by))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
    }
    expect(failureOf(await create({ programId: 'cprog_none' as CardProgramId }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is seen by whoever sees its programme, on every surface', async () => {
    const merchant = await stateAfter(create({ code: 'SEEN' }));
    const surfaces = async (caller: ApiClient): Promise<readonly boolean[]> => {
      const [ports, act] = [service.request(), service.act(caller)];
      const query = { programId: ours.id, regionCode: region('330881'), page: { limit: 100, after: undefined } };
      const listed = (await listMerchants(ports, act, query)).items.some(({ item }) => item.id === merchant.id);
      const isNode = (await findNode(ports, act, merchant.id)) !== undefined;
      return [(await findMerchant(ports, act, merchant.id)) !== undefined, listed, isNode];
    };
    const county = { kind: 'REGION', regionCode: region('330881') } as const;
    for (const caller of [
      zhejiang.officer,
      bank,
      clientWith('PARTNER', county),
      adminOf('000000'),
      staffOf('REVIEWER', zhejiang.base),
    ]) {
      expect(await surfaces(caller)).toEqual([true, true, true]);
    }
    const other = clientWith(
      'BANK',
      { kind: 'CARD_PROGRAM', cardProgram: 'theirs', regionCode: region('360000') },
      'x',
    );
    for (const caller of [jiangxi.admin, jiangxi.officer, zhejiang.dashboard, other]) {
      expect(await surfaces(caller)).toEqual([false, false, false]);
    }
  });

  it('is listed in the division it was recorded to stand in last', async () => {
    const merchant = await stateAfter(create({ code: 'MOVES' }));
    await stateAfter(revise(merchant, { regionCode: region('330482') }));
    const codesIn = async (regionCode: string) => {
      const query = { programId: ours.id, regionCode: region(regionCode), page: { limit: 100, after: undefined } };
      return (await listMerchants(service.request(), service.act(bank), query)).items.map(({ item }) => item.code);
    };
    expect(await codesIn('330400')).toEqual(['MOVES']);
    expect(await codesIn('330881')).not.toContain('MOVES');
    expect(await codesIn('330000')).toContain('MOVES');
  });
});

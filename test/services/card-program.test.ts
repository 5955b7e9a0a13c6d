import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { CardProgram } from '#domain/card-program/card-program.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { findCardProgram, listCardPrograms } from '#services/card-program-access.ts';
import { createCardProgram } from '#services/create-card-program.ts';
import type { Ports } from '#services/ports.ts';
import { reviseBank } from '#services/revise-bank.ts';
import type { CommandResult } from '#services/run-command.ts';
import { adminOf, bodyId, bodyWith, clientWith, region, staffOf } from '../support/builders.ts';
import { NATIONAL_BANK, plantBank } from '../support/bank.ts';
import { createTestTable } from '../support/engine.ts';
import { interruptedTable } from '../support/interrupted-table.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveBodies, saveTwoFederations } from '../support/two-federations.ts';

const table = await createTestTable();
const service = createTestPorts(table, { now: '2026-06-15' });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
await plantBank(service);
let calls = 0;

interface Creation {
  readonly sponsor?: UnionBody;
  readonly code?: string;
  readonly bankCode?: string;
  readonly by?: ApiClient;
  readonly ports?: Ports;
}

function create(facts: Creation = {}): Promise<CommandResult<CardProgram>> {
  calls += 1;
  const { sponsor = zhejiang.upper, code = `longka-${calls}`, bankCode = NATIONAL_BANK } = facts;
  const { by = zhejiang.admin, ports = service.request() } = facts;
  const terms = { code, name: '工会龙卡', nameEn: null };
  const command = { idempotencyKey: `card-program-${calls}`, sponsorId: sponsor.id, bankCode, terms };
  return createCardProgram(ports, service.act(by), command);
}

const bankOf = (cardProgram: string, regionCode: string): ApiClient =>
  clientWith('BANK', { kind: 'CARD_PROGRAM', cardProgram, regionCode: region(regionCode) }, `bank ${cardProgram}`);

describe('a card programme', () => {
  it('stands in the division of its federation, with a key that no text tells', async () => {
    const program = await stateAfter(create());
    expect(program).toMatchObject({ version: 1, regionCode: '330000', sponsorId: zhejiang.upper.id });
    const opened = await service.request().vault.open(program.id, program.holderKey);
    expect(opened).toEqual({ key: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    const other = await stateAfter(create());
    expect(await service.request().vault.open(other.id, other.holderKey)).not.toEqual(opened);
    await expect(service.request().vault.open(other.id, program.holderKey)).rejects.toThrow();
  });

  it('makes the same hash of a text as any bank that has the key', async () => {
    const program = await stateAfter(create());
    const { vault } = service.request();
    const { key } = (await vault.open(program.id, program.holderKey)) as { readonly key: string };
    const { createHmac } = await import('node:crypto');
    const text = '33088119900307123X';
    const theirs = createHmac('sha256', Buffer.from(key, 'hex')).update(text).digest('hex');
    expect(await vault.hashUnder(program.id, program.holderKey, text)).toBe(theirs);
  });

  it('has a code that no other has, in any federation', async () => {
    await stateAfter(create({ code: 'only-one' }));
    const again = await create({ code: 'only-one', sponsor: jiangxi.upper, by: jiangxi.admin });
    expect(failureOf(again)).toEqual({ code: 'CODE_TAKEN', path: ['code'] });
  });

  it('carries the name that its bank has when it begins, also once the bank has another', async () => {
    const bank = await plantBank(service, { code: 'RENAMED', name: '旧名银行' });
    const program = await stateAfter(create({ bankCode: 'RENAMED' }));
    expect(program).toMatchObject({ bankCode: 'RENAMED', bankName: '旧名银行' });
    const command = { idempotencyKey: 'rename-bank', id: bank.id, expectedVersion: 1, revision: { name: '新名银行' } };
    await stateAfter(reviseBank(service.request(), service.act(adminOf('000000')), command));
    expect(await service.request().cardPrograms.read(program.id)).toEqual(program);
    expect(await stateAfter(create({ bankCode: 'RENAMED' }))).toMatchObject({ bankName: '新名银行' });
  });

  it('is begun with a registered bank, whose division holds that of the federation', async () => {
    await plantBank(service, { code: 'OFJIANGXI', regionCode: region('360000') });
    await plantBank(service, { code: 'OFCOUNTY', regionCode: region('330881') });
    await plantBank(service, { code: 'OFZHEJIANG', regionCode: region('330000') });
    for (const bankCode of ['NOBANK', 'OFJIANGXI', 'OFCOUNTY', 'ofzhejiang', '', 'X'.repeat(5_000)]) {
      expect(failureOf(await create({ bankCode }))).toEqual({ code: 'NOT_FOUND', path: ['bankCode'] });
    }
    expect(await stateAfter(create({ bankCode: 'OFZHEJIANG' }))).toMatchObject({ bankCode: 'OFZHEJIANG' });
  });

  it('is begun by a federation only, and by who administers it', async () => {
    expect(failureOf(await create({ sponsor: zhejiang.base }))).toMatchObject({ code: 'INPUT_INVALID' });
    for (const by of [jiangxi.admin, zhejiang.officer, zhejiang.reviewer, bankOf('x', '330000')]) {
      expect(failureOf(await create({ by }))).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('is not begun by a federation that is closed meanwhile', async () => {
    const sponsor = bodyWith({ ...zhejiang.upper, id: bodyId('closing'), code: 'closing', parentLinks: [] });
    await saveBodies(service.request(), [sponsor]);
    const through = interruptedTable(service.table, async () => {
      const state = { ...sponsor, version: sponsor.version + 1, state: 'DISSOLVED' as const };
      const { ledger, ids } = service.request();
      const id = ids.next('Receipt');
      const receipt = {
        id,
        actorId: zhejiang.admin.id,
        key: id,
        fingerprint: '',
        at: service.clock.now(),
        answer: null,
      };
      const save = { type: 'SAVE', noun: 'unionBody', state, readVersion: sponsor.version } as const;
      expect(await ledger.commit({ writes: [save], audit: [], receipt })).toEqual({ outcome: 'COMMITTED' });
    });
    const late = createTestPorts(table, { now: '2026-06-15', through, ids: service.ids });
    const outcome = await create({ sponsor, ports: late.request() });
    expect(failureOf(outcome)).toEqual({ code: 'BODY_CLOSED', path: ['sponsorId'] });
  });

  it('is seen by its own bank, and by those whose region holds it or lies in it', async () => {
    const program = await stateAfter(create({ code: 'seen-by' }));
    const seenBy = async (caller: ApiClient): Promise<boolean> =>
      (await findCardProgram(service.request(), service.act(caller), program.id)) !== undefined;
    const county = { kind: 'REGION', regionCode: region('330881') } as const;
    expect(await seenBy(bankOf('seen-by', '330000'))).toBe(true);
    expect(await seenBy(clientWith('PARTNER', county, 'till'))).toBe(true);
    expect(await seenBy(staffOf('OFFICER', zhejiang.base))).toBe(true);
    expect(await seenBy(adminOf('000000'))).toBe(true);
    expect(await seenBy(bankOf('another', '330000'))).toBe(false);
    expect(await seenBy(bankOf('seen-by', '360000'))).toBe(false);
    expect(await seenBy(jiangxi.admin)).toBe(false);
    expect(await seenBy(zhejiang.dashboard)).toBe(false);
  });

  it('is listed with those of its region, a page at a time', async () => {
    await create({ code: 'of-jiangxi', sponsor: jiangxi.upper, by: jiangxi.admin });
    const codes: string[] = [];
    let after: string | undefined;
    for (let hasMore = true; hasMore;) {
      const query = { regionCode: region('330000'), page: { limit: 2, after } };
      const slice = await listCardPrograms(service.request(), service.act(adminOf('000000')), query);
      codes.push(...slice.items.map(({ item }) => item.code));
      ({ hasMore, end: after } = slice);
    }
    expect(codes).toContain('seen-by');
    expect(codes).not.toContain('of-jiangxi');
    expect(new Set(codes).size).toBe(codes.length);
    const none = { regionCode: region('330000'), page: { limit: 2, after: undefined } };
    expect((await listCardPrograms(service.request(), service.act(jiangxi.admin), none)).items).toEqual([]);
    expect((await listCardPrograms(service.request(), service.act(zhejiang.dashboard), none)).items).toEqual([]);
  });
});

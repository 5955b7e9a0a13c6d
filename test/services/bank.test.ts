import { describe, expect, it } from 'vitest';
import type { Bank } from '#domain/bank/bank.ts';
import type { BankTerms } from '#domain/bank/decide-register.ts';
import type { BankRevision } from '#domain/bank/decide-revise.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import { bankOfCaller, findBank, findBankOfProgram, isBankVisible, listBanks } from '#services/bank-access.ts';
import { listProgramsOfBank } from '#services/card-program-access.ts';
import { createCardProgram } from '#services/create-card-program.ts';
import { findNode } from '#services/find-node.ts';
import { listAuditTrail } from '#services/list-audit-trail.ts';
import type { Slice } from '#services/ports/slice.ts';
import { registerBank } from '#services/register-bank.ts';
import { reviseBank } from '#services/revise-bank.ts';
import type { CommandResult } from '#services/run-command.ts';
import { bankTerms, plantBank } from '../support/bank.ts';
import { adminOf, clientWith, region, staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations, type Federation } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2026-06-15' });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const ours = await plantBank(service, { code: 'OURS', regionCode: region('330000') });
const theirs = await plantBank(service, { code: 'THEIRS', regionCode: region('360000') });
const national = await plantBank(service);
await begin(zhejiang, 'ours', 'OURS');
await begin(zhejiang, 'ours-too', 'OURS');
await begin(zhejiang, 'ours-with-all', national.code);
await begin(jiangxi, 'theirs', 'THEIRS');
await begin(jiangxi, 'theirs-with-all', national.code);
const nation = adminOf('000000');
const PAGE = { limit: 10, after: undefined };
let calls = 0;

function begin({ upper, admin }: Federation, code: string, bankCode: string) {
  const terms = { code, name: '工会龙卡', nameEn: null };
  const command = { idempotencyKey: `begin-${code}`, sponsorId: upper.id, bankCode, terms };
  return stateAfter(createCardProgram(service.request(), service.act(admin), command));
}

const bankOf = (cardProgram: string, regionCode: string): ApiClient =>
  clientWith('BANK', { kind: 'CARD_PROGRAM', cardProgram, regionCode: region(regionCode) }, `bank ${cardProgram}`);

function register(facts: Partial<BankTerms>, by = zhejiang.admin): Promise<CommandResult<Bank>> {
  calls += 1;
  const terms = bankTerms({ regionCode: region('330000'), ...facts });
  return registerBank(service.request(), service.act(by), { idempotencyKey: `bank-call-${calls}`, terms });
}

function revise({ id, version }: Bank, revision: BankRevision, by = zhejiang.admin): Promise<CommandResult<Bank>> {
  calls += 1;
  const command = { idempotencyKey: `bank-call-${calls}`, id, expectedVersion: version, revision };
  return reviseBank(service.request(), service.act(by), command);
}

async function codesIn(slice: Promise<Slice<{ readonly code: string }>>): Promise<readonly string[]> {
  return (await slice).items.map(({ item }) => item.code);
}

describe('registering a bank', () => {
  it('makes it known by id, by code and in the lists of its region, with an entry in the trail', async () => {
    const bank = await stateAfter(register({ code: 'KNOWN', regionCode: region('330800') }));
    const ports = service.request();
    expect(await ports.banks.read(bank.id)).toEqual(bank);
    expect(await ports.banks.findByCode('KNOWN')).toEqual(bank);
    const trail = await listAuditTrail(ports, service.act(zhejiang.admin), { subjectId: bank.id, page: PAGE });
    expect(trail.items.map(({ item }) => item.action)).toEqual(['REGISTER_BANK']);
  });

  it('is refused where its code is taken, in whatever region', async () => {
    const again = register({ code: 'THEIRS' });
    expect(failureOf(await again)).toEqual({ code: 'CODE_TAKEN', path: ['code'] });
  });

  it.each([
    ['330000', '330000', undefined],
    ['330000', '330881', undefined],
    ['000000', '000000', undefined],
    ['000000', '360000', undefined],
    ['330881', '330000', 'OUTSIDE_SCOPE'],
    ['330000', '000000', 'OUTSIDE_SCOPE'],
    ['330000', '360000', 'OUTSIDE_SCOPE'],
    ['330000', '339999', 'REGION_UNKNOWN'],
  ])('by an administrator of %s for %s is answered with %s', async (scope, served, code) => {
    const facts = { code: `B${calls}`, regionCode: region(served) };
    const failure = failureOf(await register(facts, adminOf(scope)));
    expect(failure).toEqual(code === undefined ? undefined : { code, path: ['regionCode'] });
  });

  it('is for administrators only', async () => {
    for (const by of [zhejiang.officer, zhejiang.reviewer, zhejiang.dashboard, bankOf('ours', '330000')]) {
      expect(failureOf(await register({ code: 'NOTBYME' }, by))).toEqual({
        code: 'OUTSIDE_SCOPE',
        path: ['regionCode'],
      });
    }
  });
});

describe('revising a bank', () => {
  it('changes its keys, and leaves what it does not name', async () => {
    const bank = await stateAfter(register({ code: 'ROTATES', keyIds: ['k1'] }));
    const revised = await stateAfter(revise(bank, { keyIds: ['k1', 'k2'] }));
    expect(revised).toEqual({ ...bank, version: 2, keyIds: ['k1', 'k2'] });
    expect(await service.request().banks.read(bank.id)).toEqual(revised);
  });

  it('of another version than the present one is a conflict', async () => {
    const bank = await stateAfter(register({ code: 'CONFLICTS' }));
    await stateAfter(revise(bank, { graceDays: 5 }));
    expect(failureOf(await revise(bank, { graceDays: 6 }))).toEqual({ code: 'CONFLICT', currentVersion: 2 });
  });

  it('is for administrators whose scope holds all of its division', async () => {
    const others = [jiangxi.admin, adminOf('330881'), zhejiang.officer, zhejiang.reviewer, bankOf('ours', '330000')];
    for (const by of others) {
      expect(failureOf(await revise(ours, { graceDays: 5 }, by))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
    }
    expect(failureOf(await revise(national, { graceDays: 5 }))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
    const bank = await stateAfter(register({ code: 'BYNATION' }));
    expect(await stateAfter(revise(bank, { graceDays: 5 }, nation))).toMatchObject({ version: 2, graceDays: 5 });
  });
});

/** Everything a caller can get of a bank: by id, in a list, as a node, and by its programmes; and whether its trail is there. */
async function surfacesOf({ id, code, regionCode }: Bank, caller: ApiClient) {
  const of = [service.request(), service.act(caller)] as const;
  const trail = await listAuditTrail(...of, { subjectId: id, page: PAGE });
  const list = await codesIn(listBanks(...of, { regionCode, page: { limit: 100, after: undefined } }));
  return {
    get: (await findBank(...of, id))?.code,
    list: list.includes(code),
    node: (await findNode(...of, id))?.__typename,
    ofProgram: (await findBankOfProgram(...of, { bankCode: code }))?.code,
    audit: trail.items.length > 0,
  };
}

const UNSEEN = { get: undefined, list: false, node: undefined, ofProgram: undefined, audit: false };
const seen = (code: string, audit = true) => ({ get: code, list: true, node: 'Bank', ofProgram: code, audit });

const regional = (role: 'PARTNER' | 'DASHBOARD', regionCode: string): ApiClient =>
  clientWith(role, { kind: 'REGION', regionCode: region(regionCode) }, `${role} ${regionCode}`);

describe('a bank', () => {
  it('is seen on every surface by those whose scope holds its whole division', async () => {
    for (const by of [zhejiang.admin, zhejiang.officer, zhejiang.reviewer, nation]) {
      expect(await surfacesOf(ours, by)).toEqual(seen('OURS'));
    }
    for (const by of [jiangxi.admin, jiangxi.officer, jiangxi.reviewer, nation]) {
      expect(await surfacesOf(theirs, by)).toEqual(seen('THEIRS'));
    }
  });

  it('is seen on no surface by those whose scope lies in its division, or in another', async () => {
    for (const by of [jiangxi.admin, jiangxi.officer, jiangxi.reviewer, adminOf('330881')]) {
      expect(await surfacesOf(ours, by)).toEqual(UNSEEN);
    }
    for (const by of [zhejiang.admin, zhejiang.officer, staffOf('OFFICER', jiangxi.base)]) {
      expect(await surfacesOf(theirs, by)).toEqual(UNSEEN);
    }
    for (const by of [zhejiang.admin, jiangxi.reviewer]) expect(await surfacesOf(national, by)).toEqual(UNSEEN);
  });

  it('sees itself by each of its programmes, and no other bank; it reads no trail', async () => {
    for (const by of [bankOf('ours', '330000'), bankOf('ours-too', '330000')]) {
      expect(await surfacesOf(ours, by)).toEqual(seen('OURS', false));
      expect(await surfacesOf(theirs, by)).toEqual(UNSEEN);
      expect(await surfacesOf(national, by)).toEqual(UNSEEN);
    }
    for (const by of [bankOf('ours-with-all', '330000'), bankOf('theirs-with-all', '360000')]) {
      expect(await surfacesOf(national, by)).toEqual(seen(national.code, false));
      expect(await surfacesOf(ours, by)).toEqual(UNSEEN);
    }
  });

  it('is not seen by a bank whose scope names a programme of another region, or none', async () => {
    for (const by of [bankOf('ours', '360000'), bankOf('OURS', '330000'), bankOf('nothing', '330000')]) {
      expect(await surfacesOf(ours, by)).toEqual(UNSEEN);
    }
  });

  it('is seen on no surface by dashboards, partners and members', async () => {
    const member = clientWith('MEMBER', { kind: 'SELF', regionCode: region('330000') });
    for (const by of [regional('DASHBOARD', '330000'), regional('PARTNER', '330000'), member]) {
      expect(await surfacesOf(ours, by)).toEqual(UNSEEN);
      expect(await isBankVisible(service.request(), service.act(by), ours)).toBe(false);
    }
  });
});

describe('the bank of a caller', () => {
  it.each([
    ['ours', '330000', 'OURS'],
    ['ours-too', '330000', 'OURS'],
    ['ours-with-all', '330000', 'CCB'],
    ['theirs', '360000', 'THEIRS'],
    ['theirs', '330000', undefined],
    ['nothing', '330000', undefined],
  ])('whose scope names %s in %s is %s', async (cardProgram, regionCode, code) => {
    const found = await bankOfCaller(service.request(), service.act(bankOf(cardProgram, regionCode)));
    expect(found?.code).toBe(code);
  });

  it('that is no bank is none', async () => {
    for (const by of [nation, zhejiang.admin, zhejiang.officer, regional('PARTNER', '330000')]) {
      expect(await bankOfCaller(service.request(), service.act(by))).toBeUndefined();
    }
  });
});

describe('the programmes of a bank', () => {
  const listed = (bankCode: string, by: ApiClient) =>
    codesIn(listProgramsOfBank(service.request(), service.act(by), { bankCode, page: PAGE }));

  it('are those that name its code, in the order of their regions', async () => {
    expect([...(await listed('OURS', nation))].sort()).toEqual(['ours', 'ours-too']);
    expect(await listed(national.code, nation)).toEqual(['ours-with-all', 'theirs-with-all']);
    expect(await listed('NOBANK', nation)).toEqual([]);
  });

  it('are listed as far as the caller sees them', async () => {
    expect(await listed(national.code, zhejiang.admin)).toEqual(['ours-with-all']);
    expect(await listed(national.code, jiangxi.officer)).toEqual(['theirs-with-all']);
    expect(await listed('OURS', bankOf('ours-too', '330000'))).toEqual(['ours-too']);
    expect(await listed('OURS', jiangxi.admin)).toEqual([]);
    expect(await listed('OURS', zhejiang.dashboard)).toEqual([]);
  });
});

describe('banks', () => {
  it('are listed with those of the subtree, a page at a time', async () => {
    const codes: string[] = [];
    let after: string | undefined;
    for (let hasMore = true; hasMore;) {
      const page = { limit: 2, after };
      const slice = await listBanks(service.request(), service.act(nation), { regionCode: region('000000'), page });
      codes.push(...slice.items.map(({ item }) => item.code));
      ({ hasMore, end: after } = slice);
    }
    expect(codes).toEqual(expect.arrayContaining([national.code, 'OURS', 'THEIRS']));
    expect(new Set(codes).size).toBe(codes.length);
    const inZhejiang = { regionCode: region('330000'), page: PAGE };
    const here = await codesIn(listBanks(service.request(), service.act(nation), inZhejiang));
    expect(here).toContain('OURS');
    expect(here).not.toContain('THEIRS');
    expect(here).not.toContain(national.code);
  });
});

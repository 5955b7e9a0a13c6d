import { describe, expect, it } from 'vitest';
import { isBankCode, type Bank } from '#domain/bank/bank.ts';
import { decideRegisterBank, type BankTerms } from '#domain/bank/decide-register.ts';
import { decideReviseBank, type BankRevision } from '#domain/bank/decide-revise.ts';
import type { BankId } from '#domain/ids.ts';
import { bankTerms } from '../../support/bank.ts';
import { actOf, adminOf } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const act = actOf(adminOf('330000'), '2026-06-15');
const id = 'bank_one' as BankId;
const BANK: Bank = { ...bankTerms(), id, version: 4 };

const register = (facts: Partial<BankTerms> = {}) => decideRegisterBank({ ...bankTerms(facts), id }, act);
const revise = (revision: BankRevision) => decideReviseBank(BANK, revision, act);
const invalidAt = (path: string, isValid: boolean) => (isValid ? undefined : { code: 'INPUT_INVALID', path: [path] });

describe('the code of a bank', () => {
  it.each([
    ['C', false],
    ['CC', true],
    ['42', true],
    ['ABCDEFGHIJ12', true],
    ['ABCDEFGHIJ123', false],
    ['ccb', false],
    ['C-B', false],
    ['C B', false],
    ['CCB\n', false],
    ['', false],
    ['建行', false],
  ])('%j is one: %s', (code, isOne) => {
    expect(isBankCode(code)).toBe(isOne);
    expect(failureOf(register({ code }))).toEqual(invalidAt('code', isOne));
  });
});

describe('the keys of a bank', () => {
  it.each([
    [['k'], true],
    [['abcdefg8'], true],
    [['k1', 'k2'], true],
    [['2026', 'k2'], true],
    [[], false],
    [['k1', 'k2', 'k3'], false],
    [['k1', 'k1'], false],
    [['abcdefgh9'], false],
    [['K1'], false],
    [['k1', ''], false],
    [['k-1'], false],
    [['k1:'], false],
    [['k1\n'], false],
  ])('may be %j: %s', (keyIds, isValid) => {
    expect(failureOf(register({ keyIds }))).toEqual(invalidAt('keyIds', isValid));
    expect(failureOf(revise({ keyIds }))).toEqual(invalidAt('keyIds', isValid));
  });
});

describe('the days of grace of a bank', () => {
  it.each([
    [0, false],
    [1, true],
    [7, true],
    [8, false],
    [-1, false],
    [1.5, false],
  ])('may be %d: %s', (graceDays, isValid) => {
    expect(failureOf(register({ graceDays }))).toEqual(invalidAt('graceDays', isValid));
    expect(failureOf(revise({ graceDays }))).toEqual(invalidAt('graceDays', isValid));
  });
});

describe('a bank', () => {
  it('is registered in its first version, and the trail tells all of it', () => {
    const { state, audit } = valueOf(register({ keyIds: ['k1'] }));
    expect(state).toEqual({ ...bankTerms(), keyIds: ['k1'], id, version: 1 });
    expect(audit).toMatchObject({ action: 'REGISTER_BANK', effectiveOn: '2026-06-15', reason: null });
    expect(audit.changes).toContainEqual({ field: 'keyIds', from: null, to: '["k1"]' });
    expect(audit.changes).toContainEqual({ field: 'regionCode', from: null, to: '000000' });
  });

  it('keeps what a revision leaves out, and the trail tells what changed', () => {
    const { state, audit } = valueOf(revise({ keyIds: ['k2'], nameEn: 'Bank' }));
    expect(state).toEqual({ ...BANK, keyIds: ['k2'], nameEn: 'Bank', version: 5 });
    expect(audit).toMatchObject({ action: 'REVISE_BANK', effectiveOn: '2026-06-15', reason: null });
    expect(audit.changes).toEqual([
      { field: 'nameEn', from: null, to: 'Bank' },
      { field: 'keyIds', from: '["k1","k2"]', to: '["k2"]' },
    ]);
  });

  it('is not revised by nothing', () => {
    expect(failureOf(revise({}))).toEqual({ code: 'INPUT_INVALID' });
  });
});

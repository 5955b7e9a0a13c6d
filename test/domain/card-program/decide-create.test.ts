import { describe, expect, it } from 'vitest';
import type { Bank } from '#domain/bank/bank.ts';
import { decideCreateCardProgram } from '#domain/card-program/decide-create.ts';
import type { BankId, CardProgramId } from '#domain/ids.ts';
import type { Sealed } from '#domain/personal/sealed.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { bankTerms } from '../../support/bank.ts';
import { actOf, adminOf, bodyWith, region } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const act = actOf(adminOf('330000'), '2026-06-15');
const SEALED = 'sealed-holder-key';

function create(sponsor: Partial<UnionBody> = {}, served = '000000') {
  const terms = {
    ...{ id: 'cprog_one' as CardProgramId, code: 'longka', name: '工会龙卡', nameEn: null },
    holderKey: SEALED as Sealed,
  };
  const bank: Bank = { ...bankTerms(), id: 'bank_one' as BankId, version: 1, regionCode: region(served) };
  return decideCreateCardProgram({ sponsor: bodyWith({ kind: 'FEDERATION', ...sponsor }), bank }, terms, act);
}

describe('a card programme', () => {
  it.each(['DISSOLVED', 'MERGED'] as const)('is not begun by a federation that is %s', (state) => {
    expect(failureOf(create({ state }))).toEqual({ code: 'BODY_CLOSED', path: ['sponsorId'] });
    expect(create({ state: 'ACTIVE' }).ok).toBe(true);
  });

  it.each([
    ['330881', '000000', true],
    ['330881', '330000', true],
    ['330881', '330881', true],
    ['330800', '330881', false],
    ['330000', '330800', false],
    ['360000', '330000', false],
    ['000000', '330000', false],
  ])('of a federation in %s with a bank of %s is begun: %s', (regionCode, served, isBegun) => {
    const decided = create({ regionCode: region(regionCode) }, served);
    expect(failureOf(decided)).toEqual(isBegun ? undefined : { code: 'NOT_FOUND', path: ['bankCode'] });
  });

  it('names its key in the trail, and says nothing of it', () => {
    const { state, audit } = valueOf(create());
    expect(state.holderKey).toBe(SEALED);
    expect(audit.changes).toContainEqual({ field: 'holderKey', from: null, to: null });
    expect(JSON.stringify(audit)).not.toContain(SEALED);
  });
});

import { describe, expect, it } from 'vitest';
import { decideCreateCardProgram } from '#domain/card-program/decide-create.ts';
import type { CardProgramId } from '#domain/ids.ts';
import type { Sealed } from '#domain/personal/sealed.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { actOf, adminOf, bodyWith } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const act = actOf(adminOf('330000'), '2026-06-15');
const SEALED = 'sealed-holder-key';

function create(sponsor: Partial<UnionBody> = {}) {
  const terms = {
    ...{ id: 'cprog_one' as CardProgramId, code: 'longka', name: '工会龙卡', nameEn: null },
    ...{ bankName: '示例银行', bankCode: 'CCB', holderKey: SEALED as Sealed },
  };
  return decideCreateCardProgram(bodyWith({ kind: 'FEDERATION', ...sponsor }), terms, act);
}

describe('a card programme', () => {
  it.each(['DISSOLVED', 'MERGED'] as const)('is not begun by a federation that is %s', (state) => {
    expect(failureOf(create({ state }))).toEqual({ code: 'BODY_CLOSED', path: ['sponsorId'] });
    expect(create({ state: 'ACTIVE' }).ok).toBe(true);
  });

  it('names its key in the trail, and says nothing of it', () => {
    const { state, audit } = valueOf(create());
    expect(state.holderKey).toBe(SEALED);
    expect(audit.changes).toContainEqual({ field: 'holderKey', from: null, to: null });
    expect(JSON.stringify(audit)).not.toContain(SEALED);
  });
});

import { describe, expect, it } from 'vitest';
import { decideOpenFile, type Opening } from '#domain/hardship/decide-open.ts';
import { provinceCodeOf } from '#domain/region/region-code.ts';
import type { HardshipFileId, HouseholdId } from '#domain/ids.ts';
import type { MembershipState } from '#domain/member/member.ts';
import { bodyPath } from '#domain/union-body/body-path.ts';
import { actOf, adminOf, bodyId, bodyWith, region } from '../../support/builders.ts';
import { createTestTable } from '../../support/engine.ts';
import { factsWith, fileWith, normWith } from '../../support/hardship-file.ts';
import { memberIn } from '../../support/household.ts';
import { failureOf } from '../../support/outcome.ts';
import { createTestPorts } from '../../support/ports.ts';

const ports = createTestPorts(await createTestTable(), { now: '2024-06-15' }).request();
const body = bodyWith({ foundingLine: [bodyId('root'), bodyId('upper')] });
const act = actOf(adminOf('330000'), '2024-06-15');
const memberAs = (state: MembershipState, of = body) => memberIn(ports, { body: of, order: 1, state });
const member = await memberAs('ACTIVE');

function openingWith(facts: Partial<Opening> = {}): Opening {
  return {
    ids: { file: 'hf_new' as HardshipFileId, household: 'hh_new' as HouseholdId },
    ...{ body, bodyPath: bodyPath(body), member, norm: normWith(), previous: undefined },
    ...{ household: factsWith(), formerMemberReason: null, excludedReviewers: [], ...facts },
  };
}

describe('opening a file', () => {
  it('makes a draft of the federation, kept in the line of its body, by its maker', () => {
    const result = decideOpenFile(openingWith(), act);
    if (!result.ok) throw new Error('the opening was refused');
    const { state, audit } = result.value;
    expect(state).toMatchObject({ state: 'DRAFT', federation: '330000', bodyPath: 'root/upper/body/', tier: null });
    expect(state.recorders).toEqual([act.caller.id]);
    expect(audit).toMatchObject({ action: 'OPEN', effectiveOn: '2024-06-15' });
    expect(audit.changes.filter(({ field }) => ['household', 'income', 'override'].includes(field))).toEqual([
      { field: 'household', from: null, to: null },
      { field: 'income', from: null, to: null },
    ]);
  });

  it.each(['MERGED', 'DISSOLVED'] as const)('is refused in a body that is %s', (state) => {
    const result = decideOpenFile(openingWith({ body: { ...body, state } }), act);
    expect(failureOf(result)).toEqual({ code: 'BODY_CLOSED', path: ['unionBodyId'] });
  });

  it('takes a norm', () => {
    const result = decideOpenFile(openingWith({ norm: undefined }), act);
    expect(failureOf(result)).toEqual({ code: 'HARDSHIP_NORM_MISSING', path: ['unionBodyId'] });
  });

  it('takes a member and a former file of the same federation', async () => {
    const away = await memberAs('ACTIVE', bodyWith({ regionCode: region('360704') }));
    expect(failureOf(decideOpenFile(openingWith({ member: away }), act))).toEqual({
      code: 'NOT_FOUND',
      path: ['mainMemberId'],
    });
    const previous = fileWith('CLOSED', { federation: region('360000') });
    expect(failureOf(decideOpenFile(openingWith({ previous }), act))).toEqual({
      code: 'NOT_FOUND',
      path: ['previousFileId'],
    });
  });

  it.each([
    ['DRAFT', 'SECOND_OPEN_FILE'],
    ['RETURNED', 'SECOND_OPEN_FILE'],
    ['ACTIVE', 'SECOND_OPEN_FILE'],
    ['REJECTED', undefined],
    ['CLOSED', undefined],
  ] as const)('after a file that is %s: %s', (state, code) => {
    expect(failureOf(decideOpenFile(openingWith({ previous: fileWith(state) }), act))?.code).toBe(code);
  });

  it.each([
    ['APPLIED', true],
    ['ACTIVE', true],
    ['RETAINED', true],
    ['WITHDRAWN', false],
    ['DECEASED', false],
    ['TRANSFERRED', false],
  ] as const)('for a member who is %s takes no reason: %s', async (state, isMember) => {
    const person = await memberAs(state);
    const without = decideOpenFile(openingWith({ member: person }), act);
    expect(failureOf(without)?.code).toBe(isMember ? undefined : 'MAIN_MEMBER_LEFT');
    expect(decideOpenFile(openingWith({ member: person, formerMemberReason: 'RETIRED' }), act).ok).toBe(true);
  });
});

describe('the federation', () => {
  it.each([
    ['330881', '330000'],
    ['330881100', '330000'],
    ['330000', '330000'],
    ['000000', '000000'],
  ])('of %s is %s', (code, federation) => {
    expect(provinceCodeOf(region(code))).toBe(federation);
  });
});

import { describe, expect, it } from 'vitest';
import { decideOpenFile, type Opening } from '#domain/hardship/decide-open.ts';
import { provinceCodeOf } from '#domain/region/region-code.ts';
import type { HardshipFileId, HouseholdId, MemberId } from '#domain/ids.ts';
import type { MembershipState } from '#domain/member/member.ts';
import type { BlindIndex } from '#domain/personal/sealed.ts';
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
  const seen = facts.member ?? member;
  return {
    ids: { file: 'hf_new' as HardshipFileId, household: 'hh_new' as HouseholdId },
    ...{ body, bodyPath: bodyPath(body), member, seen, norm: normWith(), previous: undefined },
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
    { name: 'another main member and nobody of it', main: 'other', known: 'elsewhere', isOwn: false },
    { name: 'the main member, whose document is another by now', main: 'member', known: 'elsewhere', isOwn: true },
    { name: 'the main member by a record that was linked', main: 'duplicate', known: 'elsewhere', isOwn: true },
    { name: 'the main member as a relative', main: 'other', known: 'relative', isOwn: true },
    { name: 'a relative whose document is another by now', main: 'other', known: 'followed', isOwn: true },
    { name: 'a relative by the record', main: 'other', known: 'record', isOwn: true },
  ] as const)('cites a file of the own household: $name', ({ main, known, isOwn }) => {
    const duplicate = 'mem_duplicate' as MemberId;
    const mainMemberId = main === 'member' ? member.id : main === 'duplicate' ? duplicate : ('mem_other' as MemberId);
    const [first] = factsWith().persons;
    if (first === undefined) throw new Error('the household has nobody');
    const other = { ...first, documentIndex: 'blind-other' as BlindIndex };
    const knownBy = { followed: [first.documentIndex], record: [member.id], relative: [], elsewhere: [] }[known];
    const documentIndex = known === 'relative' ? first.documentIndex : ('blind-old' as BlindIndex);
    const relative = { ...first, number: 2, relation: 'CHILD' as const, documentIndex, knownBy };
    const persons = known === 'elsewhere' ? [other] : [other, relative];
    const previous = fileWith('REJECTED', { mainMemberId, household: factsWith({ persons }) });
    const linked = { ...member, duplicates: [duplicate] };
    const household = factsWith({ persons: [{ ...first, knownBy: [member.id] }] });
    expect(failureOf(decideOpenFile(openingWith({ member: linked, previous, household }), act))).toEqual(
      isOwn ? undefined : { code: 'INPUT_INVALID', path: ['previousFileId'] },
    );
  });

  const given = { code: 'INPUT_INVALID', path: ['formerMemberReason'] };
  const missing = { code: 'MAIN_MEMBER_LEFT', path: ['formerMemberReason'] };
  const unfit = { code: 'MAIN_MEMBER_LEFT', path: ['mainMemberId'] };
  it.each([
    ['ACTIVE', undefined, given],
    ['RETAINED', undefined, given],
    ['WITHDRAWN', missing, undefined],
    ['APPLIED', unfit, unfit],
    ['REJECTED', unfit, unfit],
    ['CANCELLED', unfit, unfit],
    ['EXPELLED', unfit, unfit],
    ['DECEASED', unfit, unfit],
    ['TRANSFERRED', unfit, unfit],
  ] as const)('for a person who is %s, without and with a reason of a former member', async (state, without, with_) => {
    const person = await memberAs(state);
    expect(failureOf(decideOpenFile(openingWith({ member: person }), act))).toEqual(without);
    const opening = openingWith({ member: person, formerMemberReason: 'OTHER' });
    expect(failureOf(decideOpenFile(opening, act))).toEqual(with_);
  });

  it.each(['ACTIVE', 'RETAINED', 'EXPELLED', 'DECEASED'] as const)(
    'for who left a body of the caller and is %s in another since: nobody',
    async (state) => {
      const [left, there] = [await memberAs('WITHDRAWN'), await memberAs(state, bodyWith({ id: bodyId('other') }))];
      const whole = { ...left, memberships: [...left.memberships, ...there.memberships] };
      for (const formerMemberReason of [null, 'LAID_OFF'] as const) {
        const opening = openingWith({ member: whole, seen: left, formerMemberReason });
        expect(failureOf(decideOpenFile(opening, act))).toEqual(unfit);
      }
    },
  );

  it.each(['APPLIED', 'WITHDRAWN'] as const)(
    'for who left a body of the caller and is %s in another since: the former member',
    async (state) => {
      const [left, there] = [await memberAs('WITHDRAWN'), await memberAs(state, bodyWith({ id: bodyId('other') }))];
      const whole = { ...left, memberships: [...left.memberships, ...there.memberships] };
      const opening = openingWith({ member: whole, seen: left });
      expect(failureOf(decideOpenFile(opening, act))).toEqual(missing);
      expect(decideOpenFile({ ...opening, formerMemberReason: 'LAID_OFF' }, act).ok).toBe(true);
    },
  );

  it('for a former member who applies again takes the reason still', async () => {
    const [left, applied] = [await memberAs('WITHDRAWN'), await memberAs('APPLIED')];
    const again = { ...left, memberships: [...left.memberships, ...applied.memberships] };
    expect(failureOf(decideOpenFile(openingWith({ member: again }), act))).toEqual(missing);
    expect(decideOpenFile(openingWith({ member: again, formerMemberReason: 'LAID_OFF' }), act).ok).toBe(true);
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

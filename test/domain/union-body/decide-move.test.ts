import { describe, expect, it } from 'vitest';
import {
  decideConsent,
  decideRefuseMove,
  decideRequestMove,
  decideWithdrawMove,
  type MoveTarget,
} from '#domain/union-body/decide-move.ts';
import type { MoveSide, PendingMove, UnionBody, UnionBodyState } from '#domain/union-body/union-body.ts';
import { actOf, adminOf, bodyId, bodyWith, day, link } from '../../support/builders.ts';

const TODAY = '2024-06-15';
const maker = actOf(adminOf('330000', 'maker'), TODAY);
const checker = actOf(adminOf('330000', 'checker'), TODAY);
const body = bodyWith({ stateSince: day('2024-03-01') });
const target = bodyWith({
  id: bodyId('target'),
  level: 'COUNTY',
  kind: 'FEDERATION',
  foundedOn: day('2024-04-01'),
  parentLinks: [link('city', '2024-04-01')],
});

const to = (parent: UnionBody, ...above: string[]): MoveTarget => ({
  parent,
  targetLine: [parent.id, ...above.map(bodyId)],
});
const request = (moving: UnionBody, where: MoveTarget, effectiveOn = TODAY) =>
  decideRequestMove(moving, { target: where, effectiveOn: day(effectiveOn), reason: null }, maker);
const codeOf = (result: { readonly ok: boolean; readonly failure?: { readonly code: string } }): string | undefined =>
  result.failure?.code;

const pendingMove: PendingMove = {
  toParentId: target.id,
  effectiveOn: day('2024-07-01'),
  requestedBy: maker.caller.id,
  requestedAt: maker.now,
  consents: [],
};
const asked = (facts: Partial<PendingMove> = {}, of: Partial<UnionBody> = {}): UnionBody => ({
  ...body,
  ...of,
  pendingMove: { ...pendingMove, ...facts },
});
const consented = (side: MoveSide, facts: Partial<PendingMove> = {}, of: Partial<UnionBody> = {}): UnionBody =>
  asked({ ...facts, consents: [{ side, by: checker.caller.id }] }, of);
const consent = (moving: UnionBody, side: MoveSide, where = to(target, 'city')) =>
  decideConsent(moving, { target: where, side, reason: null }, checker);

describe('requesting a move', () => {
  it('leaves the body where it is until both upper bodies consent', () => {
    expect(request(body, to(target, 'city'))).toMatchObject({
      ok: true,
      value: {
        state: {
          parentLinks: body.parentLinks,
          pendingMove: { toParentId: target.id, effectiveOn: TODAY, requestedBy: maker.caller.id, consents: [] },
        },
        audit: { action: 'REQUEST_MOVE', effectiveOn: TODAY },
      },
    });
  });

  it.each([
    ['2025-06-16', undefined],
    ['2025-06-17', 'EFFECTIVE_DATE_TOO_FAR'],
    ['2999-12-31', 'EFFECTIVE_DATE_TOO_FAR'],
  ])('asked for on 15 June 2024 may lie a year ahead: %s, %s', (on, code) => {
    expect(codeOf(request(body, to(target), on))).toBe(code);
  });

  it.each([
    ['2024-05-31', 'MOVE_TO_INACTIVE_PARENT'],
    ['2024-06-01', undefined],
  ])('on %s, under a body that is active again since 1 June: %s', (on, code) => {
    const pastStates = [
      { state: 'ACTIVE', from: day('2024-04-01') },
      { state: 'SUSPENDED', from: day('2024-05-01') },
    ] as const;
    const resumed = { ...target, stateSince: day('2024-06-01'), pastStates };
    expect(codeOf(request(body, to(resumed), on))).toBe(code);
  });

  it('under itself or a body below it is refused: MOVE_UNDER_OWN_DESCENDANT', () => {
    expect(codeOf(request(body, to(body)))).toBe('MOVE_UNDER_OWN_DESCENDANT');
    expect(codeOf(request(body, to(target, 'between', 'body', 'city')))).toBe('MOVE_UNDER_OWN_DESCENDANT');
    expect(codeOf(request(body, to(target, 'between', 'bodyguard', 'city')))).toBeUndefined();
  });

  it.each(['PREPARING', 'PENDING_APPROVAL', 'SUSPENDED', 'REJECTED', 'MERGED', 'DISSOLVED'] satisfies UnionBodyState[])(
    'under a %s body is refused: MOVE_TO_INACTIVE_PARENT',
    (state) => {
      expect(codeOf(request(body, to({ ...target, state })))).toBe('MOVE_TO_INACTIVE_PARENT');
    },
  );

  it('while another move is pending is refused: TWO_OPEN_PARENTS', () => {
    expect(codeOf(request(asked(), to(target)))).toBe('TWO_OPEN_PARENTS');
  });

  it('under a body of its own level is refused: LEVEL_NOT_BELOW_PARENT', () => {
    expect(codeOf(request({ ...body, level: 'COUNTY' }, to(target)))).toBe('LEVEL_NOT_BELOW_PARENT');
  });

  it('to where it stands already is refused', () => {
    expect(codeOf(request(body, to({ ...target, id: bodyId('upper') })))).toBe('INPUT_INVALID');
  });

  it.each([
    ['2024-04-01', undefined],
    ['2024-03-31', 'BACKDATE_BEFORE_PARENT'],
    ['2024-03-01', 'BACKDATE_BEFORE_PARENT'],
    ['2024-02-29', 'EFFECTIVE_DATE_BEFORE_LAST'],
  ])('on %s, with a target founded on 1 April and a body active since 1 March: %s', (on, code) => {
    expect(codeOf(request(body, to(target), on))).toBe(code);
  });

  it('is after the day on which the present upper body became one', () => {
    const entered = { ...body, parentLinks: [link('upper', '2024-05-10')] };
    expect(codeOf(request(entered, to(target), '2024-05-10'))).toBe('EFFECTIVE_DATE_BEFORE_LAST');
    expect(codeOf(request(entered, to(target), '2024-05-11'))).toBeUndefined();
  });
});

describe('consenting to a move', () => {
  it.each([
    ['OUT', 'IN'],
    ['IN', 'OUT'],
  ] as const)('%s first and %s second closes one link and opens the next', (first, second) => {
    const half = consent(asked(), first);
    if (!half.ok) throw new Error('the first consent was refused');
    expect(half.value.state.parentLinks).toEqual(body.parentLinks);
    expect(half.value.state.pendingMove?.consents).toEqual([{ side: first, by: checker.caller.id }]);
    expect(consent(half.value.state, second)).toMatchObject({
      ok: true,
      value: {
        state: {
          pendingMove: null,
          parentLinks: [link('upper', '2020-01-01', '2024-07-01'), link('target', '2024-07-01')],
        },
        audit: { action: 'MOVE', effectiveOn: '2024-07-01' },
      },
    });
  });

  it('twice for one side is refused: CONSENT_ALREADY_GIVEN', () => {
    expect(codeOf(consent(consented('OUT'), 'OUT'))).toBe('CONSENT_ALREADY_GIVEN');
  });

  it('by who requested it is refused, for either side: APPROVE_OWN', () => {
    const own = (side: MoveSide) => decideConsent(asked(), { target: to(target), side, reason: null }, maker);
    expect([codeOf(own('OUT')), codeOf(own('IN'))]).toEqual(['APPROVE_OWN', 'APPROVE_OWN']);
  });

  it('checks the target again: it may have closed, or come to stand below', () => {
    expect(codeOf(consent(consented('OUT'), 'IN', to({ ...target, state: 'SUSPENDED' })))).toBe(
      'MOVE_TO_INACTIVE_PARENT',
    );
    expect(codeOf(consent(consented('OUT'), 'IN', to(target, 'body')))).toBe('MOVE_UNDER_OWN_DESCENDANT');
  });

  it('checks the day again: the body may have been suspended and resumed since', () => {
    const resumedOn = (since: string) =>
      consented('OUT', { effectiveOn: day('2024-06-01') }, { stateSince: day(since) });
    expect(codeOf(consent(resumedOn('2024-06-01'), 'IN'))).toBeUndefined();
    expect(codeOf(consent(resumedOn('2024-06-02'), 'IN'))).toBe('EFFECTIVE_DATE_BEFORE_LAST');
  });
});

describe('a move that does not come about', () => {
  it.each(['OUT', 'IN'] as const)('refused by the %s side leaves the body where it was', (side) => {
    expect(decideRefuseMove(consented('OUT'), { side, reason: '不同意' }, checker)).toMatchObject({
      ok: true,
      value: {
        state: { pendingMove: null, parentLinks: body.parentLinks },
        audit: { action: `REFUSE_MOVE_${side}`, effectiveOn: TODAY, reason: '不同意' },
      },
    });
  });

  it('withdrawn leaves the body where it was', () => {
    expect(decideWithdrawMove(asked(), { upper: null, reason: '撤回' }, maker)).toMatchObject({
      ok: true,
      value: { state: { pendingMove: null, parentLinks: body.parentLinks }, audit: { action: 'WITHDRAW_MOVE' } },
    });
  });

  describe('agreed and still ahead', () => {
    const agreed = { ...body, parentLinks: [link('upper', '2020-01-01', '2024-07-01'), link('target', '2024-07-01')] };
    const withdraw = (state: UnionBodyState, today = TODAY) =>
      decideWithdrawMove(agreed, { upper: bodyWith({ state }), reason: null }, { ...maker, today: day(today) });

    it('and withdrawn leaves the body where it stands, for good', () => {
      expect(withdraw('ACTIVE')).toMatchObject({
        ok: true,
        value: { state: { parentLinks: [link('upper', '2020-01-01')] }, audit: { action: 'WITHDRAW_MOVE' } },
      });
    });

    it.each([
      ['2024-06-30', undefined],
      ['2024-07-01', 'NO_PENDING_MOVE'],
    ])('is withdrawn before its day only: on %s, %s', (today, code) => {
      expect(codeOf(withdraw('SUSPENDED', today))).toBe(code);
    });

    it.each(['MERGED', 'DISSOLVED'] as const)('stands when the upper body to be left is %s already', (state) => {
      expect(codeOf(withdraw(state))).toBe('MOVE_TO_INACTIVE_PARENT');
    });
  });
});

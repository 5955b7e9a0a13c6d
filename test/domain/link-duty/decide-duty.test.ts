import { describe, expect, it } from 'vitest';
import type { LinkDutyId, MemberId } from '#domain/ids.ts';
import {
  decideAssignDuty,
  decideEndDuty,
  decideRecordVisit,
  MOST_BODIES,
  type DutySetup,
} from '#domain/link-duty/decide-duty.ts';
import type { LinkDuty, LinkTarget } from '#domain/link-duty/link-duty.ts';
import type { Sealed } from '#domain/personal/sealed.ts';
import { bodyId, bodyWith, day } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { actBy } from '../../support/virtual-post.ts';

const act = actBy('maker', '2026-05-20');
const assign = (facts: Partial<DutySetup> = {}) =>
  decideAssignDuty(
    {
      ...{ id: 'duty_one' as LinkDutyId, body: bodyWith(), from: day('2026-05-01'), ...facts },
      cadre: { kind: 'MEMBER', memberId: 'mem_one' as MemberId },
      target: facts.target ?? { kind: 'EMPLOYER', name: '某厂', creditCode: null },
    },
    act,
  );
const visit = (duty: LinkDuty, on: string) =>
  decideRecordVisit(duty, { on: day(on), found: '' as Sealed, followUp: null }, act);

describe('a duty', () => {
  it.each([
    ['2020-01-01', undefined],
    ['2019-12-31', 'BACKDATE_BEFORE_BODY_FOUNDED'],
    ['2026-05-20', undefined],
    ['2026-05-21', 'EFFECTIVE_DATE_IN_FUTURE'],
  ])('begins on %s: %s', (from, code) => {
    expect(failureOf(assign({ from: day(from) }))?.code).toBe(code);
  });

  const bodies = Array.from({ length: MOST_BODIES }, (_, index) => bodyId(String(index)));
  it.each([
    ['no base union', [], 'INPUT_INVALID'],
    ['20 of them', bodies, undefined],
    ['21 of them', [...bodies, bodyId('more')], 'INPUT_INVALID'],
    ['one of them twice', [bodyId('one'), bodyId('one')], 'INPUT_INVALID'],
  ])('guides %s', (...[, unionBodyIds, code]) => {
    const target: LinkTarget = { kind: 'UNION_BODIES', unionBodyIds };
    expect(failureOf(assign({ target }))?.code).toBe(code);
  });

  const visited = valueOf(visit(valueOf(assign()).state, '2026-05-10')).state;
  it.each([
    ['2026-05-10', 'EFFECTIVE_DATE_BEFORE_LAST'],
    ['2026-05-11', undefined],
    ['2026-05-20', undefined],
    ['2026-05-21', 'EFFECTIVE_DATE_IN_FUTURE'],
  ])('with a visit on 10 May ends on %s: %s', (to, code) => {
    expect(failureOf(decideEndDuty(visited, day(to), act))?.code).toBe(code);
  });

  it.each([
    ['2026-04-30', 'INTERVAL_INVALID'],
    ['2026-05-01', undefined],
  ])('from 1 May ends on %s: %s', (to, code) => {
    expect(failureOf(decideEndDuty(valueOf(assign()).state, day(to), act))?.code).toBe(code);
  });

  it('ends once', () => {
    const ended = valueOf(decideEndDuty(visited, day('2026-05-15'), act)).state;
    expect(failureOf(decideEndDuty(ended, day('2026-05-15'), act))).toEqual({ code: 'DUTY_ENDED', path: ['id'] });
    expect(failureOf(visit(ended, '2026-05-15'))?.code).toBe('VISIT_OUTSIDE_DUTY');
    expect(visit(ended, '2026-05-14').ok).toBe(true);
  });
});

describe('a visit', () => {
  it.each([
    ['2026-04-30', 'VISIT_OUTSIDE_DUTY'],
    ['2026-05-01', undefined],
    ['2026-05-20', undefined],
    ['2026-05-21', 'EFFECTIVE_DATE_IN_FUTURE'],
  ])('on %s: %s', (on, code) => {
    expect(failureOf(visit(valueOf(assign()).state, on))?.code).toBe(code);
  });

  it('is one of at most 400', () => {
    const { visits } = valueOf(visit(valueOf(assign()).state, '2026-05-10')).state;
    const many = (length: number): LinkDuty => ({
      ...valueOf(assign()).state,
      visits: Array.from({ length }, () => visits).flat(),
    });
    expect(visit(many(399), '2026-05-10').ok).toBe(true);
    expect(failureOf(visit(many(400), '2026-05-10'))).toEqual({ code: 'LIST_FULL', path: ['id'] });
  });
});

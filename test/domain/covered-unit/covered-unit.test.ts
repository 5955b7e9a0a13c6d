import { describe, expect, it } from 'vitest';
import { bodyOfCoverChanges } from '#domain/covered-unit/cover-audit.ts';
import { unitIdentity, type CoveredUnit, type UnitCover } from '#domain/covered-unit/covered-unit.ts';
import { decideCover, type Covering } from '#domain/covered-unit/decide-cover.ts';
import { decideEndCover } from '#domain/covered-unit/decide-end-cover.ts';
import type { CoveredUnitId } from '#domain/ids.ts';
import { actOf, adminOf, bodyId, bodyWith, creditCode, day, region } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const act = actOf(adminOf('330000'), '2024-06-15');
const body = bodyWith({ id: bodyId('one') });

function cover(name: string, from: string, to: string | null = null): UnitCover {
  return { unionBodyId: bodyId(name), from: day(from), to: to === null ? null : day(to) };
}

function unitWith(...covers: readonly UnitCover[]): CoveredUnit {
  const id = 'unit_1' as CoveredUnitId;
  const regionCode = region('330881');
  return { id, version: covers.length, name: '江山南方水泥公司', creditCode: null, regionCode, covers };
}

/** A unit that is covered from a day on under the name and division it has already. */
function coveringOf(unit: CoveredUnit, from: string): Covering {
  return { unit, given: unit, from: day(from) };
}

describe('a cover', () => {
  it('of a new unit is its first version, and names the unit in the audit trail', () => {
    const decided = valueOf(decideCover(body, coveringOf(unitWith(), '2024-06-15'), act));
    expect(decided.state).toEqual(unitWith(cover('one', '2024-06-15')));
    expect(decided.audit.changes).toContainEqual({ field: 'name', from: null, to: '江山南方水泥公司' });
    expect(decided.audit.changes).toContainEqual({ field: 'covers.ub_one.from', from: null, to: '2024-06-15' });
  });

  it('does not begin after today', () => {
    const result = decideCover(body, coveringOf(unitWith(), '2024-06-16'), act);
    expect(failureOf(result)).toEqual({ code: 'EFFECTIVE_DATE_IN_FUTURE', path: ['from'] });
  });

  it('is by an open body', () => {
    const closed = bodyWith({ state: 'DISSOLVED' });
    const result = decideCover(closed, coveringOf(unitWith(), '2024-06-15'), act);
    expect(failureOf(result)).toEqual({ code: 'BODY_CLOSED', path: ['unionBodyId'] });
  });

  it.each([
    ['2024-03-01', true],
    ['2024-02-29', false],
    ['2023-12-31', false],
  ])('from %s follows one of another body that ended on 2024-03-01: %s', (from, follows) => {
    const unit = unitWith(cover('two', '2024-01-01', '2024-03-01'));
    const result = decideCover(body, coveringOf(unit, from), act);
    expect(failureOf(result)).toEqual(follows ? undefined : { code: 'UNIT_COVERED_ALREADY', path: ['from'] });
  });

  it.each(['one', 'two'])('is refused while %s covers the unit, and says no more than that', (name) => {
    const unit = unitWith(cover(name, '2024-06-15'));
    const result = decideCover(body, coveringOf(unit, '2024-06-15'), act);
    expect(result).toEqual({ ok: false, failure: { code: 'UNIT_COVERED_ALREADY', path: ['from'] } });
  });

  it('names no other body in the audit trail', () => {
    const unit = unitWith(cover('two', '2024-01-01', '2024-03-01'));
    const decided = valueOf(decideCover(body, coveringOf(unit, '2024-03-01'), act));
    expect(JSON.stringify(decided.audit)).not.toContain('ub_two');
    expect(bodyOfCoverChanges(decided.audit.changes)).toBe('ub_one');
  });

  it.each([
    ['one', '江山南方水泥公司'],
    ['two', null],
  ])('after one of %s tells in the audit trail that the name was %s', (name, from) => {
    const creditCodeOf = { creditCode: creditCode('91330881725866419') };
    const unit = { ...unitWith(cover(name, '2024-01-01', '2024-03-01')), ...creditCodeOf };
    const given = { name: '江山水泥集团', regionCode: unit.regionCode };
    const decided = valueOf(decideCover(body, { unit, given, from: day('2024-03-01') }, act));
    expect(decided.state).toMatchObject({ ...given, ...creditCodeOf });
    expect(decided.audit.changes).toEqual([
      { field: 'name', from, to: '江山水泥集团' },
      { field: 'covers.ub_one.from', from: null, to: '2024-03-01' },
    ]);
  });
});

describe('the end of a cover', () => {
  const unit = unitWith(cover('two', '2023-01-01', '2024-01-01'), cover('one', '2024-03-01'));

  it.each([
    ['2024-03-01', 'INTERVAL_INVALID'],
    ['2024-03-02', undefined],
    ['2024-06-15', undefined],
    ['2024-06-16', 'EFFECTIVE_DATE_IN_FUTURE'],
  ])('that began on 2024-03-01, on %s, answers %s', (to, code) => {
    expect(failureOf(decideEndCover(unit, { unionBodyId: bodyId('one'), to: day(to) }, act))?.code).toBe(code);
  });

  it('leaves the covers of others as they are', () => {
    const decided = valueOf(decideEndCover(unit, { unionBodyId: bodyId('one'), to: day('2024-06-01') }, act));
    const covers = [cover('two', '2023-01-01', '2024-01-01'), cover('one', '2024-03-01', '2024-06-01')];
    expect(decided.state).toEqual({ ...unit, version: 3, covers });
    expect(decided.audit.changes).toEqual([{ field: 'covers.ub_one.to', from: null, to: '2024-06-01' }]);
    expect(bodyOfCoverChanges(decided.audit.changes)).toBe('ub_one');
  });

  it.each(['two', 'three'])('is refused for %s, which does not cover the unit now', (name) => {
    const result = decideEndCover(unit, { unionBodyId: bodyId(name), to: day('2024-06-01') }, act);
    expect(failureOf(result)).toEqual({ code: 'UNIT_NOT_COVERED', path: ['unionBodyId'] });
  });
});

describe('the identity of a unit', () => {
  it('is its credit code, or its name in its division', () => {
    const code = creditCode('91330881725866419');
    expect(unitIdentity({ ...unitWith(), creditCode: code })).toBe(code);
    expect(unitIdentity(unitWith())).toBe('330881/江山南方水泥公司');
    expect(unitIdentity({ ...unitWith(), regionCode: region('330800') })).not.toBe(unitIdentity(unitWith()));
  });
});

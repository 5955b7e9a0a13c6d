import { describe, expect, it } from 'vitest';
import { isBehind, visitsMissing } from '#domain/link-duty/visits-missing.ts';
import type { LinkDuty } from '#domain/link-duty/link-duty.ts';
import { rowOf } from '#domain/body-row.ts';
import type { LinkDutyId, MemberId } from '#domain/ids.ts';
import type { Sealed } from '#domain/personal/sealed.ts';
import { bodyWith, day } from '../../support/builders.ts';
import { actBy } from '../../support/virtual-post.ts';

const { now, caller } = actBy('maker', '2026-01-01');

function dutyOf(from: string, to: string | null, visits: readonly string[]): LinkDuty {
  return {
    ...{
      id: 'duty_one' as LinkDutyId,
      version: 1,
      ...rowOf(bodyWith()),
      from: day(from),
      to: to === null ? null : day(to),
    },
    ...{
      cadre: { kind: 'MEMBER', memberId: 'mem_one' as MemberId },
      target: { kind: 'EMPLOYER', name: '某厂', creditCode: null },
    },
    visits: visits.map((on, index) => ({
      ...{ number: index + 1, on: day(on), found: '' as Sealed, followUp: null, recordedAt: now, by: caller.id },
    })),
  };
}

describe('visits', () => {
  it.each<[string, string, string | null, readonly string[], string, readonly string[], boolean]>([
    ['a month is missed on the day behind it', '2026-01-01', null, [], '2026-02-01', ['2026-01'], true],
    ['and not on its last day', '2026-01-01', null, [], '2026-01-31', [], false],
    ['a month begun late owes none', '2026-01-02', null, [], '2026-02-28', [], false],
    ['but the next one does', '2026-01-02', null, [], '2026-03-01', ['2026-02'], true],
    ['one visit is enough', '2026-01-01', null, ['2026-01-31'], '2026-02-01', [], false],
    ['another month is no help', '2026-01-01', null, ['2026-01-31'], '2026-03-01', ['2026-02'], true],
    ['a visit since ends being behind', '2026-01-01', null, ['2026-02-01'], '2026-02-01', ['2026-01'], false],
    ['the month of the end owes none', '2026-01-01', '2026-02-28', [], '2026-06-01', ['2026-01'], false],
    ['a whole last month does', '2026-01-01', '2026-03-01', [], '2026-06-01', ['2026-01', '2026-02'], false],
    ['over a new year', '2025-12-01', null, [], '2026-01-01', ['2025-12'], true],
  ])('%s', (...[, from, to, visited, today, missing, behind]) => {
    const duty = dutyOf(from, to, visited);
    expect(visitsMissing(duty, day(today))).toEqual(missing);
    expect(isBehind(duty, day(today))).toBe(behind);
  });
});

import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/day.ts';
import { decideRevise, type Revision } from '#domain/union-body/decide-revise.ts';
import type { ReportedCounts, StandardName } from '#domain/union-body/union-body.ts';
import { isElectionDue, isLegalPersonExpired, isOpen } from '#domain/union-body/union-body.ts';
import { actOf, adminOf, bodyWith, creditCode, day } from '../../support/builders.ts';
import { failureOf } from '../../support/outcome.ts';

const act = actOf(adminOf('330000'), '2024-06-15');
const revise = (revision: Revision, body = bodyWith()) => decideRevise(body, revision, act);
const codeOf = (revision: Revision): string | undefined => {
  const result = revise(revision);
  return result.ok
    ? undefined
    : `${result.failure.code} ${'path' in result.failure ? result.failure.path.join('.') : ''}`;
};
const counts = (on: string, members: number | null): ReportedCounts => ({
  ...{ on: day(on), employees: null, members, women: null },
  ...{ migrants: null, hardship: null, registeredUnits: null },
});
const standard = (name: StandardName, stars: number | null, on = '2024-06-15') => ({
  standard: { name, items: [], stars, on: day(on) },
});
const term = (from: string, due: string) => ({ term: { number: 3, from: day(from), electionDueOn: day(due) } });
const validity = (from: string | null, to: string | null) => ({
  legalPerson: {
    status: 'VALID' as const,
    validFrom: from === null ? null : day(from),
    validTo: to === null ? null : day(to),
  },
});

describe('revising a body', () => {
  it('changes what is named and leaves the rest', () => {
    const before = bodyWith({ phone: '0570-4000000', shortName: '一建工会' });
    const result = revise({ phone: null, name: '江山市第一建设公司工会' }, before);
    expect(result).toMatchObject({
      ok: true,
      value: {
        state: { phone: null, name: '江山市第一建设公司工会', shortName: '一建工会', version: before.version + 1 },
        audit: {
          action: 'REVISE',
          changes: [
            { field: 'name', from: before.name, to: '江山市第一建设公司工会' },
            { field: 'phone', from: '0570-4000000', to: null },
          ],
        },
      },
    });
  });

  it('keeps one report of counts a day, newest first', () => {
    const before = bodyWith({ reportedCounts: [counts('2024-01-01', 10), counts('2023-01-01', 5)] });
    const result = revise({ counts: counts('2023-01-01', 6) }, before);
    expect(result).toMatchObject({
      ok: true,
      value: { state: { reportedCounts: [counts('2024-01-01', 10), counts('2023-01-01', 6)] } },
    });
  });

  it('keeps one result of a standard a day, the latest one told', () => {
    const { standard: stars } = standard('STARS', 3, '2024-01-01');
    const before = bodyWith({ standards: [stars, { ...stars, on: day('2023-01-01') }] });
    const corrected = { ...stars, stars: 4 };
    const others = before.standards.slice(1);
    const result = revise({ standard: corrected }, before);
    expect(result).toMatchObject({ ok: true, value: { state: { standards: [...others, corrected] } } });
    const other = { ...stars, name: 'SIX_HAVES', stars: null } as const;
    const added = revise({ standard: other }, before);
    expect(added).toMatchObject({ ok: true, value: { state: { standards: [...before.standards, other] } } });
  });

  it.each([
    [39, 'another day', undefined],
    [40, 'another day', { code: 'LIST_FULL', path: ['standard'] }],
    [40, 'a day it has', undefined],
  ])('with %d standards takes one of %s: %o', (count, of, problem) => {
    const { standard: met } = standard('SIX_HAVES', null);
    const dayOf = (index: number) => addDays(day('2000-01-01'), index);
    const standards = Array.from({ length: count }, (_, index) => ({ ...met, on: dayOf(index) }));
    const next = of === 'another day' ? met : { ...met, on: dayOf(7) };
    expect(failureOf(revise({ standard: next }, bodyWith({ standards })))).toEqual(problem);
  });

  it.each([
    [199, 'another day', undefined],
    [200, 'another day', { code: 'LIST_FULL', path: ['reportedCounts'] }],
    [200, 'a day it has', undefined],
  ])('with %d reports of counts takes one of %s: %o', (count, of, problem) => {
    const dayOf = (index: number) => addDays(day('2000-01-01'), index);
    const reportedCounts = Array.from({ length: count }, (_, index) => ({
      ...counts('2000-01-01', 1),
      on: dayOf(index),
    }));
    const next = { ...counts('2024-06-15', 1), ...(of === 'another day' ? {} : { on: dayOf(7) }) };
    expect(failureOf(revise({ counts: next }, bodyWith({ reportedCounts })))).toEqual(problem);
  });

  it.each([
    [
      'a company code for a base union',
      { creditCode: creditCode('91330881MC0000001') },
      'CREDIT_CODE_INVALID creditCode',
    ],
    ['a union code', { creditCode: creditCode('81330881MC0000001') }, undefined],
    ['a legal person for one day', validity('2024-01-01', '2024-01-01'), undefined],
    [
      'a legal person that ends before it begins',
      validity('2024-01-01', '2023-12-31'),
      'INTERVAL_INVALID legalPerson.validTo',
    ],
    ['a legal person without an end', validity('2024-01-01', null), 'INPUT_INVALID legalPerson.validTo'],
    ['a term of one day', term('2024-01-01', '2024-01-02'), undefined],
    ['a term of no day', term('2024-01-01', '2024-01-01'), 'INTERVAL_INVALID term.electionDueOn'],
    ['counts of today', { counts: counts('2024-06-15', 0) }, undefined],
    ['counts of tomorrow', { counts: counts('2024-06-16', 0) }, 'EFFECTIVE_DATE_IN_FUTURE reportedCounts.on'],
    ['less than no members', { counts: counts('2024-06-15', -1) }, 'INPUT_INVALID reportedCounts.members'],
    ['as many women as members', { counts: { ...counts('2024-06-15', 3), women: 3 } }, undefined],
    [
      'more women than members',
      { counts: { ...counts('2024-06-15', 3), women: 4 } },
      'INPUT_INVALID reportedCounts.women',
    ],
    [
      'more migrants than members',
      { counts: { ...counts('2024-06-15', 3), migrants: 4 } },
      'INPUT_INVALID reportedCounts.migrants',
    ],
    ['women of members that are not told', { counts: { ...counts('2024-06-15', null), women: 4 } }, undefined],
    ['nothing at all', {}, 'INPUT_INVALID '],
    ['a standard met tomorrow', standard('FIVE_HAVES', null, '2024-06-16'), 'EFFECTIVE_DATE_IN_FUTURE standard.on'],
    ['no star', standard('STARS', 0), 'INPUT_INVALID standard.stars'],
    ['one star', standard('STARS', 1), undefined],
    ['five stars', standard('STARS', 5), undefined],
    ['six stars', standard('STARS', 6), 'INPUT_INVALID standard.stars'],
    ['stars that are not told', standard('STARS', null), 'INPUT_INVALID standard.stars'],
    ['stars of a standard without stars', standard('SIX_HAVES', 3), 'INPUT_INVALID standard.stars'],
  ])('with %s: %3$s', (_what, revision, problem) => {
    expect(codeOf(revision)).toBe(problem);
  });
});

describe('what a body is on a day', () => {
  it.each([
    ['2024-06-14', false],
    ['2024-06-15', true],
  ])('re-election due on 15 June is due on %s: %s', (on, due) => {
    expect(isElectionDue(bodyWith(term('2019-06-15', '2024-06-15')), day(on))).toBe(due);
  });

  it('without a recorded term owes no election', () => {
    expect(isElectionDue({ term: null }, day('2024-06-15'))).toBe(false);
  });

  it.each([
    ['2024-06-30', false],
    ['2024-07-01', true],
  ])('a legal person valid to 30 June has expired on %s: %s', (on, expired) => {
    expect(isLegalPersonExpired(validity('2020-01-01', '2024-06-30').legalPerson, day(on))).toBe(expired);
  });

  it.each([
    ['PREPARING', true],
    ['PENDING_APPROVAL', true],
    ['ACTIVE', true],
    ['SUSPENDED', true],
    ['REJECTED', false],
    ['MERGED', false],
    ['DISSOLVED', false],
  ] as const)('%s counts as open: %s', (state, open) => {
    expect(isOpen({ state })).toBe(open);
  });
});

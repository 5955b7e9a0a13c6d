import { describe, expect, it } from 'vitest';
import type { Act } from '#domain/act.ts';
import { decideEnrol, type Enrolling } from '#domain/enrolment/decide-enrol.ts';
import { enrolmentNumbers } from '#domain/enrolment/enrolment-numbers.ts';
import type { EnrolmentId } from '#domain/ids.ts';
import { EDITION_STATES } from '#domain/program/edition.ts';
import { day } from '../../support/builders.ts';
import { enrolleeWith, enrolmentWith, PLACE } from '../../support/enrolment-with.ts';
import { fen } from '../../support/household.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { actOn, coverRule, editionWith, enrolmentRule, rulesWith } from '../../support/program-with.ts';

const act = actOn('2017-03-10');
const enrol = (facts: Partial<Enrolling> = {}, by: Act = act) =>
  decideEnrol(
    {
      ...{ id: 'enr_new' as EnrolmentId, edition: editionWith('OPEN'), facts: enrolleeWith(), place: PLACE },
      ...{ on: day('2017-03-10'), before: null, purse: { placesLeft: null } },
      ...facts,
    },
    by,
  );
const covered = (rule: Parameters<typeof coverRule>[0], facts: Partial<Enrolling> = {}) =>
  valueOf(enrol({ edition: editionWith('OPEN', { rules: rulesWith({ cover: coverRule(rule) }) }), ...facts })).state;

describe('enrolling', () => {
  it.each(EDITION_STATES)('in an edition that is %s', (state) => {
    const told = failureOf(enrol({ edition: editionWith(state) }));
    expect(told).toEqual(state === 'OPEN' ? undefined : { code: 'EDITION_NOT_OPEN', path: ['editionId'] });
  });

  it.each([
    ['today', '2017-03-10', undefined],
    ['tomorrow', '2017-03-11', 'EFFECTIVE_DATE_IN_FUTURE'],
  ])('%s', (_name, on, code) => {
    expect(failureOf(enrol({ on: day(on) }))?.code).toBe(code);
  });

  it('of oneself is of today: nobody is done with waiting by an earlier day', () => {
    const scope = { kind: 'SELF', regionCode: PLACE.regionCode } as const;
    const own = { ...act, caller: { ...act.caller, role: 'MEMBER', scope } } as const;
    expect(failureOf(enrol({ on: day('2017-03-09') }, own))).toEqual({ code: 'INPUT_INVALID', path: ['on'] });
    expect(enrol({}, own).ok).toBe(true);
    expect(enrol({ on: day('2017-03-09') }).ok).toBe(true);
  });

  it('is over with the last day of the edition', () => {
    const edition = editionWith('OPEN', { to: day('2017-03-10') });
    expect(failureOf(enrol({ edition }))?.code).toBe('INTERVAL_INVALID');
    expect(enrol({ edition, on: day('2017-03-09') }).ok).toBe(true);
  });

  it.each([
    [{ needsReview: false, waitList: false }, null, 'ENROLLED'],
    [{ needsReview: false, waitList: false }, 1, 'ENROLLED'],
    [{ needsReview: false, waitList: false }, 0, 'QUOTA_FULL'],
    [{ needsReview: false, waitList: true }, 0, 'WAITLISTED'],
    [{ needsReview: true, waitList: false }, 0, 'APPLIED'],
    [{ needsReview: true, waitList: true }, 1, 'APPLIED'],
  ])('by %o with %s places left: %s', (rule, placesLeft, outcome) => {
    const edition = editionWith('OPEN', { rules: rulesWith({ enrolment: enrolmentRule(rule) }) });
    const decided = enrol({ edition, purse: { placesLeft } });
    expect(decided.ok ? decided.value.state.state : decided.failure.code).toBe(outcome);
  });

  it('asks the rules for the first day of cover where that is ahead', () => {
    const rules = rulesWith({ enrolment: enrolmentRule({ ageAtLeast: 18 }) });
    const edition = editionWith('OPEN', { rules, from: day('2017-04-01') });
    expect(enrol({ edition, facts: enrolleeWith({ birthDate: day('1999-04-01') }) }).ok).toBe(true);
    expect(enrol({ edition, facts: enrolleeWith({ birthDate: day('1999-04-02') }) }).ok).toBe(false);
  });
});

describe('cover', () => {
  it.each([
    ['with the edition', { begins: 'WITH_EDITION', waitingDays: 0 }, '2017-01-01', '2017-01-01'],
    ['with the edition, behind a wait', { begins: 'WITH_EDITION', waitingDays: 30 }, '2017-01-01', '2017-01-31'],
    ['with enrolling', { begins: 'WITH_ENROLMENT', waitingDays: 0 }, '2017-03-10', '2017-03-10'],
    ['with enrolling, behind a wait', { begins: 'WITH_ENROLMENT', waitingDays: 30 }, '2017-03-10', '2017-04-09'],
  ] as const)('begins %s', (...[, rule, from, claimableFrom]) => {
    expect(covered(rule).cover).toEqual({ from, to: '2018-01-01', claimableFrom });
  });

  const last = (to: string) =>
    enrolmentWith('ENROLLED', { cover: { from: day('2016-01-01'), to: day(to), claimableFrom: day('2016-01-31') } });
  it.each([
    ['up to the day before', '2017-01-01', true, '2017-01-01'],
    ['up to two days before', '2016-12-31', true, '2017-01-31'],
    ['up to the day before, of which the rule makes nothing', '2017-01-01', false, '2017-01-31'],
  ])('of who was covered %s waits until it counts', (...[, to, renewalWithoutWaiting, claimableFrom]) => {
    const rule = { waitingDays: 30, renewalWithoutWaiting };
    const enrolment = covered(rule, { before: last(to) });
    expect(enrolment.cover?.claimableFrom).toBe(claimableFrom);
    expect(enrolment.renewal).toBe(to === '2017-01-01');
  });

  it.each([
    ['ENROLLED', true],
    ['PAUSED', false],
    ['EXITED', false],
  ] as const)('goes on from one that is %s: %s', (state, renewal) => {
    const cover = { from: day('2016-01-01'), to: day('2017-01-01'), claimableFrom: day('2016-01-31') };
    expect(covered({}, { before: enrolmentWith(state, { cover }) }).renewal).toBe(renewal);
  });

  it('begins with the edition where somebody enrolled before it', () => {
    const early = covered({ begins: 'WITH_ENROLMENT', waitingDays: 0 }, { on: day('2016-12-15') });
    expect(early.cover?.from).toBe('2017-01-01');
  });

  it('is none where the edition covers nothing', () => {
    const edition = editionWith('OPEN', { rules: rulesWith({ cover: null, grant: null }) });
    expect(valueOf(enrol({ edition })).state.cover).toBeNull();
  });
});

it('counts 2,633 sanitation workers at 100 yuan each as 263,300.00 yuan', () => {
  const rule = { contributionFen: fen(10_000), payer: 'SPONSOR' } as const;
  const after = covered(rule);
  const { contributionsFen = 0, everEnrolled = 0 } = enrolmentNumbers({ before: null, after }, false);
  expect({ heads: everEnrolled * 2633, fen: contributionsFen * 2633 }).toEqual({ heads: 2633, fen: 26_330_000 });
});

import { describe, expect, it } from 'vitest';
import { decideDraftClaim, type Claiming } from '#domain/claim/decide-draft.ts';
import type { Enrolment } from '#domain/enrolment/enrolment.ts';
import type { ClaimId } from '#domain/ids.ts';
import { EDITION_STATES } from '#domain/program/edition.ts';
import type { GrantRule } from '#domain/program/edition-rules.ts';
import { day } from '../../support/builders.ts';
import { enrolleeWith, enrolmentWith, PLACE } from '../../support/enrolment-with.ts';
import { fen } from '../../support/household.ts';
import { failureOf } from '../../support/outcome.ts';
import { actOn, editionWith, grantRule, rulesWith } from '../../support/program-with.ts';

const TODAY = '2017-06-30';
const covered = (facts: Partial<Enrolment> = {}) => enrolmentWith('ENROLLED', facts);
const withRule = (rule: Partial<GrantRule>, state: (typeof EDITION_STATES)[number] = 'OPEN') =>
  editionWith(state, { rules: rulesWith({ grant: grantRule({ needsEnrolment: true, claimants: [], ...rule }) }) });

const told = (facts: Partial<Claiming> = {}): string => {
  const claiming = {
    ...{ id: 'clm_new' as ClaimId, edition: withRule({}), facts: enrolleeWith(), place: PLACE, enrolment: covered() },
    ...{ eventOn: day('2017-06-01'), costFen: null, account: null },
    ...facts,
  };
  const problem = failureOf(decideDraftClaim(claiming, actOn(TODAY)));
  return problem === undefined ? '' : `${problem.code} ${'path' in problem ? (problem.path ?? []).join('.') : ''}`;
};

describe('a claim', () => {
  it.each(EDITION_STATES)('in an edition that is %s', (state) => {
    const takes = state === 'OPEN' || state === 'CLOSED';
    expect(told({ edition: withRule({}, state) })).toBe(takes ? '' : 'EDITION_NOT_OPEN editionId');
  });

  it('in an edition that gives nothing', () => {
    expect(told({ edition: editionWith('OPEN', { rules: rulesWith({ grant: null }) }) })).toBe(
      'EDITION_NOT_OPEN editionId',
    );
  });

  it.each([
    ['2017-06-30', ''],
    ['2017-07-01', 'EFFECTIVE_DATE_IN_FUTURE eventOn'],
    ['2017-01-31', ''],
    ['2017-01-30', 'CLAIM_IN_WAITING_PERIOD eventOn'],
    ['2017-01-01', 'CLAIM_IN_WAITING_PERIOD eventOn'],
    ['2016-12-31', 'CLAIM_OUTSIDE_COVER eventOn'],
  ])('for an event of %s, covered from 1 January and claimable from 31 January on', (on, refusal) => {
    expect(told({ eventOn: day(on) })).toBe(refusal);
  });

  it.each([
    [
      'on the last day of a cover that ended',
      { cover: { from: day('2017-01-01'), to: day('2017-06-02'), claimableFrom: day('2017-01-01') } },
      '',
    ],
    [
      'on the day behind it',
      { cover: { from: day('2017-01-01'), to: day('2017-06-01'), claimableFrom: day('2017-01-01') } },
      'CLAIM_OUTSIDE_COVER eventOn',
    ],
    ['while the cover rested', { pauses: [{ from: day('2017-06-01'), to: null }] }, 'CLAIM_OUTSIDE_COVER eventOn'],
    ['when it held again', { pauses: [{ from: day('2017-05-01'), to: day('2017-06-01') }] }, ''],
  ])('for an event %s', (...[, facts, refusal]) => {
    expect(told({ enrolment: covered(facts) })).toBe(refusal);
  });

  it('of who is not enrolled, or never was in', () => {
    expect(told({ enrolment: null })).toBe('CLAIM_OUTSIDE_COVER eventOn');
    expect(told({ enrolment: enrolmentWith('WAITLISTED') })).toBe('CLAIM_OUTSIDE_COVER eventOn');
  });

  it.each([
    [29, ''],
    [28, 'CLAIM_TOO_LATE eventOn'],
  ])('29 days after the event, where it has %i', (claimWithinDays, refusal) => {
    expect(told({ edition: withRule({ claimWithinDays }) })).toBe(refusal);
  });

  const free = { needsEnrolment: false, claimants: ['MEMBER'] } as const;
  it.each([
    ['2017-01-01', ''],
    ['2016-12-31', 'CLAIM_OUTSIDE_COVER eventOn'],
  ])('of who needs not be enrolled, for %s in the edition of 2017', (on, refusal) => {
    expect(told({ edition: withRule(free), enrolment: null, eventOn: day(on) })).toBe(refusal);
  });

  it.each([
    ['2017-06-29', ''],
    ['2017-06-30', 'CLAIM_OUTSIDE_COVER eventOn'],
  ])('of who needs not be enrolled, for %s in an edition up to 30 June', (on, refusal) => {
    const edition = { ...withRule(free), to: day('2017-06-30') };
    expect(told({ edition, enrolment: null, eventOn: day(on) })).toBe(refusal);
  });

  it('of whom the rule does not name', () => {
    const edition = withRule({ ...free, claimants: ['HOUSEHOLD'] });
    expect(told({ edition, enrolment: null })).toBe('RULE_NOT_MET claimant.claimants');
  });

  const share = {
    amount: { kind: 'SHARE_OF_COST', bands: [{ fromFen: fen(0), basisPoints: 5000 }], mostFen: fen(9) },
  } as const;
  it.each([
    ['a share of none', share, null, 'INPUT_INVALID cost'],
    ['a share of nothing', share, 0, 'INPUT_INVALID cost'],
    ['a share of a fen', share, 1, ''],
    ['a share of the largest', share, 10_000_000_000, ''],
    ['a share of a fen more', share, 10_000_000_001, 'INPUT_INVALID cost'],
    ['a cost where none is asked for', {}, 1, 'INPUT_INVALID cost'],
  ])('%s', (...[, rule, cost, refusal]) => {
    expect(told({ edition: withRule(rule), costFen: cost === null ? null : fen(cost) })).toBe(refusal);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideDraftClaim } from '#domain/claim/decide-draft.ts';
import { decideEnrol } from '#domain/enrolment/decide-enrol.ts';
import type { ClaimId, EnrolmentId, ProgramEditionId } from '#domain/ids.ts';
import { EDITION_STATES } from '#domain/program/edition.ts';
import { claimProspect, enrolmentProspect, type Asker } from '#domain/program/prospect.ts';
import { day } from '../../support/builders.ts';
import { claimWith } from '../../support/claim-with.ts';
import { enrolleeWith, enrolmentWith, PLACE } from '../../support/enrolment-with.ts';
import { fen } from '../../support/household.ts';
import { actOn, coverRule, editionWith, enrolmentRule, grantRule, rulesWith } from '../../support/program-with.ts';

const act = actOn('2017-03-10');
const asker = (facts: Partial<Asker> = {}): Asker => ({
  facts: enrolleeWith(),
  enrolments: [],
  claims: [],
  ...facts,
});
const free = { placesLeft: null };

describe('whether somebody may enrol', () => {
  it('is what the decision that enrols says, term by term', () => {
    const arbitrary = fc.record({
      state: fc.constantFrom(...EDITION_STATES),
      rule: fc.record({
        needsReview: fc.boolean(),
        waitList: fc.boolean(),
        migrantOnly: fc.boolean(),
        sex: fc.constantFrom('MALE' as const, 'FEMALE' as const, null),
        ageAtMost: fc.constantFrom(29, 30, null),
      }),
      placesLeft: fc.constantFrom(0, 1, null),
      waitingDays: fc.constantFrom(0, 30),
      isMember: fc.boolean(),
    });
    fc.assert(
      fc.property(arbitrary, ({ state, rule, placesLeft, waitingDays, isMember }) => {
        const rules = rulesWith({ enrolment: enrolmentRule(rule), cover: coverRule({ waitingDays }) });
        const edition = editionWith(state, { rules });
        const facts = enrolleeWith({ isMember });
        const own = { id: 'enr_new' as EnrolmentId, edition, facts, place: PLACE };
        const decided = decideEnrol({ ...own, on: act.today, before: null, purse: { placesLeft } }, act);
        const told = enrolmentProspect({ edition, purse: { placesLeft } }, asker({ facts }), act);
        expect(told?.problem).toEqual(decided.ok ? null : decided.failure);
        const { state: first, cover, contributionFen } = decided.ok ? decided.value.state : {};
        if (decided.ok) expect(told?.terms).toMatchObject({ state: first, cover, contributionFen });
        else expect(told?.terms).toBeNull();
      }),
    );
  });

  it.each([
    ['REJECTED', undefined],
    ['EXITED', 'SECOND_ENROLMENT'],
    ['APPLIED', 'SECOND_ENROLMENT'],
    ['ENROLLED', 'SECOND_ENROLMENT'],
  ] as const)('of who is %s in it already', (state, code) => {
    const place = { edition: editionWith('OPEN'), purse: free };
    const told = enrolmentProspect(place, asker({ enrolments: [enrolmentWith(state)] }), act);
    expect(told?.problem?.code).toBe(code);
  });

  it('counts the edition before', () => {
    const previousId = 'edn_3' as ProgramEditionId;
    const rules = rulesWith({ cover: coverRule({ waitingDays: 30 }) });
    const cover = { from: day('2016-01-01'), to: day('2017-01-01'), claimableFrom: day('2016-01-01') };
    const enrolments = [enrolmentWith('ENROLLED', { editionId: previousId, cover })];
    const place = { edition: editionWith('OPEN', { previousId, rules }), purse: free };
    expect(enrolmentProspect(place, asker({ enrolments }), act)?.terms?.cover?.claimableFrom).toBe('2017-01-01');
    expect(enrolmentProspect(place, asker(), act)?.terms?.cover?.claimableFrom).toBe('2017-01-31');
  });

  it('is not asked where nobody enrols', () => {
    const edition = editionWith('OPEN', { rules: rulesWith({ enrolment: null, cover: null, grant: grantRule() }) });
    expect(enrolmentProspect({ edition, purse: free }, asker(), act)).toBeNull();
  });
});

describe('whether somebody may claim', () => {
  it.each([
    ['nobody who is not enrolled', [], 'CLAIM_OUTSIDE_COVER'],
    ['who is enrolled and covered', [enrolmentWith('ENROLLED')], undefined],
    ['who waits for a place', [enrolmentWith('WAITLISTED', { cover: null })], 'CLAIM_OUTSIDE_COVER'],
  ])('%s', (...[, enrolments, code]) => {
    const edition = editionWith('OPEN');
    const told = claimProspect(edition, asker({ enrolments }), act);
    expect(told?.problem?.code).toBe(code);
    const [enrolment = null] = enrolments;
    const own = { id: 'clm_new' as ClaimId, edition, facts: enrolleeWith(), place: PLACE };
    const asked = { ...own, enrolment, eventOn: act.today, costFen: null, account: null };
    expect(decideDraftClaim(asked, act).ok).toBe(code === undefined);
  });

  it.each([
    ['2017-03-10', undefined, null],
    ['2017-03-11', 'CLAIM_IN_WAITING_PERIOD', '2017-03-11'],
  ])('of who is covered from %s on', (claimableFrom, code, waitingUntil) => {
    const cover = { from: day('2017-01-01'), to: day('2018-01-01'), claimableFrom: day(claimableFrom) };
    const told = claimProspect(editionWith('OPEN'), asker({ enrolments: [enrolmentWith('ENROLLED', { cover })] }), act);
    expect(told?.problem?.code).toBe(code);
    expect(told?.waitingUntil).toBe(waitingUntil);
  });

  it.each([
    ['ONE_PER_EDITION', 'SUBMITTED', '2017-03-01', 'SECOND_CLAIM_SAME_PERIOD'],
    ['ONE_PER_EDITION', 'WITHDRAWN', '2017-03-01', undefined],
    ['ONE_PER_EDITION', 'REJECTED', '2017-03-01', undefined],
    ['ONE_PER_EVENT', 'SUBMITTED', '2017-03-09', undefined],
    ['ONE_PER_EVENT', 'SUBMITTED', '2017-03-10', 'SECOND_CLAIM_SAME_PERIOD'],
  ] as const)('%s, with one that is %s of %s', (...[perPerson, state, eventOn, code]) => {
    const edition = editionWith('OPEN', {
      rules: rulesWith({ enrolment: null, cover: null, grant: grantRule({ perPerson }) }),
    });
    const claims = [claimWith(state, { eventOn: day(eventOn) })];
    expect(claimProspect(edition, asker({ claims }), act)?.problem?.code).toBe(code);
    const elsewhere = claims.map((claim) => ({ ...claim, editionId: 'edn_3' as ProgramEditionId }));
    expect(claimProspect(edition, asker({ claims: elsewhere }), act)?.problem).toBeNull();
  });

  it('tells what it would come to, where nothing more has to be known', () => {
    const of = (facts: Parameters<typeof grantRule>[0]) =>
      claimProspect(editionWith('OPEN', { rules: rulesWith({ grant: grantRule(facts) }) }), asker(), act)?.amountFen;
    expect(of({})).toBe(450_000);
    const bands = [{ fromFen: fen(0), basisPoints: 5000 }];
    expect(of({ amount: { kind: 'SHARE_OF_COST', bands, mostFen: fen(1_000_000) } })).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import type { Agreement } from '#domain/agreement/agreement.ts';
import { decideEndAgreement } from '#domain/agreement/decide-end.ts';
import { decideFileAgreement } from '#domain/agreement/decide-file.ts';
import { decideRecordAgreement, type AgreementTerms } from '#domain/agreement/decide-record.ts';
import type { AgreementId } from '#domain/ids.ts';
import { bodyPath } from '#domain/union-body/body-path.ts';
import { actOf, adminOf, bodyWith, day, region } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { termsWith as ofYear2024 } from '../../support/small-nouns.ts';

const act = actOf(adminOf('330000'), '2024-06-15');
const body = bodyWith();

function termsWith(facts: Partial<AgreementTerms> = {}): AgreementTerms {
  return { id: 'agr_1' as AgreementId, ...ofYear2024(facts) };
}

function agreementWith(facts: Partial<Agreement> = {}): Agreement {
  const place = { unionBodyId: body.id, bodyPath: bodyPath(body), federation: region('330000') };
  return { ...termsWith(), version: 1, ...place, ...facts };
}

describe('an agreement', () => {
  it('is recorded with its days, and open when no end is given', () => {
    expect(valueOf(decideRecordAgreement(body, termsWith(), act)).state).toEqual(agreementWith());
    expect(valueOf(decideRecordAgreement(body, termsWith({ to: null }), act)).state.to).toBeNull();
  });

  it.each(['2024-01-01', '2023-12-31'])('that begins on 2024-01-01 is not recorded with the end %s', (to) => {
    const result = decideRecordAgreement(body, termsWith({ to: day(to) }), act);
    expect(failureOf(result)).toEqual({ code: 'INTERVAL_INVALID', path: ['to'] });
  });

  it.each([
    ['2023-12-31', 'BACKDATE_BEFORE_BODY_FOUNDED'],
    ['2024-01-01', undefined],
  ])('of a body founded on 2024-01-01 begins on %s: %s', (from, code) => {
    const founded = bodyWith({ foundedOn: day('2024-01-01') });
    expect(failureOf(decideRecordAgreement(founded, termsWith({ from: day(from) }), act))?.code).toBe(code);
  });

  it('is of an open body', () => {
    const result = decideRecordAgreement(bodyWith({ state: 'MERGED' }), termsWith(), act);
    expect(failureOf(result)).toEqual({ code: 'BODY_CLOSED', path: ['unionBodyId'] });
  });

  it.each([
    ['unitsCovered', -1],
    ['workersCovered', -1],
    ['riseBasisPoints', -1],
    ['riseBasisPoints', 10_001],
  ] as const)('has no %s of %i', (field, value) => {
    const result = decideRecordAgreement(body, termsWith({ [field]: value }), act);
    expect(failureOf(result)).toEqual({ code: 'INPUT_INVALID', path: [field] });
  });

  it.each([
    ['unitsCovered', 0],
    ['workersCovered', 0],
    ['riseBasisPoints', 0],
    ['riseBasisPoints', 10_000],
    ['riseBasisPoints', null],
  ] as const)('may have a %s of %s', (field, value) => {
    expect(decideRecordAgreement(body, termsWith({ [field]: value }), act).ok).toBe(true);
  });

  it.each([
    ['2024-01-01', true],
    ['2023-12-31', false],
    ['2024-12-31', true],
    ['2025-01-01', false],
  ])('of 2024 may be ended on %s: %s', (to, ends) => {
    const result = decideEndAgreement(agreementWith(), day(to), act);
    expect(failureOf(result)).toEqual(ends ? undefined : { code: 'INTERVAL_INVALID', path: ['to'] });
  });

  it('without an end may be ended on any later day', () => {
    const decided = valueOf(decideEndAgreement(agreementWith({ to: null }), day('2031-01-01'), act));
    expect(decided.state).toEqual(agreementWith({ version: 2, to: day('2031-01-01') }));
    expect(decided.audit).toMatchObject({
      ...{ action: 'END_AGREEMENT', effectiveOn: '2031-01-01' },
      changes: [{ field: 'to', from: null, to: '2031-01-01' }],
    });
  });

  const congress = { heldOn: day('2024-01-10'), present: 100, inFavour: 51, against: 49 };
  it.each([
    ['by more than half of those present', congress, undefined],
    ['by a half', { ...congress, inFavour: 50 }, 'CONGRESS_NOT_PASSED'],
    ['by more votes than were present', { ...congress, against: 50 }, 'INPUT_INVALID'],
    ['tomorrow', { ...congress, heldOn: day('2024-06-16') }, 'EFFECTIVE_DATE_IN_FUTURE'],
  ])('is passed %s', (...[, vote, code]) => {
    expect(failureOf(decideRecordAgreement(body, termsWith({ congress: vote }), act))?.code).toBe(code);
  });

  it.each([
    ['2024-01-10', undefined],
    ['2024-01-09', 'INTERVAL_INVALID'],
    ['2024-06-15', undefined],
    ['2024-06-16', 'EFFECTIVE_DATE_IN_FUTURE'],
  ])('that was passed on 10 January is signed on %s: %s', (signedOn, code) => {
    const terms = termsWith({ congress, signedOn: day(signedOn) });
    expect(failureOf(decideRecordAgreement(body, terms, act))?.code).toBe(code);
  });

  it.each([
    ['2024-02-01', undefined],
    ['2024-01-31', 'INTERVAL_INVALID'],
    ['2024-06-15', undefined],
    ['2024-06-16', 'EFFECTIVE_DATE_IN_FUTURE'],
  ])('that was signed on 1 February is filed on %s: %s', (on, code) => {
    const filing = { number: '备字1号', on: day(on) };
    const signed = agreementWith({ signedOn: day('2024-02-01') });
    expect(failureOf(decideFileAgreement(signed, filing, act))?.code).toBe(code);
    const offer = agreementWith({ kind: 'OFFER_TO_BARGAIN' });
    expect(failureOf(decideFileAgreement(offer, filing, act))).toEqual({ code: 'INPUT_INVALID', path: ['id'] });
  });

  it.each([
    ['2024-06-15', 'AGREEMENT_ENDED'],
    ['2024-06-16', undefined],
  ])('that ends on %s, asked on 2024-06-15, answers %s', (to, code) => {
    const result = decideEndAgreement(agreementWith({ to: day(to) }), day('2024-03-01'), act);
    expect(failureOf(result)?.code).toBe(code);
  });
});

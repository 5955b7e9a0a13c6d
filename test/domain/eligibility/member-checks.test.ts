import { describe, expect, it } from 'vitest';
import {
  after,
  AT,
  decisionWith,
  instant,
  membership,
  reasonsWith,
  registration,
} from '../../support/eligibility-facts.ts';

const FIRST_MILLISECOND = instant('2026-06-05T00:00:00.000+08:00');
const LAST_MILLISECOND = instant('2026-06-05T23:59:59.999+08:00');
const JUST_AFTER = after(AT, 1);

/** Days around the one that is asked about, 5 June. */
const SPANS = [
  ['began that day', ['2026-06-05', null], []],
  ['begins the next day', ['2026-06-06', null], ['MEMBER_NOT_ENROLLED']],
  ['ends that day', ['2026-01-01', '2026-06-05'], ['MEMBER_LEFT']],
  ['ends the next day', ['2026-01-01', '2026-06-06'], []],
  ['was empty that day', ['2026-06-05', '2026-06-05'], ['MEMBER_NOT_ENROLLED']],
  ['was empty before', ['2026-01-01', '2026-01-01'], ['MEMBER_NOT_ENROLLED']],
] as const;

describe('MEMBER_NOT_ENROLLED and MEMBER_LEFT', () => {
  it.each(SPANS)('of a membership that %s', (_, [from, to], reasons) => {
    expect(reasonsWith({ card: { memberships: [membership(from, to)] } })).toEqual(reasons);
  });

  it('begin and end with the day in Shanghai', () => {
    const of = (from: string, to: string | null, at: typeof AT) =>
      reasonsWith({ card: { memberships: [membership(from, to)] }, request: { at } });
    expect(of('2026-06-05', null, FIRST_MILLISECOND)).toEqual([]);
    expect(of('2026-06-05', null, after(FIRST_MILLISECOND, -1))).toEqual(['MEMBER_NOT_ENROLLED']);
    expect(of('2026-01-01', '2026-06-06', LAST_MILLISECOND)).toEqual([]);
    expect(of('2026-01-01', '2026-06-06', after(LAST_MILLISECOND, 1))).toEqual(['MEMBER_LEFT']);
  });

  it('is MEMBER_NOT_ENROLLED of who never was a member', () => {
    const { reasons, evidence } = decisionWith({ card: { memberships: [] } });
    expect(reasons).toEqual(['MEMBER_NOT_ENROLLED']);
    expect(evidence.membershipInterval).toBeNull();
  });

  it('is MEMBER_LEFT in the gap between two memberships, and neither in the second', () => {
    const memberships = [membership('2026-01-01', '2026-02-01'), membership('2026-06-06')];
    expect(reasonsWith({ card: { memberships } })).toEqual(['MEMBER_LEFT']);
    const at = instant('2026-06-06T00:00:00+08:00');
    expect(reasonsWith({ card: { memberships }, request: { at } })).toEqual([]);
  });

  it('is neither where an empty membership stands beside one that covers', () => {
    const memberships = [membership('2026-06-05', '2026-06-05'), membership('2026-06-05', '2026-06-06')];
    const { reasons, evidence } = decisionWith({ card: { memberships } });
    expect(reasons).toEqual([]);
    expect(evidence.membershipInterval).toEqual({ unionBodyId: 'ub_one', from: '2026-06-05', to: '2026-06-06' });
  });

  it('go by what was recorded by then', () => {
    const of = (recordedAt: typeof AT) =>
      reasonsWith({ card: { memberships: [membership('2026-01-01', null, { recordedAt })] } });
    expect(of(AT)).toEqual([]);
    expect(of(JUST_AFTER)).toEqual(['MEMBER_NOT_ENROLLED']);
  });

  it('no longer see a membership from the instant another record took its place', () => {
    const of = (supersededAt: typeof AT) =>
      reasonsWith({ card: { memberships: [membership('2026-01-01', null, { supersededAt })] } });
    expect(of(JUST_AFTER)).toEqual([]);
    expect(of(AT)).toEqual(['MEMBER_NOT_ENROLLED']);
  });
});

describe('REGISTRATION_MISSING', () => {
  it.each([
    ['began that day', ['2026-06-05', '2027-06-05'], []],
    ['begins the next day', ['2026-06-06', '2027-06-06'], ['REGISTRATION_MISSING']],
    ['ends that day', ['2025-06-05', '2026-06-05'], ['REGISTRATION_MISSING']],
    ['ends the next day', ['2025-06-06', '2026-06-06'], []],
    ['was empty that day', ['2026-06-05', '2026-06-05'], ['REGISTRATION_MISSING']],
  ] as const)('of a registration that %s', (_, [from, to], reasons) => {
    expect(reasonsWith({ card: { registrations: [registration(from, to)] } })).toEqual(reasons);
  });

  it.each([
    [FIRST_MILLISECOND, []],
    [after(FIRST_MILLISECOND, -1), ['REGISTRATION_MISSING']],
    [LAST_MILLISECOND, []],
    [after(LAST_MILLISECOND, 1), ['REGISTRATION_MISSING']],
  ])('of a registration of 5 June alone, at %s', (at, reasons) => {
    const card = { registrations: [registration('2026-06-05', '2026-06-06')] };
    expect(reasonsWith({ card, request: { at } })).toEqual(reasons);
  });

  it('of a card that never was registered, and in the gap between two registrations', () => {
    const { reasons, evidence } = decisionWith({ card: { registrations: [] } });
    expect(reasons).toEqual(['REGISTRATION_MISSING']);
    expect(evidence.registrationInterval).toBeNull();
    const registrations = [registration('2025-01-01', '2026-01-01'), registration('2026-06-06', '2027-06-06')];
    expect(reasonsWith({ card: { registrations } })).toEqual(['REGISTRATION_MISSING']);
  });

  it('goes by what was recorded by then', () => {
    const of = (recordedAt: typeof AT) =>
      reasonsWith({ card: { registrations: [registration('2026-01-01', '2027-01-01', recordedAt)] } });
    expect(of(AT)).toEqual([]);
    expect(of(JUST_AFTER)).toEqual(['REGISTRATION_MISSING']);
  });

  it('stands after MEMBER_LEFT', () => {
    const card = { memberships: [membership('2026-01-01', '2026-02-01')], registrations: [] };
    expect(reasonsWith({ card })).toEqual(['MEMBER_LEFT', 'REGISTRATION_MISSING']);
  });
});

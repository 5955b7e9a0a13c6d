import { describe, expect, it } from 'vitest';
import type { MemberId, VolunteerId } from '#domain/ids.ts';
import {
  decideEndRole,
  decideRecordService,
  decideRegisterVolunteer,
  decideService,
  decideTakeRole,
  type GivenService,
} from '#domain/volunteer/decide-volunteer.ts';
import { minutesIn, type Volunteer } from '#domain/volunteer/volunteer.ts';
import { bodyWith, day } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { actBy } from '../../support/virtual-post.ts';

const act = actBy('maker', '2026-05-20');
const checker = actBy('checker', '2026-05-20');
const person = { kind: 'MEMBER', memberId: 'mem_one' as MemberId } as const;
const fresh = valueOf(decideRegisterVolunteer({ id: 'vol_one' as VolunteerId, body: bodyWith(), person }, act)).state;
const take = (volunteer: Volunteer, from: string) =>
  decideTakeRole(volunteer, { name: '调解员', from: day(from) }, act);
const end = (volunteer: Volunteer, to: string) => decideEndRole(volunteer, { number: 1, to: day(to) }, act);
/** A mediator since 1 May. */
const mediator = valueOf(take(fresh, '2026-05-01')).state;

const record = (volunteer: Volunteer, given: Partial<GivenService> = {}) =>
  decideRecordService(volunteer, { on: day('2026-05-10'), activity: '调解', minutes: 60, ...given }, act);

describe('a role', () => {
  it.each([
    ['2026-05-20', undefined],
    ['2026-05-21', 'EFFECTIVE_DATE_IN_FUTURE'],
  ])('is taken from %s: %s', (from, code) => {
    expect(failureOf(take(fresh, from))?.code).toBe(code);
  });

  const ended = valueOf(end(mediator, '2026-05-10')).state;
  it.each([
    ['2026-05-09', 'ROLE_HELD'],
    ['2026-05-10', undefined],
  ])('that was held up to 9 May is taken again from %s: %s', (from, code) => {
    expect(failureOf(take(ended, from))?.code).toBe(code);
  });

  it.each([
    ['2026-04-30', 'INTERVAL_INVALID'],
    ['2026-05-01', undefined],
    ['2026-05-20', undefined],
    ['2026-05-21', 'EFFECTIVE_DATE_IN_FUTURE'],
  ])('held since 1 May ends on %s: %s', (to, code) => {
    expect(failureOf(end(mediator, to))?.code).toBe(code);
  });

  it('ends once, and behind the service it was held for', () => {
    expect(failureOf(end(ended, '2026-05-10'))?.code).toBe('TERM_ENDED');
    const served = valueOf(record(mediator)).state;
    expect(failureOf(end(served, '2026-05-10'))?.code).toBe('EFFECTIVE_DATE_BEFORE_LAST');
    expect(end(served, '2026-05-11').ok).toBe(true);
    const refused = valueOf(decideService(served, { number: 1, confirm: false }, checker)).state;
    expect(end(refused, '2026-05-10').ok).toBe(true);
  });
});

describe('service', () => {
  it.each([
    ['on the day before the role', { on: day('2026-04-30') }, 'SERVICE_WITHOUT_ROLE'],
    ['on its first day', { on: day('2026-05-01') }, undefined],
    ['tomorrow', { on: day('2026-05-21') }, 'EFFECTIVE_DATE_IN_FUTURE'],
    ['of no time', { minutes: 0 }, 'INPUT_INVALID'],
    ['of a whole day', { minutes: 1440 }, undefined],
    ['of a minute more', { minutes: 1441 }, 'INPUT_INVALID'],
  ])('%s: %s', (...[, given, code]) => {
    expect(failureOf(record(mediator, given))?.code).toBe(code);
  });

  const served = valueOf(record(mediator)).state;
  it('fills a day once, together with what else was given on it', () => {
    expect(failureOf(record(served))?.code).toBe('SERVICE_TWICE');
    expect(record(served, { activity: '宣讲', minutes: 1380 }).ok).toBe(true);
    expect(failureOf(record(served, { activity: '宣讲', minutes: 1381 }))?.code).toBe('INPUT_INVALID');
    const refused = valueOf(decideService(served, { number: 1, confirm: false }, checker)).state;
    expect(record(refused, { minutes: 1440 }).ok).toBe(true);
  });

  it('is decided on by another than recorded it, once', () => {
    const decide = (volunteer: Volunteer, by = checker) => decideService(volunteer, { number: 1, confirm: true }, by);
    expect(failureOf(decide(served, act))?.code).toBe('APPROVE_OWN');
    const confirmed = valueOf(decide(served)).state;
    expect([minutesIn(confirmed, 'CONFIRMED'), minutesIn(confirmed, 'RECORDED')]).toEqual([60, 0]);
    expect(failureOf(decide(confirmed))?.code).toBe('SERVICE_DECIDED');
    expect(failureOf(decide(mediator))?.code).toBe('NOT_FOUND');
  });

  it('is one of at most 1,000 records', () => {
    const [first] = served.services;
    const many = (length: number): Volunteer => ({
      ...mediator,
      services: Array.from({ length }, () => first).filter((one) => one !== undefined),
    });
    expect(record(many(999), { on: day('2026-05-11') }).ok).toBe(true);
    expect(failureOf(record(many(1000), { on: day('2026-05-11') }))).toEqual({ code: 'LIST_FULL', path: ['id'] });
  });
});

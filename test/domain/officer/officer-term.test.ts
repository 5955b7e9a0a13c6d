import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/day.ts';
import type { OfficerTermId } from '#domain/ids.ts';
import { decideEndTerm } from '#domain/officer/decide-end.ts';
import { decideRecordTerm, type Appointment } from '#domain/officer/decide-record.ts';
import { maskPersonName } from '#domain/personal/mask.ts';
import { isOfficeOfOne, type Office, type OfficerTerm } from '#domain/officer/officer-term.ts';
import type { UnionBodyState } from '#domain/union-body/union-body.ts';
import { actOf, adminOf, bodyWith, day } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { appointmentWith as takingWith } from '../../support/small-nouns.ts';

const act = actOf(adminOf('330000'), '2024-06-15');
const body = bodyWith();

function appointmentWith(facts: Partial<Appointment> = {}): Appointment {
  return { id: 'off_1' as OfficerTermId, ...takingWith({ from: day('2024-06-01'), ...facts }) };
}

const term: OfficerTerm = { ...appointmentWith(), version: 1, unionBodyId: body.id, to: null };

describe('a term', () => {
  it('opens on a day up to today', () => {
    const decided = valueOf(decideRecordTerm(body, appointmentWith({ from: day('2024-06-15') }), act));
    expect(decided.state).toEqual({ ...term, from: '2024-06-15' });
    expect(decided.audit).toMatchObject({ action: 'RECORD_OFFICER', effectiveOn: '2024-06-15' });
  });

  it('does not open after today', () => {
    const result = decideRecordTerm(body, appointmentWith({ from: day('2024-06-16') }), act);
    expect(failureOf(result)).toEqual({ code: 'EFFECTIVE_DATE_IN_FUTURE', path: ['from'] });
  });

  it.each([
    ['PREPARING', true],
    ['PENDING_APPROVAL', true],
    ['ACTIVE', true],
    ['SUSPENDED', true],
    ['REJECTED', false],
    ['MERGED', false],
    ['DISSOLVED', false],
  ] satisfies [UnionBodyState, boolean][])('opens in a body that is %s: %s', (state, opens) => {
    const result = decideRecordTerm(bodyWith({ state }), appointmentWith(), act);
    expect(failureOf(result)).toEqual(opens ? undefined : { code: 'BODY_CLOSED', path: ['unionBodyId'] });
  });

  it.each(['2024-06-01', '2024-06-15', '2030-01-01'])('that began on 2024-06-01 may end on %s', (to) => {
    expect(valueOf(decideEndTerm(term, day(to), act)).state).toEqual({ ...term, version: 2, to });
  });

  it('does not end before it began', () => {
    expect(failureOf(decideEndTerm(term, day('2024-05-31'), act))).toEqual({ code: 'INTERVAL_INVALID', path: ['to'] });
  });

  it.each([
    ['the day before today', -1, 'TERM_ENDED'],
    ['today', 0, 'TERM_ENDED'],
    ['tomorrow', 1, undefined],
  ])('whose end was set for %s is corrected only while that lies ahead', (_, days, code) => {
    const ended = { ...term, to: addDays(act.today, days) };
    expect(failureOf(decideEndTerm(ended, day('2024-07-01'), act))?.code).toBe(code);
  });

  it.each([
    ['2023-12-31', 'BACKDATE_BEFORE_BODY_FOUNDED'],
    ['2024-01-01', undefined],
  ])('in a body founded on 2024-01-01 begins on %s: %s', (from, code) => {
    const founded = bodyWith({ foundedOn: day('2024-01-01') });
    expect(failureOf(decideRecordTerm(founded, appointmentWith({ from: day(from) }), act))?.code).toBe(code);
  });

  it('leaves the name of the person out of the audit trail', () => {
    const recorded = valueOf(decideRecordTerm(body, appointmentWith(), act)).audit;
    expect(recorded.changes).toContainEqual({ field: 'personName', from: null, to: null });
    expect(JSON.stringify(recorded)).not.toContain('欧阳');
    expect(JSON.stringify(valueOf(decideEndTerm(term, day('2024-07-01'), act)).audit)).not.toContain('欧阳');
  });
});

describe('an office', () => {
  it.each([
    ['CHAIR', true],
    ['EXECUTIVE_VICE_CHAIR', true],
    ['AUDIT_HEAD', true],
    ['WOMEN_HEAD', true],
    ['MEDIATION_HEAD', true],
    ['SUPERVISION_HEAD', true],
    ['VICE_CHAIR', false],
    ['COMMITTEE_MEMBER', false],
    ['CLERK', false],
  ] satisfies [Office, boolean][])('of %s is one of one: %s', (office, ofOne) => {
    expect(isOfficeOfOne(office)).toBe(ofOne);
  });
});

describe('a masked name', () => {
  it.each([
    ['张三', '张*'],
    ['欧阳明', '欧*'],
    ['张', '张*'],
    ['𠮷田', '𠮷*'],
    [' 李四', '李*'],
  ])('of %j is %s', (name, masked) => {
    expect(maskPersonName(name)).toBe(masked);
  });
});

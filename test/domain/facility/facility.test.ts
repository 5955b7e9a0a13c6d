import { describe, expect, it } from 'vitest';
import { parseDecimal, type Decimal } from '#domain/decimal.ts';
import { decideCloseFacility } from '#domain/facility/decide-close.ts';
import { decideOpenFacility, type FacilityOpening } from '#domain/facility/decide-open.ts';
import type { Facility } from '#domain/facility/facility.ts';
import type { FacilityId } from '#domain/ids.ts';
import type { Fen } from '#domain/money.ts';
import { actOf, adminOf, bodyWith, day } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { openingWith as stationWith } from '../../support/small-nouns.ts';

const act = actOf(adminOf('330000'), '2024-06-15');
const owner = bodyWith();
const decimal = (text: string): Decimal => valueOf(parseDecimal(text));

function openingWith(facts: Partial<FacilityOpening> = {}): FacilityOpening {
  return { id: 'fac_1' as FacilityId, ...stationWith(facts) };
}

function facilityWith(facts: Partial<Facility> = {}): Facility {
  return { ...openingWith(), version: 1, ownerId: owner.id, closedOn: null, ...facts };
}

describe('a facility', () => {
  it('is recorded with the day it opened, or with none', () => {
    expect(valueOf(decideOpenFacility(owner, openingWith(), act)).state).toEqual(facilityWith());
    const undated = valueOf(decideOpenFacility(owner, openingWith({ openedOn: null }), act));
    expect([undated.state.openedOn, undated.audit.effectiveOn]).toEqual([null, '2024-06-15']);
  });

  it.each([
    ['2024-06-15', undefined],
    ['2024-06-16', 'EFFECTIVE_DATE_IN_FUTURE'],
  ])('that opened on %s, recorded on 2024-06-15, answers %s', (openedOn, code) => {
    expect(failureOf(decideOpenFacility(owner, openingWith({ openedOn: day(openedOn) }), act))?.code).toBe(code);
  });

  it('has an open owner', () => {
    const result = decideOpenFacility(bodyWith({ state: 'DISSOLVED' }), openingWith(), act);
    expect(failureOf(result)).toEqual({ code: 'BODY_CLOSED', path: ['ownerId'] });
  });

  it.each([
    ['count', { count: 0 }],
    ['serviceItems', { serviceItems: -1 }],
    ['windows', { windows: -1 }],
    ['areaSquareMetres', { areaSquareMetres: decimal('-0.5') }],
    ['costFen', { costFen: -1 as Fen }],
    ['costBound', { costBound: 'AT_LEAST' }],
  ] satisfies [string, Partial<FacilityOpening>][])('is refused for its %s', (field, facts) => {
    const result = decideOpenFacility(owner, openingWith(facts), act);
    expect(failureOf(result)).toEqual({ code: 'INPUT_INVALID', path: [field] });
  });

  it('may have nothing of what can be counted', () => {
    const nothing = { serviceItems: 0, windows: 0, areaSquareMetres: decimal('0'), costFen: 0 as Fen };
    const result = decideOpenFacility(owner, openingWith({ ...nothing, costBound: 'AT_MOST' }), act);
    expect(valueOf(result).state).toMatchObject(nothing);
  });

  it.each([
    ['2020-04-30', 'INTERVAL_INVALID'],
    ['2020-05-01', undefined],
    ['2024-06-15', undefined],
    ['2024-06-16', 'EFFECTIVE_DATE_IN_FUTURE'],
  ])('that opened on 2020-05-01 and closes on %s answers %s', (closedOn, code) => {
    expect(failureOf(decideCloseFacility(facilityWith(), day(closedOn), act))?.code).toBe(code);
  });

  it('whose opening nobody recorded may close on any day up to today', () => {
    const result = decideCloseFacility(facilityWith({ openedOn: null }), day('1990-01-01'), act);
    expect(valueOf(result).state).toEqual(facilityWith({ openedOn: null, version: 2, closedOn: day('1990-01-01') }));
  });

  it('closes once', () => {
    const closed = facilityWith({ closedOn: day('2024-01-01') });
    expect(failureOf(decideCloseFacility(closed, day('2024-02-01'), act))).toEqual({ code: 'FACILITY_CLOSED' });
  });
});

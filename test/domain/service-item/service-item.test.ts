import { describe, expect, it } from 'vitest';
import type { Facility } from '#domain/facility/facility.ts';
import type { FacilityId, ServiceItemId } from '#domain/ids.ts';
import {
  decideCloseServiceItem,
  decideOpenServiceItem,
  MOST_ITEMS,
  type ServiceItemOpening,
} from '#domain/service-item/decide-service-item.ts';
import { countByCategory, isOffered, type ServiceItem } from '#domain/service-item/service-item.ts';
import { bodyId, day } from '../../support/builders.ts';
import { actBy } from '../../support/case-with.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { openingWith } from '../../support/small-nouns.ts';

const act = actBy('maker', '2026-11-20');

const centre: Facility = {
  ...openingWith({ kind: 'CENTRE' }),
  ...{ id: 'fac_one' as FacilityId, version: 1, ownerId: bodyId('body'), closedOn: null, windowNames: ['综合服务'] },
};

function openingOf(given: Partial<ServiceItemOpening> = {}): ServiceItemOpening {
  const facts = { name: '救助', category: 'BENEFIT', window: '综合服务', backOffice: null, modes: [] } as const;
  return {
    ...{ id: 'item_one' as ServiceItemId, code: 'A', facility: centre, facts: { ...facts, promisedDays: 366 } },
    ...{ openedOn: day('2020-05-01'), known: MOST_ITEMS - 1, ...given },
  };
}

const itemWith = (facts: Partial<ServiceItem> = {}): ServiceItem => ({
  ...valueOf(decideOpenServiceItem(openingOf(), act)).state,
  ...facts,
});

describe('a service item', () => {
  it('is one of at most 500 of its centre', () => {
    expect(failureOf(decideOpenServiceItem(openingOf(), act))).toBeUndefined();
    const full = openingOf({ known: MOST_ITEMS });
    expect(failureOf(decideOpenServiceItem(full, act))).toEqual({ code: 'LIST_FULL', path: ['facilityId'] });
  });

  it('stands at any window where the centre names none', () => {
    const { windowNames: _, ...unnamed } = centre;
    const facts = { ...openingOf().facts, window: '三号' };
    expect(failureOf(decideOpenServiceItem(openingOf({ facts, facility: unnamed }), act))).toBeUndefined();
    expect(failureOf(decideOpenServiceItem(openingOf({ facts }), act))).toEqual({
      ...{ code: 'INPUT_INVALID', path: ['window'] },
    });
  });

  it.each([
    [-1, 'INPUT_INVALID'],
    [0, undefined],
    [366, undefined],
    [367, 'INPUT_INVALID'],
  ])('promises %i days: %s', (promisedDays, code) => {
    const facts = { ...openingOf().facts, promisedDays };
    expect(failureOf(decideOpenServiceItem(openingOf({ facts }), act))?.code).toBe(code);
  });

  it.each([
    ['2026-11-21', 'EFFECTIVE_DATE_IN_FUTURE'],
    ['2026-11-20', undefined],
    ['2020-05-01', undefined],
    ['2020-04-30', 'INTERVAL_INVALID'],
  ])('closes on %s: %s', (text, code) => {
    expect(failureOf(decideCloseServiceItem(itemWith(), day(text), act))).toEqual(
      code === undefined ? undefined : { code, path: ['closedOn'] },
    );
  });

  it('is offered from its first day on, and no more on the day it closes', () => {
    const item = itemWith({ closedOn: day('2026-11-20') });
    const days = ['2020-04-30', '2020-05-01', '2026-11-19', '2026-11-20'];
    expect(days.map((text) => isOffered(item, day(text)))).toEqual([false, true, true, false]);
  });

  it('counts in its category on the days it is offered', () => {
    const items = [itemWith(), itemWith({ category: 'SAFETY' }), itemWith({ closedOn: day('2026-11-20') })];
    expect(countByCategory(items, day('2026-11-20'))).toEqual([
      { category: 'BENEFIT', count: 1 },
      { category: 'SAFETY', count: 1 },
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, UNKNOWN_START } from '#domain/day.ts';
import {
  endParentLinks,
  openLink,
  openParentLink,
  parentOn,
  standingParent,
  switchParentLink,
} from '#domain/union-body/parent-links.ts';
import type { ParentLink } from '#domain/union-body/union-body.ts';
import { bodyId, day, link } from '../../support/builders.ts';

const A = bodyId('a');
const B = bodyId('b');

describe('the upper body', () => {
  const links = [link('a', '2020-01-01', '2024-05-01'), link('b', '2024-05-01')];

  it.each([
    ['2019-12-31', undefined],
    ['2020-01-01', A],
    ['2024-04-30', A],
    ['2024-05-01', B],
    ['2099-01-01', B],
  ])('on %s is %s', (on, parent) => {
    expect(parentOn(links, day(on))).toBe(parent);
  });

  it('is none for the root', () => {
    expect([parentOn([], day('2024-01-01')), openLink([]), standingParent([], day('2024-01-01'))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('opening a parent link', () => {
  it('is refused while another is open: TWO_OPEN_PARENTS', () => {
    const refused = openParentLink([link('a', '2020-01-01')], B, day('2024-05-01'));
    expect(refused).toEqual({ ok: false, failure: { code: 'TWO_OPEN_PARENTS' } });
  });

  it('may start at an unknown day', () => {
    expect(openParentLink([], A, UNKNOWN_START)).toEqual({
      ok: true,
      value: [{ parentId: A, from: '0001-01-01', to: null }],
    });
  });
});

describe('switching the parent link', () => {
  const links = [link('a', '2024-05-01')];

  it('leaves no gap and no overlap', () => {
    expect(switchParentLink(links, B, day('2024-05-02'))).toEqual({
      ok: true,
      value: [link('a', '2024-05-01', '2024-05-02'), link('b', '2024-05-02')],
    });
  });

  it.each(['2024-05-01', '2024-04-30'])('on %s, not after the open link began, is refused', (on) => {
    expect(switchParentLink(links, B, day(on))).toEqual({
      ok: false,
      failure: { code: 'EFFECTIVE_DATE_BEFORE_LAST', path: ['effectiveOn'] },
    });
  });
});

describe('ending the parent links', () => {
  it('ends the open one on the day', () => {
    expect(endParentLinks([link('a', '2020-01-01')], day('2024-05-01'))).toEqual([
      link('a', '2020-01-01', '2024-05-01'),
    ]);
  });

  it('leaves what ended before, and empties what was to come', () => {
    const links = [
      link('a', '2020-01-01', '2022-01-01'),
      link('b', '2022-01-01', '2024-06-01'),
      link('c', '2024-06-01'),
    ];
    expect(endParentLinks(links, day('2024-05-01'))).toEqual([
      link('a', '2020-01-01', '2022-01-01'),
      link('b', '2022-01-01', '2024-05-01'),
      link('c', '2024-06-01', '2024-06-01'),
    ]);
  });

  it.each([
    ['ended on the day it began', [link('a', '2024-05-01', '2024-05-01')], A],
    [
      'stood below two one after the other',
      [link('a', '2020-01-01', '2022-01-01'), link('b', '2022-01-01', '2024-05-01')],
      B,
    ],
    ['was to move later', [link('a', '2020-01-01', '2024-05-01'), link('b', '2024-06-01', '2024-06-01')], A],
  ])('keeps the place of a body that %s', (_what, links, parent) => {
    expect(parentOn(links, day('2024-07-01'))).toBeUndefined();
    expect(standingParent(links, day('2024-07-01'))).toBe(parent);
  });
});

describe('any course of switches and one end', () => {
  const FIRST = day('2024-01-01');
  const aCourse = fc.tuple(
    fc.array(fc.record({ parent: fc.constantFrom('a', 'b', 'c'), on: fc.nat(40) }), { maxLength: 8 }),
    fc.option(fc.nat(40), { nil: undefined }),
  );

  it('has exactly one upper body on each day from the first to the end, and none after', () => {
    fc.assert(
      fc.property(aCourse, ([switches, end]) => {
        const expected = new Map<number, string>(Array.from({ length: 50 }, (_, index) => [index, 'ub_root']));
        let links: readonly ParentLink[] = [link('root', FIRST)];
        for (const { parent, on } of switches) {
          const switched = switchParentLink(links, bodyId(parent), addDays(FIRST, on));
          if (!switched.ok) continue;
          links = switched.value;
          for (const [index] of expected) if (index >= on) expected.set(index, `ub_${parent}`);
        }
        if (end !== undefined) links = endParentLinks(links, addDays(FIRST, end));
        for (const [index, parent] of expected) {
          const on = addDays(FIRST, index);
          expect(links.filter(({ from, to }) => from <= on && (to === null || on < to)).length).toBeLessThan(2);
          expect(parentOn(links, on)).toBe(end !== undefined && index >= end ? undefined : parent);
        }
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { UNKNOWN_START } from '#domain/day.ts';
import { decideDissolve, decideStepBelow } from '#domain/union-body/decide-transition.ts';
import type { UnionBody, UnionBodyState } from '#domain/union-body/union-body.ts';
import {
  ALONE,
  bodyFor,
  checkerActs,
  codeOf,
  SINCE,
  stateOf,
  step,
  takeAlone,
  TODAY,
  NOTHING_OPEN,
} from '../../support/body-steps.ts';
import { bodyWith, day, link } from '../../support/builders.ts';

describe('the day of a step', () => {
  it.each([
    ['2024-05-31', 'EFFECTIVE_DATE_BEFORE_LAST'],
    ['2024-06-01', undefined],
  ])('on %s is refused with %s after a move that took effect on 1 June', (on, code) => {
    const moved = bodyWith({
      ...{ state: 'ACTIVE', stateSince: day(SINCE) },
      parentLinks: [{ ...link('old', '2020-01-01'), to: day('2024-06-01') }, link('new', '2024-06-01')],
    });
    expect(codeOf(takeAlone(moved, step('SUSPEND', on), checkerActs))).toBe(code);
  });

  it('may lie before a move that is still ahead', () => {
    const moving = bodyWith({
      ...{ state: 'ACTIVE', stateSince: day(SINCE) },
      parentLinks: [{ ...link('old', '2020-01-01'), to: day('2024-07-01') }, link('new', '2024-07-01')],
    });
    expect(codeOf(takeAlone(moving, step('SUSPEND', TODAY), checkerActs))).toBeUndefined();
  });

  it.each(ALONE)('%s is not before the last step', (name) => {
    expect(codeOf(takeAlone(bodyFor(name), step(name, SINCE), checkerActs))).toBeUndefined();
    expect(codeOf(takeAlone(bodyFor(name), step(name, '2024-02-29'), checkerActs))).toBe('EFFECTIVE_DATE_BEFORE_LAST');
  });

  it.each(ALONE)('%s is not after today', (name) => {
    expect(codeOf(takeAlone(bodyFor(name), step(name, TODAY), checkerActs))).toBeUndefined();
    expect(codeOf(takeAlone(bodyFor(name), step(name, '2024-06-16'), checkerActs))).toBe('EFFECTIVE_DATE_IN_FUTURE');
  });

  it.each(['REJECT', 'SUSPEND', 'RESUME'] as const)('%s has one: it is no step of an unknown past', (name) => {
    const undated = { ...bodyFor(name), stateSince: UNKNOWN_START, parentLinks: [] };
    expect(takeAlone(undated, step(name, UNKNOWN_START), checkerActs)).toEqual({
      ok: false,
      failure: { code: 'INPUT_INVALID', path: ['effectiveOn'] },
    });
  });

  it('is kept with the state it ends', () => {
    const suspended = stateOf(takeAlone(bodyFor('SUSPEND'), step('SUSPEND', '2024-05-05'), checkerActs));
    expect(suspended.pastStates).toEqual([{ state: 'ACTIVE', from: SINCE }]);
    const resumed = stateOf(takeAlone(suspended, step('RESUME', '2024-05-09'), checkerActs));
    expect(resumed.pastStates).toEqual([
      { state: 'ACTIVE', from: SINCE },
      { state: 'SUSPENDED', from: '2024-05-05' },
    ]);
  });

  it('becomes the day since which the body is in its state', () => {
    expect(takeAlone(bodyFor('SUSPEND'), step('SUSPEND', '2024-05-05'), checkerActs)).toMatchObject({
      ok: true,
      value: { state: { state: 'SUSPENDED', stateSince: '2024-05-05' } },
    });
  });
});

describe('the reason of a step', () => {
  it.each(ALONE)('%s takes one where it hurts', (name) => {
    const refused = codeOf(takeAlone(bodyFor(name), step(name, TODAY, null), checkerActs));
    expect(refused).toBe(name === 'REJECT' || name === 'SUSPEND' ? 'INPUT_INVALID' : undefined);
  });

  it('is needed to dissolve a body', () => {
    const refused = decideDissolve(
      bodyWith(),
      { ...step('DISSOLVE', TODAY, null), occupancy: NOTHING_OPEN },
      checkerActs,
    );
    expect(refused).toEqual({ ok: false, failure: { code: 'INPUT_INVALID', path: ['reason'] } });
  });
});

describe('an approval', () => {
  it('keeps its document', () => {
    const approved = takeAlone(
      bodyFor('APPROVE'),
      { ...step('APPROVE'), approvalDocument: '浙工发〔2024〕7号' },
      checkerActs,
    );
    expect(approved).toMatchObject({ ok: true, value: { state: { approvalDocument: '浙工发〔2024〕7号' } } });
  });
});

describe.each([
  ['submitting', 'SUBMIT', 'PREPARING'],
  ['approving', 'APPROVE', 'PENDING_APPROVAL'],
] as const)('%s', (_, name, state) => {
  const body = bodyWith({ state, stateSince: day('2020-01-01') });
  const below = (upper: Partial<UnionBody>, on = TODAY) =>
    codeOf(decideStepBelow(body, { ...step(name, on), parent: bodyWith(upper) }, checkerActs));

  it.each([
    ['ACTIVE', undefined],
    ['SUSPENDED', 'PARENT_INACTIVE'],
    ['DISSOLVED', 'PARENT_INACTIVE'],
    ['MERGED', 'PARENT_INACTIVE'],
    ['PENDING_APPROVAL', 'PARENT_INACTIVE'],
  ] satisfies [UnionBodyState, string | undefined][])('below a body that is %s: %s', (upper, code) => {
    expect(below({ state: upper })).toBe(code);
  });

  it.each([
    ['2024-02-29', undefined],
    ['2024-03-01', 'PARENT_INACTIVE'],
    ['2024-03-31', 'PARENT_INACTIVE'],
    ['2024-04-01', undefined],
  ])('dated %s, below a body that was suspended in March: %s', (on, code) => {
    const pastStates = [
      { state: 'ACTIVE', from: day('2020-03-01') },
      { state: 'SUSPENDED', from: day('2024-03-01') },
    ] as const;
    expect(below({ stateSince: day('2024-04-01'), pastStates }, on)).toBe(code);
  });

  it.each([
    ['2021-12-31', 'BACKDATE_BEFORE_PARENT'],
    ['2022-01-01', undefined],
  ])('dated %s, below a body founded in 2022: %s', (on, code) => {
    expect(below({ foundedOn: day('2022-01-01'), stateSince: day('2022-01-01') }, on)).toBe(code);
  });

  it('on a day nobody recorded goes by the upper body as it is', () => {
    const undated = {
      ...body,
      stateSince: UNKNOWN_START,
      parentLinks: [{ ...link('upper', TODAY), from: UNKNOWN_START }],
    };
    const at = (upper: UnionBodyState) =>
      codeOf(
        decideStepBelow(undated, { ...step(name, UNKNOWN_START), parent: bodyWith({ state: upper }) }, checkerActs),
      );
    expect([at('ACTIVE'), at('SUSPENDED')]).toEqual([undefined, 'PARENT_INACTIVE']);
  });

  it('a root needs no upper body', () => {
    expect(decideStepBelow({ ...body, parentLinks: [] }, { ...step(name), parent: null }, checkerActs).ok).toBe(true);
  });
});

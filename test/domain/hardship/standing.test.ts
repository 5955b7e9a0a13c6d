import { describe, expect, it } from 'vitest';
import type { HardshipStep } from '#domain/hardship/hardship-file.ts';
import { isReviewOverdue, mayReceiveAid } from '#domain/hardship/standing.ts';
import type { ApiClientId } from '#domain/ids.ts';
import { stepOn } from '#domain/step-on.ts';
import { day } from '../../support/builders.ts';
import { fileWith, noon } from '../../support/hardship-file.ts';

interface StepFacts {
  readonly recorded?: string;
  readonly due?: string;
}

function step(state: HardshipStep['state'], from: string, facts: StepFacts = {}): HardshipStep {
  const { recorded = from, due = null } = facts;
  const tier = due === null ? null : 'NATIONAL';
  const by = 'client_one' as ApiClientId;
  const reviewDue = due === null ? null : day(due);
  return { state, from: day(from), recordedAt: noon(recorded), by, reason: null, tier, reviewDue };
}

const steps = [
  step('DRAFT', '2024-01-01'),
  step('ACTIVE', '2024-02-01', { due: '2025-02-01' }),
  step('CLOSED', '2024-05-01', { recorded: '2024-08-01' }),
];

describe('the state on a day', () => {
  it.each([
    ['2023-12-31', undefined, undefined],
    ['2024-01-01', undefined, 'DRAFT'],
    ['2024-02-01', undefined, 'ACTIVE'],
    ['2024-04-30', undefined, 'ACTIVE'],
    ['2024-05-01', undefined, 'CLOSED'],
    ['2024-06-01', '2024-07-31', 'ACTIVE'],
    ['2024-06-01', '2024-08-01', 'CLOSED'],
    ['2024-06-01', '2023-01-01', undefined],
  ])('%s as known on %s is %s', (on, knownOn, state) => {
    const knownAt = knownOn === undefined ? undefined : noon(knownOn);
    expect(stepOn(steps, day(on), knownAt)?.state).toBe(state);
  });
});

describe('new aid', () => {
  it.each([
    ['2024-01-31', 'HARDSHIP_FILE_NOT_ACTIVE'],
    ['2024-02-01', 'NATIONAL'],
    ['2025-02-01', 'NATIONAL'],
    ['2025-02-02', 'AID_AFTER_REVIEW_OVERDUE'],
  ])('on %s: %s', (on, answer) => {
    const active = { steps: steps.slice(0, 2) };
    const result = mayReceiveAid(active, day(on));
    expect(result.ok ? result.value : result.failure.code).toBe(answer);
    expect(isReviewOverdue(active, day(on))).toBe(answer === 'AID_AFTER_REVIEW_OVERDUE');
  });

  it.each(['UNDER_REVIEW', 'CLOSED', 'PUBLIC_NOTICE', 'REJECTED'] as const)('is not given in state %s', (state) => {
    const result = mayReceiveAid(fileWith(state), day('2024-07-01'));
    expect(result).toMatchObject({ ok: false, failure: { code: 'HARDSHIP_FILE_NOT_ACTIVE' } });
    expect(isReviewOverdue(fileWith(state), day('2030-01-01'))).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimAmount } from '#domain/claim/claim-amount.ts';
import type { CostShare } from '#domain/program/edition-rules.ts';
import { fen } from '../../support/household.ts';

const nothing = { tier: null, acceptedCostFen: null, assessedFen: null };

describe('what a claim comes to', () => {
  it('is the same for everybody: 346,500.00 yuan for 77 dialysis patients are 4,500.00 each', () => {
    const each = claimAmount({ kind: 'FIXED', fen: fen(450_000) }, nothing) ?? 0;
    expect(each * 77).toBe(34_650_000);
  });

  it.each([
    ['NATIONAL', 500_000],
    ['PROVINCIAL', 300_000],
    [null, 0],
  ] as const)('by the tier %s is %i fen', (tier, amount) => {
    const tiers = [
      { tier: 'NATIONAL', fen: fen(500_000) },
      { tier: 'PROVINCIAL', fen: fen(300_000) },
    ] as const;
    expect(claimAmount({ kind: 'BY_TIER', tiers, otherFen: null }, { ...nothing, tier })).toBe(amount);
    const otherwise = claimAmount(
      { kind: 'BY_TIER', tiers: tiers.slice(0, 1), otherFen: fen(7) },
      { ...nothing, tier },
    );
    expect(otherwise).toBe(tier === 'NATIONAL' ? 500_000 : 7);
  });

  const band = (fromFen: number, basisPoints: number) => ({ fromFen: fen(fromFen), basisPoints });
  const share: CostShare = {
    kind: 'SHARE_OF_COST',
    bands: [band(50_000, 5000), band(1_000_000, 8000)],
    mostFen: fen(2_000_000),
  };
  it.each([
    [0, 0, 'nothing'],
    [50_000, 0, 'up to the first band'],
    [50_001, 0, 'half a fen, dropped'],
    [50_002, 1, 'a fen'],
    [1_000_000, 475_000, 'all of the first band'],
    [1_000_001, 475_000, 'eight tenths of a fen, dropped'],
    [1_100_000, 555_000, 'some of the second'],
    [2_906_250, 2_000_000, 'just the most'],
    [99_999_999, 2_000_000, 'more than the most'],
  ])('of a cost of %i fen is %i: %s', (...[cost, amount]) => {
    expect(claimAmount(share, { ...nothing, acceptedCostFen: fen(cost) })).toBe(amount);
  });

  it('is not known before the reviewers say what it takes', () => {
    expect(claimAmount(share, nothing)).toBeNull();
    expect(claimAmount({ kind: 'ASSESSED', mostFen: fen(10) }, nothing)).toBeNull();
    expect(claimAmount({ kind: 'ASSESSED', mostFen: fen(10) }, { ...nothing, assessedFen: fen(10) })).toBe(10);
    expect(claimAmount({ kind: 'ASSESSED', mostFen: fen(10) }, { ...nothing, assessedFen: fen(11) })).toBe(10);
  });

  it('of a share never falls with the cost, and is never more than the cost or the most', () => {
    const cost = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(cost, cost, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((accepted) =>
          claimAmount(share, { ...nothing, acceptedCostFen: fen(accepted) }),
        );
        expect(low ?? 0).toBeLessThanOrEqual(high ?? 0);
        expect(high ?? 0).toBeLessThanOrEqual(Math.min(Math.max(one, other), 2_000_000));
      }),
      { numRuns: 300 },
    );
  });
});

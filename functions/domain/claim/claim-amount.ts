import type { Fen } from '../money.ts';
import type { AmountRule, CostShare, TierAmounts } from '../program/edition-rules.ts';
import type { ProgramClaim } from './claim.ts';

const WHOLE = 10_000n;

/** The share of a cost, band by band: what of it lies in a band, times the share of the band. Parts of a fen are dropped. */
function shareOf({ bands, mostFen }: CostShare, costFen: number): number {
  let basisPointFen = 0n;
  for (const [index, { fromFen, basisPoints }] of bands.entries()) {
    const to = Math.min(costFen, bands[index + 1]?.fromFen ?? costFen);
    if (to > fromFen) basisPointFen += BigInt(to - fromFen) * BigInt(basisPoints);
  }
  return Math.min(Number(basisPointFen / WHOLE), mostFen);
}

function byTier({ tiers, otherFen }: TierAmounts, tier: ProgramClaim['tier']): number {
  return tiers.find((one) => one.tier === tier)?.fen ?? otherFen ?? 0;
}

/** What a claim comes to by the rule, 0 for nothing; null while the reviewers have not said what it takes. */
export function claimAmount(
  rule: AmountRule,
  claim: Pick<ProgramClaim, 'tier' | 'acceptedCostFen' | 'assessedFen'>,
): Fen | null {
  const { tier, acceptedCostFen, assessedFen } = claim;
  switch (rule.kind) {
    case 'FIXED':
      return rule.fen;
    case 'BY_TIER':
      return byTier(rule, tier) as Fen;
    case 'SHARE_OF_COST':
      return acceptedCostFen === null ? null : (shareOf(rule, acceptedCostFen) as Fen);
    case 'ASSESSED':
      return assessedFen === null ? null : (Math.min(assessedFen, rule.mostFen) as Fen);
  }
}

import type { PurseNumbers } from '../program/edition-purse.ts';
import type { ProgramClaim, ProgramClaimState } from './claim.ts';

/** States of claims of which not all is done. */
const OPEN: ReadonlySet<ProgramClaimState> = new Set<ProgramClaimState>([
  ...(['SUBMITTED', 'FIRST_REVIEW', 'SECOND_REVIEW', 'PUBLIC_NOTICE', 'APPROVED', 'RETURNED'] as const),
  ...(['IN_BATCH', 'PAID', 'BANK_RETURNED'] as const),
]);

/** States in which what was granted stays so, and of these in which it was paid. */
const GRANTED: ReadonlySet<ProgramClaimState> = new Set<ProgramClaimState>([
  ...(['APPROVED', 'IN_BATCH', 'PAID', 'RECONCILED', 'BANK_RETURNED'] as const),
]);
const PAID: ReadonlySet<ProgramClaimState> = new Set<ProgramClaimState>(['PAID', 'RECONCILED']);

/** What was granted to a claim and stays so. */
export function grantedFen(claim: ProgramClaim | null): number {
  return claim !== null && GRANTED.has(claim.state) ? (claim.grantFen ?? 0) : 0;
}

const isPaid = (claim: ProgramClaim | null): number => Number(claim !== null && PAID.has(claim.state));
const isOpen = (claim: ProgramClaim | null): number => Number(claim !== null && OPEN.has(claim.state));
const wasSubmitted = (claim: ProgramClaim | null): number =>
  Number(claim?.steps.some(({ state }) => state === 'SUBMITTED') ?? false);

/** What a change of a claim adds to the numbers of its edition; budget is counted only where there is one. */
export function claimNumbers(
  { before, after }: { readonly before: ProgramClaim | null; readonly after: ProgramClaim },
  hasBudget: boolean,
): Partial<PurseNumbers> {
  const granted = grantedFen(after) - grantedFen(before);
  const numbers = {
    ...(hasBudget ? { budgetLeftFen: -granted } : {}),
    ...{ grantedFen: granted, openClaims: isOpen(after) - isOpen(before) },
    claims: wasSubmitted(after) - wasSubmitted(before),
    paidClaims: isPaid(after) - isPaid(before),
    paidFen: isPaid(after) * (after.grantFen ?? 0) - isPaid(before) * (before?.grantFen ?? 0),
  };
  return Object.fromEntries(Object.entries(numbers).filter(([, number]) => number !== 0));
}

import type { ProgramClaim, ProgramClaimState } from '#domain/claim/claim.ts';
import type { ClaimId, MemberId, ProgramEditionId, ProgramId } from '#domain/ids.ts';
import { day } from './builders.ts';
import { PLACE } from './enrolment-with.ts';
import { noon } from './hardship-file.ts';
import { MAKER } from './program-with.ts';

/** A claim of a member for an event of 1 March 2017 in a state, made by `MAKER`, but for the facts given. */
export function claimWith(state: ProgramClaimState, facts: Partial<ProgramClaim> = {}): ProgramClaim {
  const memberId = 'mem_1' as MemberId;
  const step = { on: day('2017-03-02'), recordedAt: noon('2017-03-02'), by: MAKER, reason: null };
  return {
    ...{ ...PLACE, id: 'clm_1' as ClaimId, version: 2, programId: 'prog_1' as ProgramId, enrolmentId: null },
    ...{ editionId: 'edn_4' as ProgramEditionId, claimant: { kind: 'MEMBER', memberId }, names: [memberId, 'doc'] },
    ...{ state, steps: [{ ...step, state }], makers: [MAKER], eventOn: day('2017-03-01'), category: 'MEDICAL' },
    ...{ costFen: null, acceptedCostFen: null, assessedFen: null, tier: null, documents: [], account: null },
    ...{ notice: null, grantFen: null, aidYear: null, payments: [], reversal: null },
    ...facts,
  };
}

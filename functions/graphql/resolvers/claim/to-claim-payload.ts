import { findClaim } from '#services/claim-access.ts';
import { changesOf, targetsOf } from '../../run-change.ts';

/** Runs a change of a claim if its input could be read, and answers its payload. */
export const toClaimPayload = changesOf('claim', findClaim);

/** The claim a change is about. */
export const parseClaimTarget = targetsOf('Claim');

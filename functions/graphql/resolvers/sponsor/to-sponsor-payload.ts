import { findSponsor } from '#services/sponsor-access.ts';
import { changesOf } from '../../run-change.ts';

/** Runs a change of a sponsor if its input could be read, and answers its payload. */
export const toSponsorPayload = changesOf('sponsor', findSponsor);

import { findHonourRecord } from '#services/honour-access.ts';
import { changesOf } from '../../run-change.ts';

/** Runs a change of an honour if its input could be read, and answers its payload. */
export const toHonourPayload = changesOf('honour', findHonourRecord);

import { findCase } from '#services/case-access.ts';
import { changesOf } from '../../run-change.ts';

/** Runs a change of a case if its input could be read, and answers its payload. */
export const toCasePayload = changesOf('case', findCase);

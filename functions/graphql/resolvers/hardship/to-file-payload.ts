import { findHardshipFile } from '#services/hardship-access.ts';
import { changesOf } from '../../run-change.ts';

/** Runs a change of a file if its input could be read, and answers its payload. */
export const toFilePayload = changesOf('hardshipFile', findHardshipFile);

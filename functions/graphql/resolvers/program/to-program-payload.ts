import { findEdition, findProgram } from '#services/program-access.ts';
import { changesOf, targetsOf } from '../../run-change.ts';

/** Runs a change of a programme if its input could be read, and answers its payload. */
export const toProgramPayload = changesOf('program', findProgram);

/** The same for an edition. */
export const toEditionPayload = changesOf('programEdition', findEdition);

/** The programme that a change is about. */
export const parseProgramTarget = targetsOf('Program');

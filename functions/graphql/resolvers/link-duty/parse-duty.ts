import { findLinkDuty } from '#services/visiting-access.ts';
import { changesOf, targetsOf } from '../../run-change.ts';

/** The duty a change is about. */
export const parseDutyTarget = targetsOf('LinkDuty');

/** Runs a change of a duty if its input could be read, and answers its payload. */
export const changeDuty = changesOf('linkDuty', findLinkDuty);

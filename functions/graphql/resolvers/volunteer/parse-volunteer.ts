import { findVolunteer } from '#services/visiting-access.ts';
import { changesOf, targetsOf } from '../../run-change.ts';

/** The volunteer a change is about. */
export const parseVolunteerTarget = targetsOf('Volunteer');

/** Runs a change of a volunteer if its input could be read, and answers its payload. */
export const changeVolunteer = changesOf('volunteer', findVolunteer);

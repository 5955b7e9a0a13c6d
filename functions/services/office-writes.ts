import type { LocalDate } from '#domain/day.ts';
import { isOfficeOfOne, type OfficerTerm } from '#domain/officer/officer-term.ts';
import { ruleProblem } from '#domain/problem.ts';
import type { Marker, Write } from './ports/writes.ts';

function markerOf(term: OfficerTerm): Marker {
  return { space: 'OFFICE', name: `${term.unionBodyId}/${term.office}` };
}

/** Takes an office of one from the term's first day on: OFFICE_HELD while another term holds any of those days. */
export function holdOffice(term: OfficerTerm): readonly Write[] {
  if (!isOfficeOfOne(term.office)) return [];
  const taken = ruleProblem('OFFICE_HELD', 'office');
  return [{ type: 'HOLD', marker: markerOf(term), ownerId: term.id, from: term.from, taken }];
}

/**
 * Leaves an office of one on the day the term ends; a term that was never held leaves it as it found it. `planned` is the
 * end it had before, null for an open term.
 */
export function leaveOffice(term: OfficerTerm, planned: LocalDate | null): readonly Write[] {
  if (!isOfficeOfOne(term.office)) return [];
  const until = term.from === term.to ? null : term.to;
  const taken = ruleProblem('OFFICE_HELD', 'to');
  return [{ type: 'LEAVE', marker: markerOf(term), ownerId: term.id, until, planned, taken }];
}

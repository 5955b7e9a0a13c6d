import type { Act } from '#domain/act.ts';
import type { LocalDate } from '#domain/day.ts';
import type { OfficerTermId } from '#domain/ids.ts';
import { decideEndTerm } from '#domain/officer/decide-end.ts';
import type { OfficerTerm } from '#domain/officer/officer-term.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { readRowFor } from './body-row.ts';
import { draftChange } from './draft-change.ts';
import { leaveOffice } from './office-writes.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A term that ends on the first day no longer in office. */
export interface EndOfficerTerm {
  readonly idempotencyKey: string;
  readonly id: OfficerTermId;
  readonly expectedVersion: number;
  readonly to: LocalDate;
}

async function draft(ports: Ports, act: Act, command: EndOfficerTerm): Promise<Result<Draft<OfficerTerm>, Problem>> {
  const term = await readRowFor(ports, act, {
    action: 'officer:record',
    expectedVersion: command.expectedVersion,
    read: () => ports.officers.read(command.id),
    placeOf: ({ unionBodyId }: OfficerTerm) => ({ noun: 'officer', bodyId: unionBodyId }),
  });
  if (!term.ok) return term;
  const decided = decideEndTerm(term.value, command.to);
  if (!decided.ok) return decided;
  const { state } = decided.value;
  const save = { type: 'SAVE', noun: 'officer', state, readVersion: term.value.version } as const;
  return succeed(draftChange(decided.value, [save, ...leaveOffice(state)]));
}

/** Ends a term in the caller's scope; from its last day on an office of one is free. */
export const endOfficerTerm = commandOf('endOfficerTerm', draft);

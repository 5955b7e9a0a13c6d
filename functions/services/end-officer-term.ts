import type { Act } from '#domain/act.ts';
import type { LocalDate } from '#domain/day.ts';
import type { OfficerTermId } from '#domain/ids.ts';
import { decideEndTerm } from '#domain/officer/decide-end.ts';
import type { OfficerTerm } from '#domain/officer/officer-term.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { endWithBody } from '#domain/union-body/standing.ts';
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

/** The term as it stands now; it ends with its body. */
async function readTerm(ports: Ports, id: OfficerTermId): Promise<OfficerTerm | undefined> {
  const term = await ports.officers.read(id);
  const body = term === undefined ? undefined : await ports.bodies.find(term.unionBodyId);
  return term === undefined || body === undefined ? undefined : endWithBody(term, body);
}

async function draft(ports: Ports, act: Act, command: EndOfficerTerm): Promise<Result<Draft<OfficerTerm>, Problem>> {
  const term = await readRowFor(ports, act, {
    action: 'officer:record',
    expectedVersion: command.expectedVersion,
    read: () => readTerm(ports, command.id),
    placeOf: ({ unionBodyId }: OfficerTerm) => ({ noun: 'officer', bodyId: unionBodyId }),
  });
  if (!term.ok) return term;
  const decided = decideEndTerm(term.value, command.to, act);
  if (!decided.ok) return decided;
  const { state } = decided.value;
  const save = { type: 'SAVE', noun: 'officer', state, readVersion: term.value.version } as const;
  return succeed(draftChange(decided.value, [save, ...leaveOffice(state, term.value.to)]));
}

/** Ends a term in the caller's scope, or corrects an end that lies ahead; from that day on an office of one is free. */
export const endOfficerTerm = commandOf('endOfficerTerm', draft);

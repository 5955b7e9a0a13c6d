import type { Act } from '#domain/act.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { decideRecordTerm, type Appointment } from '#domain/officer/decide-record.ts';
import type { OfficerTerm } from '#domain/officer/officer-term.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { beginning } from './draft-body-change.ts';
import { draftChange, stillAs } from './draft-change.ts';
import { holdOffice } from './office-writes.ts';
import type { Ports } from './ports.ts';
import { readBodyFor } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A person who takes an office of a body. */
export interface RecordOfficer {
  readonly idempotencyKey: string;
  readonly unionBodyId: UnionBodyId;
  readonly appointment: Omit<Appointment, 'id'>;
}

async function draft(ports: Ports, act: Act, command: RecordOfficer): Promise<Result<Draft<OfficerTerm>, Problem>> {
  const [body, begun] = await Promise.all([
    readBodyFor(ports, act, { id: command.unionBodyId, action: 'officer:record' }),
    beginning(ports, command.unionBodyId, command.appointment.from),
  ]);
  if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'unionBodyId'));
  const appointment: Appointment = { ...command.appointment, id: ports.ids.next('OfficerTerm') };
  const decided = decideRecordTerm(body, appointment, act);
  if (!decided.ok) return decided;
  const { state } = decided.value;
  const save = { type: 'SAVE', noun: 'officer', state, readVersion: 0 } as const;
  return succeed(draftChange(decided.value, [save, ...holdOffice(state), stillAs(body), ...begun]));
}

/** Opens a person's term in an open body of the caller's scope; an office of one is taken in the same write. */
export const recordOfficer = commandOf('recordOfficer', draft);

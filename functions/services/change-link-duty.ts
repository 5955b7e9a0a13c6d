import type { Act } from '#domain/act.ts';
import type { LocalDate } from '#domain/day.ts';
import type { LinkDutyId, UnionBodyId } from '#domain/ids.ts';
import { holdsOn } from '#domain/interval.ts';
import { decideAssignDuty, decideEndDuty, decideRecordVisit } from '#domain/link-duty/decide-duty.ts';
import {
  dutyKey,
  type LinkCadre,
  type LinkDuty,
  type LinkTarget,
  type LinkVisit,
} from '#domain/link-duty/link-duty.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { readRowFor } from './body-row.ts';
import { draftChange, stillAs } from './draft-change.ts';
import { findHardshipFile } from './hardship-access.ts';
import { findCoveredUnit } from './list-covered-units.ts';
import { findOfficerTerm } from './list-officers.ts';
import { findVisibleMember } from './member-access.ts';
import type { Ports } from './ports.ts';
import type { Marker } from './ports/writes.ts';
import { findVisibleBody, readBodyFor } from './row-access.ts';
import { commandOf, concealedCommandOf, type Draft } from './run-command.ts';

/** A duty to assign. */
export interface AssignLinkDuty {
  readonly idempotencyKey: string;
  readonly unionBodyId: UnionBodyId;
  readonly cadre: LinkCadre;
  readonly target: LinkTarget;
  readonly from: LocalDate;
}

type DutyDraft = Result<Draft<LinkDuty>, Problem>;

const markerOf = (duty: LinkDuty): Marker => ({ space: 'LINK_DUTY', name: dutyKey(duty) });

/** NOT_FOUND where the caller does not see the cadre, TERM_ENDED where the term does not hold on the first day. */
async function refuseCadre(ports: Ports, act: Act, { cadre, from }: AssignLinkDuty): Promise<Problem | undefined> {
  const missing = ruleProblem('NOT_FOUND', 'cadre');
  if (cadre.kind === 'MEMBER') {
    return (await findVisibleMember(ports, act, cadre.memberId)) === undefined ? missing : undefined;
  }
  const term = await findOfficerTerm(ports, act, cadre.officerTermId);
  if (term === undefined) return missing;
  return holdsOn(term, from) ? undefined : ruleProblem('TERM_ENDED', 'cadre');
}

async function isTargetSeen(ports: Ports, act: Act, target: LinkTarget): Promise<boolean> {
  switch (target.kind) {
    case 'EMPLOYER':
      return true;
    case 'COVERED_UNIT':
      return (await findCoveredUnit(ports, act, target.unitId)) !== undefined;
    case 'HOUSEHOLD':
      return (await findHardshipFile(ports, act, target.hardshipFileId)) !== undefined;
    case 'UNION_BODIES': {
      const found = await Promise.all(target.unionBodyIds.map((id) => findVisibleBody(ports, act, id)));
      return !found.includes(undefined);
    }
  }
}

async function draftNew(ports: Ports, act: Act, command: AssignLinkDuty): Promise<DutyDraft> {
  const { unionBodyId, cadre, target, from } = command;
  const body = await readBodyFor(ports, act, { id: unionBodyId, action: 'linkDuty:record' });
  if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'unionBodyId'));
  const problem = await refuseCadre(ports, act, command);
  if (problem !== undefined) return fail(problem);
  if (!(await isTargetSeen(ports, act, target))) return fail(ruleProblem('NOT_FOUND', 'target'));
  const decided = decideAssignDuty({ id: ports.ids.next('LinkDuty'), body, cadre, target, from }, act);
  if (!decided.ok) return decided;
  const { state } = decided.value;
  const taken = ruleProblem('SECOND_OPEN_DUTY', 'target');
  return succeed(
    draftChange(decided.value, [
      { type: 'SAVE', noun: 'linkDuty', state, readVersion: 0 },
      { type: 'CLAIM', marker: markerOf(state), ownerId: state.id, taken },
      stillAs(body),
    ]),
  );
}

/** Links a cadre to whom it is to visit. */
export const assignLinkDuty = commandOf('assignLinkDuty', draftNew);

/** A duty and the version of it that the caller read. */
export interface DutyTarget {
  readonly idempotencyKey: string;
  readonly id: LinkDutyId;
  readonly expectedVersion: number;
}

function readDuty(ports: Ports, act: Act, { id, expectedVersion }: DutyTarget): Promise<Result<LinkDuty, Problem>> {
  return readRowFor(ports, act, {
    ...{ action: 'linkDuty:record', expectedVersion, read: () => ports.linkDuties.read(id) },
    placeOf: ({ unionBodyId }: LinkDuty) => ({ noun: 'linkDuty', bodyId: unionBodyId }),
  });
}

/** A visit as it is recorded. */
export interface RecordLinkVisit extends DutyTarget {
  readonly on: LocalDate;
  readonly found: string;
  readonly followUp: string | null;
}

async function draftVisit(ports: Ports, act: Act, command: RecordLinkVisit): Promise<DutyDraft> {
  const duty = await readDuty(ports, act, command);
  if (!duty.ok) return duty;
  const { on, followUp } = command;
  const found = await ports.vault.seal(duty.value.id, { text: command.found });
  const decided = decideRecordVisit(duty.value, { on, found, followUp }, act);
  if (!decided.ok) return decided;
  const { state } = decided.value;
  const save = { type: 'SAVE', noun: 'linkDuty', state, readVersion: duty.value.version } as const;
  return succeed(draftChange(decided.value, [save]));
}

/** Records a visit. */
export const recordLinkVisit = concealedCommandOf('recordLinkVisit', draftVisit);

async function draftEnd(ports: Ports, act: Act, command: DutyTarget & { readonly to: LocalDate }): Promise<DutyDraft> {
  const duty = await readDuty(ports, act, command);
  if (!duty.ok) return duty;
  const decided = decideEndDuty(duty.value, command.to, act);
  if (!decided.ok) return decided;
  const { state } = decided.value;
  return succeed(
    draftChange(decided.value, [
      { type: 'SAVE', noun: 'linkDuty', state, readVersion: duty.value.version },
      { type: 'RELEASE', marker: markerOf(state), ownerId: state.id },
    ]),
  );
}

/** Ends a duty: the cadre may be linked so again. */
export const endLinkDuty = commandOf('endLinkDuty', draftEnd);

/** A visit with the duty it is of. */
export interface ShownVisit extends LinkVisit {
  readonly duty: LinkDuty;
}

/** What was found on a visit, in the clear. Whoever asks sees the duty. */
export async function openFound(ports: Ports, { duty, found }: ShownVisit): Promise<string> {
  const { text } = (await ports.vault.open(duty.id, found)) as { readonly text: string };
  return text;
}

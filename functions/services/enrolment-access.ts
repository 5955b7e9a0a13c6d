import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { allowedEnrolmentActions, stateOn, type Enrolment, type EnrolmentAction } from '#domain/enrolment/enrolment.ts';
import { checksOwnEnrolment } from '#domain/enrolment/decide-step.ts';
import type { EnrolmentId } from '#domain/ids.ts';
import { isEditionOver, type ProgramEdition } from '#domain/program/edition.ts';
import { isRowVisible } from './body-row.ts';
import { isOwnRecord } from './card-access.ts';
import type { Ports } from './ports.ts';
import { isProgramInCharge } from './program-access.ts';

/** Whether somebody takes part through a body in the caller's scope, or in a programme in its charge, or is the caller itself. */
export async function isPartVisible(
  ports: Ports,
  act: Act,
  { enrollee, unionBodyId, programId }: Pick<Enrolment, 'enrollee' | 'unionBodyId' | 'programId'>,
): Promise<boolean> {
  if (!mayDo(act.caller.role, 'enrolment:read')) return false;
  if (act.caller.scope.kind === 'SELF') {
    return enrollee.kind === 'MEMBER' && isOwnRecord(ports, act, enrollee.memberId);
  }
  if (await isRowVisible(ports, act, { noun: 'enrolment', bodyId: unionBodyId })) return true;
  const program = await ports.programs.find(programId);
  return program !== undefined && isProgramInCharge(ports, act, program);
}

/** The enrolment with this id if the caller may see it. */
export async function findEnrolment(ports: Ports, act: Act, id: EnrolmentId): Promise<Enrolment | undefined> {
  const enrolment = await ports.enrolments.find(id);
  return enrolment !== undefined && (await isPartVisible(ports, act, enrolment)) ? enrolment : undefined;
}

/** Which permission each action takes. */
export const PERMISSION_OF_ENROLMENT_ACTION = {
  APPROVE: 'enrolment:decide',
  REJECT: 'enrolment:decide',
  ADMIT: 'enrolment:step',
  PAUSE: 'enrolment:step',
  RESUME: 'enrolment:step',
  EXIT: 'enrolment:record',
} as const satisfies Record<EnrolmentAction, Parameters<typeof mayDo>[1]>;

/** The edition that somebody is enrolled in. */
export async function editionOf(ports: Ports, { id, editionId }: Enrolment): Promise<ProgramEdition> {
  const edition = await ports.programEditions.find(editionId);
  if (edition === undefined) throw new Error(`The enrolment ${id} is in the edition ${editionId}, which is not held.`);
  return edition;
}

/** What the caller may do with an enrolment now; whoever asks sees it. */
export async function listEnrolmentActions(
  ports: Ports,
  { today, caller }: Act,
  enrolment: Enrolment,
): Promise<readonly EnrolmentAction[]> {
  if (isEditionOver(await editionOf(ports, enrolment))) return [];
  return allowedEnrolmentActions(stateOn(enrolment, today)).filter(
    (action) =>
      mayDo(caller.role, PERMISSION_OF_ENROLMENT_ACTION[action]) && !checksOwnEnrolment(enrolment, action, caller.id),
  );
}

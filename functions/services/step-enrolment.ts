import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { LocalDate } from '#domain/day.ts';
import { decideEnrolmentStep } from '#domain/enrolment/decide-step.ts';
import type { Enrolment, EnrolmentAction } from '#domain/enrolment/enrolment.ts';
import type { EnrolmentId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { ProgramEdition } from '#domain/program/edition.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { checkVersion } from './draft-body-change.ts';
import { draftEnrolment } from './enrol.ts';
import { isPartVisible, PERMISSION_OF_ENROLMENT_ACTION } from './enrolment-access.ts';
import { joinTurns } from './join-turns.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A step of an enrolment; today where no day is named. */
export interface StepEnrolment {
  readonly idempotencyKey: string;
  readonly id: EnrolmentId;
  readonly expectedVersion: number;
  readonly on: LocalDate | null;
  readonly reason: string | null;
}

async function readEnrolmentFor(
  ports: Ports,
  act: Act,
  { id, expectedVersion, action }: Pick<StepEnrolment, 'id' | 'expectedVersion'> & { readonly action: EnrolmentAction },
): Promise<Result<Enrolment, Problem>> {
  const missing = fail(ruleProblem('NOT_FOUND', 'id'));
  if (!mayDo(act.caller.role, PERMISSION_OF_ENROLMENT_ACTION[action])) return missing;
  const enrolment = await ports.enrolments.read(id);
  if (enrolment === undefined || !(await isPartVisible(ports, act, enrolment))) return missing;
  return checkVersion(enrolment, expectedVersion);
}

const holdsPlace = ({ state }: Enrolment): boolean => state === 'ENROLLED' || state === 'PAUSED';

/** How many of a wait list are looked at together; the list lags behind by those who were let in just now. */
const LOOKED_AT = 8;

/** The first of a wait list as it stands now: who was let in meanwhile still stands in the list for a moment, and is passed over. */
async function firstThatWaits(ports: Ports, editionId: ProgramEdition['id']): Promise<Enrolment | undefined> {
  const place = { editionId, state: 'WAITLISTED' } as const;
  let after: string | undefined;
  for (;;) {
    const slice = await ports.enrolments.ofEdition(place, { limit: LOOKED_AT, after });
    for (const { item } of slice.items) {
      const present = await ports.enrolments.read(item.id);
      if (present?.state === 'WAITLISTED') return present;
    }
    if (!slice.hasMore) return undefined;
    after = slice.end;
  }
}

/** The first who waits for a place and may have the one that is given back. */
async function nextInLine(ports: Ports, act: Act, edition: ProgramEdition): Promise<Draft<Enrolment> | undefined> {
  if (edition.quota === null || edition.rules.enrolment?.waitList !== true || edition.state !== 'OPEN')
    return undefined;
  const before = await firstThatWaits(ports, edition.id);
  if (before === undefined) return undefined;
  const ask = { action: 'ADMIT', on: null, reason: null } as const;
  const decided = decideEnrolmentStep(before, { ask, basis: { edition, purse: { placesLeft: 1 } } }, act);
  return decided.ok ? draftEnrolment({ before, decided: decided.value }, edition) : undefined;
}

function draftOf(action: EnrolmentAction) {
  return async (ports: Ports, act: Act, command: StepEnrolment): Promise<Result<Draft<Enrolment>, Problem>> => {
    const found = await readEnrolmentFor(ports, act, { ...command, action });
    if (!found.ok) return found;
    const before = found.value;
    const [edition, purse] = await Promise.all([
      ports.programEditions.read(before.editionId),
      ports.programEditions.readPurse(before.editionId),
    ]);
    if (edition === undefined) throw new Error(`The enrolment ${before.id} names an edition that does not exist.`);
    const ask = { action, on: command.on, reason: command.reason };
    const decided = decideEnrolmentStep(before, { ask, basis: { edition, purse } }, act);
    if (!decided.ok) return decided;
    const draft = draftEnrolment({ before, decided: decided.value }, edition);
    const isFreed = holdsPlace(before) && !holdsPlace(decided.value.state);
    const next = isFreed ? await nextInLine(ports, act, edition) : undefined;
    if (next === undefined) return succeed(draft);
    const writes = joinTurns([...draft.writes, ...next.writes]);
    return succeed({ ...draft, writes, audit: [...draft.audit, ...next.audit] });
  };
}

/** Approves what was asked for: with a place, or to wait for one. */
export const approveEnrolment = commandOf('approveEnrolment', draftOf('APPROVE'));
/** Turns down what was asked for. */
export const rejectEnrolment = commandOf('rejectEnrolment', draftOf('REJECT'));
/** Gives a place to somebody who waits for one. */
export const admitFromWaitList = commandOf('admitFromWaitList', draftOf('ADMIT'));
/** Lets a cover rest. */
export const pauseEnrolment = commandOf('pauseEnrolment', draftOf('PAUSE'));
/** Lets a cover go on. */
export const resumeEnrolment = commandOf('resumeEnrolment', draftOf('RESUME'));
/** Ends an enrolment; its place goes to the next in line. */
export const exitEnrolment = commandOf('exitEnrolment', draftOf('EXIT'));

import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { LocalDate } from '#domain/day.ts';
import { decideEnrolmentStep } from '#domain/enrolment/decide-step.ts';
import { enrolmentNumbers } from '#domain/enrolment/enrolment-numbers.ts';
import type { Enrolment, EnrolmentAction } from '#domain/enrolment/enrolment.ts';
import type { EnrolmentId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { PurseNumbers } from '#domain/program/edition-purse.ts';
import type { ProgramEdition } from '#domain/program/edition.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { checkVersion } from './draft-body-change.ts';
import { draftEnrolment, enrolmentWrites } from './enrol.ts';
import { isPartVisible, PERMISSION_OF_ENROLMENT_ACTION } from './enrolment-access.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
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
async function nextInLine(
  ports: Ports,
  act: Act,
  edition: ProgramEdition,
): Promise<{ readonly before: Enrolment; readonly draft: Draft<Enrolment> } | undefined> {
  if (edition.quota === null || edition.rules.enrolment?.waitList !== true || edition.state !== 'OPEN')
    return undefined;
  const before = await firstThatWaits(ports, edition.id);
  if (before === undefined) return undefined;
  const ask = { action: 'ADMIT', on: null, reason: null } as const;
  const decided = decideEnrolmentStep(before, { ask, basis: { edition, purse: { placesLeft: 1 } } }, act);
  return decided.ok ? { before, draft: draftEnrolment({ before, decided: decided.value }, edition) } : undefined;
}

/** The writes of two enrolments of one edition, whose purse is turned once. */
function joined(
  edition: ProgramEdition,
  changes: readonly { before: Enrolment; after: Enrolment }[],
): readonly Write[] {
  const all = changes.flatMap(({ before, after }) => enrolmentWrites(before, after, edition));
  const add: Record<string, number> = {};
  for (const change of changes) {
    for (const [name, number] of Object.entries(enrolmentNumbers(change, edition.quota !== null))) {
      add[name] = (add[name] ?? 0) + number;
    }
  }
  const numbers: Partial<PurseNumbers> = add;
  return [
    ...all.filter(({ type }) => type !== 'TURN_PURSE'),
    { type: 'TURN_PURSE', editionId: edition.id, stages: ['OPEN'], add: numbers },
  ];
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
    const changes = [
      { before, after: draft.state },
      { before: next.before, after: next.draft.state },
    ];
    return succeed({ ...draft, writes: joined(edition, changes), audit: [...draft.audit, ...next.draft.audit] });
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

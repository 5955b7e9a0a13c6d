import type { Act } from '#domain/act.ts';
import type { Case, CaseFacts, CaseSecrets } from '#domain/case/case.ts';
import { decideReceiveCase, decideReviseCase, type SealedWords } from '#domain/case/decide-receive.ts';
import type { LocalDate } from '#domain/day.ts';
import type { Facility } from '#domain/facility/facility.ts';
import type { CaseId, FacilityId, MemberId, ProgramId, ServiceItemId, UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { ServiceItem } from '#domain/service-item/service-item.ts';
import { bodyPath } from '#domain/union-body/body-path.ts';
import { openCaseSecrets, readCaseFor, type CaseTarget } from './case-access.ts';
import { draftCaseChange, MOST_NAMED_AT_ONCE } from './case-writes.ts';
import { beginning } from './draft-body-change.ts';
import { stillAs } from './draft-change.ts';
import { findFacility } from './list-facilities.ts';
import { findServiceItem } from './list-service-items.ts';
import { findVisibleMember } from './member-access.ts';
import type { Ports } from './ports.ts';
import { refuseProgram } from './program-named.ts';
import type { Write } from './ports/writes.ts';
import { readBodyFor } from './row-access.ts';
import { concealedCommandOf, type Draft } from './run-command.ts';

/** A case to be received: where, by which desk, and what was said. */
export interface ReceiveCase {
  readonly idempotencyKey: string;
  /** The body that is to handle it. */
  readonly unionBodyId: UnionBodyId;
  /** The body whose front desk took it; null for the owner of the facility, else the body that handles it. */
  readonly frontBodyId: UnionBodyId | null;
  readonly facilityId: FacilityId | null;
  readonly serviceItemId: ServiceItemId | null;
  readonly programId: ProgramId | null;
  readonly receivedOn: LocalDate | null;
  readonly facts: CaseFacts;
  readonly secrets: CaseSecrets;
}

/** What is said of people, sealed for the case. */
async function sealWords(ports: Ports, id: CaseId, secrets: CaseSecrets): Promise<SealedWords> {
  return { secrets: await ports.vault.seal(id, secrets), namedPersons: secrets.persons.length };
}

/** NOT_FOUND unless the caller sees each of the members that are named anew; LIST_FULL for more than one change can name. */
async function refuseMembers(ports: Ports, act: Act, ids: readonly MemberId[] = []): Promise<Problem | undefined> {
  if (ids.length > MOST_NAMED_AT_ONCE) return ruleProblem('LIST_FULL', 'memberIds');
  const found = await Promise.all(ids.map((id) => findVisibleMember(ports, act, id)));
  return found.includes(undefined) ? ruleProblem('NOT_FOUND', 'memberIds') : undefined;
}

/** What speaks against a case by what it names: members or a programme that the caller does not see (NOT_FOUND). */
async function refuseNamed(ports: Ports, act: Act, { facts, programId }: ReceiveCase): Promise<Problem | undefined> {
  return (await refuseProgram(ports, act, programId)) ?? refuseMembers(ports, act, facts.memberIds);
}

/** The service item that is asked for: NOT_FOUND unless the caller sees it. */
async function itemFor(ports: Ports, act: Act, id: ServiceItemId | null): Promise<Result<ServiceItem | null, Problem>> {
  const item = id === null ? null : await findServiceItem(ports, act, id);
  return item === undefined ? fail(ruleProblem('NOT_FOUND', 'serviceItemId')) : succeed(item);
}

/** The facility where a case was taken: one that the caller sees (NOT_FOUND), open on that day (FACILITY_CLOSED). */
async function facilityFor(
  ports: Ports,
  act: Act,
  { facilityId: id, receivedOn }: Pick<ReceiveCase, 'facilityId' | 'receivedOn'>,
): Promise<Result<Facility | null, Problem>> {
  if (id === null) return succeed(null);
  const facility = await findFacility(ports, act, id);
  if (facility === undefined) return fail(ruleProblem('NOT_FOUND', 'facilityId'));
  const { closedOn } = facility;
  const isClosed = closedOn !== null && closedOn <= (receivedOn ?? act.today);
  return isClosed ? fail(ruleProblem('FACILITY_CLOSED', 'facilityId')) : succeed(facility);
}

async function draft(ports: Ports, act: Act, command: ReceiveCase): Promise<Result<Draft<Case>, Problem>> {
  const { unionBodyId, facts, secrets } = command;
  const item = await itemFor(ports, act, command.serviceItemId);
  if (!item.ok) return item;
  const facilityId = command.facilityId ?? item.value?.facilityId ?? null;
  const facility = await facilityFor(ports, act, { ...command, facilityId });
  if (!facility.ok) return facility;
  const frontId = command.frontBodyId ?? facility.value?.ownerId ?? unionBodyId;
  const [body, front, unseen] = await Promise.all([
    readBodyFor(ports, act, { id: unionBodyId, action: 'case:record' }),
    readBodyFor(ports, act, { id: frontId, action: 'case:record' }),
    refuseNamed(ports, act, command),
  ]);
  if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'unionBodyId'));
  if (front === undefined) return fail(ruleProblem('NOT_FOUND', 'frontBodyId'));
  if (unseen !== undefined) return fail(unseen);
  const id = ports.ids.next('Case');
  const receivedOn = command.receivedOn ?? act.today;
  const words = await sealWords(ports, id, secrets);
  const places = { body, front, facilityId, programId: command.programId, item: item.value };
  const decided = decideReceiveCase({ ...places, id, facts, words, receivedOn }, act);
  if (!decided.ok) return decided;
  const begun = await beginning(ports, body.id, receivedOn);
  const { federation } = decided.value.state;
  const taken: readonly Write[] =
    front.id === body.id ? [] : [stillAs(front), { type: 'LIST_CASE', caseId: id, federation, path: bodyPath(front) }];
  return succeed(
    await draftCaseChange(ports, { before: null, decided: decided.value }, [stillAs(body), ...begun, ...taken]),
  );
}

/** Receives a case at a body of the caller's scope. */
export const receiveCase = concealedCommandOf('receiveCase', draft);

/** What is to be written down anew; what is left out stays. */
export interface ReviseCase extends CaseTarget {
  readonly facts: Partial<Omit<CaseFacts, 'kind' | 'service'>>;
  readonly secrets: Partial<CaseSecrets>;
}

async function draftRevision(ports: Ports, act: Act, command: ReviseCase): Promise<Result<Draft<Case>, Problem>> {
  const { facts, secrets } = command;
  const before = await readCaseFor(ports, act, { ...command, action: 'REVISE' });
  if (!before.ok) return before;
  const known = new Set(before.value.memberIds);
  const unseen = await refuseMembers(
    ports,
    act,
    facts.memberIds?.filter((id) => !known.has(id)),
  );
  if (unseen !== undefined) return fail(unseen);
  const isReworded = Object.keys(secrets).length > 0;
  const words = isReworded
    ? await sealWords(ports, command.id, { ...(await openCaseSecrets(ports, before.value)), ...secrets })
    : {};
  const decided = decideReviseCase(before.value, { ...facts, ...words }, act);
  if (!decided.ok) return decided;
  return succeed(await draftCaseChange(ports, { before: before.value, decided: decided.value }));
}

/** Revises what was written down of a case. */
export const reviseCase = concealedCommandOf('reviseCase', draftRevision);

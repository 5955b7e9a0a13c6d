import type { Act } from '#domain/act.ts';
import { mayDo, type Action } from '#domain/caller/permission.ts';
import type { HonourRecord } from '#domain/honour/honour-record.ts';
import { allowedHonourActions, PERMISSION_OF_HONOUR_ACTION, type HonourAction } from '#domain/honour/transitions.ts';
import type { HonourRecordId, UnionBodyId } from '#domain/ids.ts';
import type { Member } from '#domain/member/member.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, type Result } from '#domain/result.ts';
import { findReached } from './body-reach.ts';
import { isRowVisible } from './body-row.ts';
import { ownRecords } from './caller-line.ts';
import { isOwnRecord } from './card-access.ts';
import { checkVersion } from './draft-body-change.ts';
import { keepKnown } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** The honour a change is about, and the version the caller read. */
export interface HonourTarget {
  readonly idempotencyKey: string;
  readonly id: HonourRecordId;
  readonly expectedVersion: number;
}

/** Whether the caller may see an honour: officers those that bodies in their scope keep, a member those it was granted. */
export async function isHonourVisible(ports: Ports, act: Act, honour: HonourRecord): Promise<boolean> {
  const { role, scope } = act.caller;
  if (!mayDo(role, 'honour:read')) return false;
  if (scope.kind !== 'SELF') return isRowVisible(ports, act, { noun: 'honour', bodyId: honour.unionBodyId });
  const { recipient, state } = honour;
  return state === 'GRANTED' && recipient.kind === 'MEMBER' && (await isOwnRecord(ports, act, recipient.memberId));
}

/** The honour with this id if the caller may see it. */
export async function findHonourRecord(ports: Ports, act: Act, id: HonourRecordId): Promise<HonourRecord | undefined> {
  const honour = await ports.honours.find(id);
  return honour !== undefined && (await isHonourVisible(ports, act, honour)) ? honour : undefined;
}

/** The honour to change: NOT_FOUND where the caller may not do `action` to it, CONFLICT where it has changed. */
export async function readHonourFor(
  ports: Ports,
  act: Act,
  { id, expectedVersion, action }: Omit<HonourTarget, 'idempotencyKey'> & { readonly action: Action },
): Promise<Result<HonourRecord, Problem>> {
  const missing = fail(ruleProblem('NOT_FOUND', 'id'));
  if (!mayDo(act.caller.role, action)) return missing;
  const honour = await ports.honours.read(id);
  if (honour === undefined || !(await isHonourVisible(ports, act, honour))) return missing;
  return checkVersion(honour, expectedVersion);
}

/** Which honours of which bodies to list: our own records or what reports tell, never both. */
export interface HonourQuery extends Partial<Pick<HonourRecord, 'state' | 'kind' | 'level'>> {
  readonly unionBodyId: UnionBodyId;
  readonly subtree: boolean;
  readonly reported: boolean;
  /** Only those awarded in this year. */
  readonly year?: number;
}

function isAsked(honour: HonourRecord, query: HonourQuery): boolean {
  if ((honour.state === 'REPORTED') !== query.reported) return false;
  if (query.year !== undefined && honour.awarded?.year !== query.year) return false;
  return (['state', 'kind', 'level'] as const).every(
    (fact) => query[fact] === undefined || query[fact] === honour[fact],
  );
}

/** A page of the honours that a body keeps, or one below it. Undefined for a position from before a body moved. */
export async function listHonours(
  ports: Ports,
  act: Act,
  { query, page }: { readonly query: HonourQuery; readonly page: SliceRequest },
): Promise<Slice<HonourRecord> | undefined> {
  if (!mayDo(act.caller.role, 'honour:list')) return NO_ROWS;
  const reached = await findReached(ports, act, { ...query, day: act.today });
  if (reached === undefined) return NO_ROWS;
  return keepKnown((request) => ports.honours.under(reached.lookup, request), page, {
    visible: async (honour) => reached.holds(honour.bodyPath) && (await isHonourVisible(ports, act, honour)),
    wanted: (honour) => isAsked(honour, query),
  });
}

/** The most honours that are told of one person. */
const ALL_HONOURS = { limit: 100, after: undefined };

/** The honours among these that stand, as the caller sees them, newest first. */
async function standing(ports: Ports, act: Act, ids: readonly Member['id'][]): Promise<readonly HonourRecord[]> {
  const lists = await Promise.all(ids.map((id) => ports.honours.ofRecipient(id, ALL_HONOURS)));
  const granted = lists
    .flatMap(({ items }) => items.map(({ item }) => item))
    .filter(({ state }) => state === 'GRANTED');
  const seen = await Promise.all(granted.map((honour) => isHonourVisible(ports, act, honour)));
  return granted.filter((_, index) => seen[index]).sort((left, right) => (left.id < right.id ? 1 : -1));
}

/** The honours that a member was granted and that bodies in the caller's scope keep, newest first. */
export function listHonoursOfMember(
  ports: Ports,
  act: Act,
  { id, duplicates }: Pick<Member, 'id' | 'duplicates'>,
): Promise<readonly HonourRecord[]> {
  return standing(ports, act, [id, ...duplicates]);
}

/** The honours of the caller's own person, newest first. */
export async function listOwnHonours(ports: Ports, act: Act): Promise<readonly HonourRecord[]> {
  if (!mayDo(act.caller.role, 'honour:own')) return [];
  return standing(ports, act, await ownRecords(ports, act));
}

/** What the caller may do with an honour now. */
export function listHonourActions(act: Act, honour: HonourRecord): readonly HonourAction[] {
  return allowedHonourActions(honour).filter((action) => {
    const isOwn = PERMISSION_OF_HONOUR_ACTION[action] === 'honour:decide' && honour.makers.includes(act.caller.id);
    return !isOwn && mayDo(act.caller.role, PERMISSION_OF_HONOUR_ACTION[action]);
  });
}

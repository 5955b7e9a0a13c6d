import type { Act } from '#domain/act.ts';
import { mayDo, type Action } from '#domain/caller/permission.ts';
import {
  allowedDisbursementActions,
  type Disbursement,
  type DisbursementAction,
} from '#domain/disbursement/disbursement.ts';
import type { ClaimId, DisbursementId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { ProgramClaim } from '#domain/claim/claim.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { isRowVisible, readRowFor } from './body-row.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** The batch a change is about, and the version the caller read. */
export interface DisbursementTarget {
  readonly idempotencyKey: string;
  readonly id: DisbursementId;
  readonly expectedVersion: number;
}

/** Whether the caller's scope holds the body that runs the programme of a batch. */
export function isDisbursementVisible(ports: Ports, act: Act, { unionBodyId }: Disbursement): Promise<boolean> {
  return isRowVisible(ports, act, { noun: 'disbursement', bodyId: unionBodyId });
}

/** The batch with this id if the caller may see it. */
export async function findDisbursement(ports: Ports, act: Act, id: DisbursementId): Promise<Disbursement | undefined> {
  const batch = await ports.disbursements.find(id);
  return batch !== undefined && (await isDisbursementVisible(ports, act, batch)) ? batch : undefined;
}

/** The batch as it stands now: NOT_FOUND where the caller may not do `action` to it, CONFLICT where it has changed. */
export function readDisbursementFor(
  ports: Ports,
  act: Act,
  { id, expectedVersion, action }: Omit<DisbursementTarget, 'idempotencyKey'> & { readonly action: Action },
): Promise<Result<Disbursement, Problem>> {
  return readRowFor(ports, act, {
    ...{ action, expectedVersion, read: () => ports.disbursements.read(id) },
    placeOf: ({ unionBodyId }: Disbursement) => ({ noun: 'disbursement', bodyId: unionBodyId }),
  });
}

/** The claims with these ids as they stand now; NOT_FOUND at `claimIds` for one that is not of the batch's edition. */
export async function readClaimsOf(
  ports: Ports,
  { editionId }: Disbursement,
  ids: readonly ClaimId[],
): Promise<Result<readonly ProgramClaim[], Problem>> {
  const found = await ports.claims.readAll(ids);
  const claims = ids.flatMap((id) => found.get(id) ?? []).filter((claim) => claim.editionId === editionId);
  return claims.length < ids.length ? fail(ruleProblem('NOT_FOUND', 'claimIds')) : succeed(claims);
}

/**
 * The claims that wait longest as they stand now. The list lags behind, and those without an account may come first: both are
 * passed over, however many they are.
 */
export async function readWaitingClaims(
  ports: Ports,
  { editionId }: Disbursement,
  most: number,
): Promise<readonly ProgramClaim[]> {
  const place = { editionId, state: 'APPROVED' } as const;
  const waiting: ProgramClaim[] = [];
  let after: string | undefined;
  for (;;) {
    const slice = await ports.claims.ofEdition(place, { limit: most, after });
    const present = await ports.claims.readAll(slice.items.map(({ item }) => item.id));
    const claims = slice.items.flatMap(({ item }) => present.get(item.id) ?? []);
    waiting.push(...claims.filter(({ state, account }) => state === 'APPROVED' && account !== null));
    if (waiting.length >= most || !slice.hasMore) return waiting.slice(0, most);
    after = slice.end;
  }
}

/** Whether a claim is a line of the batch now. */
export function isLineOf({ id }: Pick<Disbursement, 'id'>, { payments }: ProgramClaim): boolean {
  const last = payments.at(-1);
  return last?.batchId === id && last.returned === null;
}

/** How many lines are looked up together. */
const LINES_AT_ONCE = 500;

/** All claims that are lines of a batch now, as they stand now. */
export async function readLines(ports: Ports, batch: Disbursement): Promise<readonly ProgramClaim[]> {
  const ids: ClaimId[] = [];
  let after: string | undefined;
  for (;;) {
    const slice = await ports.disbursements.lines(batch.id, { limit: LINES_AT_ONCE, after });
    ids.push(...slice.items.map(({ item }) => item));
    if (!slice.hasMore) break;
    after = slice.end;
  }
  return [...(await ports.claims.readAll(ids)).values()].filter((claim) => isLineOf(batch, claim));
}

/** A page of the claims that were put into a batch, also those that were taken out again or returned by the bank. */
export async function listLines(ports: Ports, { id }: Disbursement, page: SliceRequest): Promise<Slice<ProgramClaim>> {
  const slice = await ports.disbursements.lines(id, page);
  if (slice.items.length === 0) return { ...NO_ROWS, hasMore: slice.hasMore, end: slice.end };
  const items = await Promise.all(
    slice.items.map(async ({ item, position }) => {
      const claim = (await ports.claims.find(item)) ?? (await ports.claims.read(item));
      if (claim === undefined) throw new Error(`The batch ${id} names the claim ${item}, which does not exist.`);
      return { item: claim, position };
    }),
  );
  return { ...slice, items };
}

const CHECKED: ReadonlySet<DisbursementAction> = new Set<DisbursementAction>(['APPROVE']);

/** What the caller may do with a batch now; whoever asks sees it. */
export function listDisbursementActions({ caller }: Act, batch: Disbursement): readonly DisbursementAction[] {
  return allowedDisbursementActions(batch).filter((action) => {
    const isCheck = CHECKED.has(action);
    if (!mayDo(caller.role, isCheck ? 'disbursement:approve' : 'disbursement:record')) return false;
    return !isCheck || !batch.makers.includes(caller.id);
  });
}

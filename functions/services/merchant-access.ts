import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { holdsRegion } from '#domain/caller/row-scope.ts';
import type { CardProgramId, MerchantId } from '#domain/ids.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import { lastDetails } from '#domain/merchant/standing.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { fail, type Result } from '#domain/result.ts';
import { findProgramOf } from './card-program-access.ts';
import { checkVersion } from './draft-body-change.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

async function seesMerchantsOf(ports: Ports, act: Act, programId: CardProgramId): Promise<boolean> {
  return (await findProgramOf(ports, act, { id: programId, noun: 'merchant' })) !== undefined;
}

/** The merchant with this id if the caller may see it: whoever sees its card programme does. */
export async function findMerchant(ports: Ports, act: Act, id: MerchantId): Promise<Merchant | undefined> {
  const merchant = await ports.merchants.find(id);
  if (merchant === undefined) return undefined;
  return (await seesMerchantsOf(ports, act, merchant.programId)) ? merchant : undefined;
}

/** Which merchants to list. */
export interface MerchantQuery {
  readonly programId: CardProgramId;
  readonly regionCode: RegionCode;
  readonly page: SliceRequest;
}

/** A page of the merchants of a card programme in a region's subtree, where they were recorded to stand last. */
export async function listMerchants(ports: Ports, act: Act, query: MerchantQuery): Promise<Slice<Merchant>> {
  const { programId, regionCode, page } = query;
  if (!(await seesMerchantsOf(ports, act, programId))) return NO_ROWS;
  return ports.merchants.inRegion(programId, regionCode, page);
}

/** A merchant to change, and the version of it that the caller read. */
export interface MerchantTarget {
  readonly id: MerchantId;
  readonly expectedVersion: number;
}

/**
 * The merchant as it stands now: NOT_FOUND where the caller may not see it or change merchants, OUTSIDE_SCOPE where it stands
 * beyond the caller's region, CONFLICT where it has changed.
 */
export async function readMerchantFor(
  ports: Ports,
  act: Act,
  { id, expectedVersion }: MerchantTarget,
): Promise<Result<Merchant, Problem>> {
  const missing = fail(ruleProblem('NOT_FOUND', 'id'));
  if (!mayDo(act.caller.role, 'merchant:manage')) return missing;
  const merchant = await ports.merchants.read(id);
  if (merchant === undefined || !(await seesMerchantsOf(ports, act, merchant.programId))) return missing;
  if (!holdsRegion(act.caller.scope, lastDetails(merchant).regionCode)) return fail(ruleProblem('OUTSIDE_SCOPE', 'id'));
  return checkVersion(merchant, expectedVersion);
}

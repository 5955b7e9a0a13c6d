import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { provinceCodeOf } from '#domain/region/region-code.ts';
import type { HardshipFile, HardshipState } from '#domain/hardship/hardship-file.ts';
import type { HardshipTier } from '#domain/hardship/hardship-norm.ts';
import { isReviewOverdue } from '#domain/hardship/standing.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { NATION_CODE } from '#domain/region/region-code.ts';
import { bodyPath } from '#domain/union-body/body-path.ts';
import { isRowVisible } from './body-row.ts';
import { placeOfFile } from './hardship-access.ts';
import { keepVisible } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { HardshipFileLookup, Ports, Slice, SliceRequest } from './ports.ts';
import { findVisibleBody } from './row-access.ts';

/** Which files to list. */
export interface HardshipFileQuery {
  /** The body that keeps them; null for everything in the caller's scope. */
  readonly unionBodyId: UnionBodyId | null;
  /** Whether bodies that were founded below that one count, too. */
  readonly subtree: boolean;
  readonly state: HardshipState | null;
  readonly tier: HardshipTier | null;
  readonly reviewOverdue: boolean | null;
}

/** The line of files a query reads; undefined where there is none for this caller. */
async function lookupOf(ports: Ports, act: Act, query: HardshipFileQuery): Promise<HardshipFileLookup | undefined> {
  const { scope } = act.caller;
  const ownBody = scope.kind === 'BODY' ? scope.bodyId : null;
  const id = query.unionBodyId ?? ownBody;
  if (id === null) {
    const isOfOne = scope.kind === 'REGION' && scope.regionCode !== NATION_CODE;
    return isOfOne ? { federation: provinceCodeOf(scope.regionCode), path: '' } : undefined;
  }
  const body = await findVisibleBody(ports, act, id);
  if (body === undefined) return undefined;
  const path = bodyPath(body);
  const isWhole = query.unionBodyId === null || query.subtree;
  return { federation: provinceCodeOf(body.regionCode), path: isWhole ? path : `${path}#` };
}

function matches(file: HardshipFile, query: HardshipFileQuery, act: Act): boolean {
  if (query.state !== null && file.state !== query.state) return false;
  if (query.tier !== null && file.tier !== query.tier) return false;
  return query.reviewOverdue === null || isReviewOverdue(file, act.today) === query.reviewOverdue;
}

/**
 * A page of the files the caller may see, of one body or of a line of bodies by their founding. A caller whose scope is the
 * whole nation has to name a body: files are kept by federation.
 */
export async function listHardshipFiles(
  ports: Ports,
  act: Act,
  { query, page }: { readonly query: HardshipFileQuery; readonly page: SliceRequest },
): Promise<Slice<HardshipFile>> {
  if (!mayDo(act.caller.role, 'hardshipFile:read')) return NO_ROWS;
  const lookup = await lookupOf(ports, act, query);
  if (lookup === undefined) return NO_ROWS;
  return keepVisible((request) => ports.hardshipFiles.inLine(lookup, request), page, {
    visible: (file) => isRowVisible(ports, act, placeOfFile(file)),
    wanted: (file) => matches(file, query, act),
  });
}

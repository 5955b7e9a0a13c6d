import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { levelOf, provinceCodeOf } from '#domain/region/region-code.ts';
import type { HardshipFile, HardshipState } from '#domain/hardship/hardship-file.ts';
import type { HardshipTier } from '#domain/hardship/hardship-norm.ts';
import { isReviewOverdue } from '#domain/hardship/standing.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { findReached, type Reached, type ReachQuery } from './body-reach.ts';
import { isRowVisible } from './body-row.ts';
import { placeOfFile } from './hardship-access.ts';
import { keepKnown } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** Which files to list. */
export interface HardshipFileQuery {
  /** The body that keeps them; null for everything in the caller's scope. */
  readonly unionBodyId: UnionBodyId | null;
  /** Whether bodies that stand below that one count, too. */
  readonly subtree: boolean;
  readonly state: HardshipState | null;
  readonly tier: HardshipTier | null;
  readonly reviewOverdue: boolean | null;
}

/** Where the files of a query are read, and which of them count. */
interface Source {
  readonly read: (request: SliceRequest) => Promise<Slice<HardshipFile> | undefined>;
  readonly holds: Reached['holds'];
}

/** The files kept by a body, or by what stands below it today; undefined where the caller may not see the body. */
async function sourceBelow(
  ports: Ports,
  act: Act,
  place: Pick<ReachQuery, 'unionBodyId' | 'subtree'>,
): Promise<Source | undefined> {
  const reached = await findReached(ports, act, { ...place, day: act.today });
  if (reached === undefined) return undefined;
  const { lookup, holds } = reached;
  return { read: (request) => ports.hardshipFiles.under(lookup, request), holds };
}

/**
 * Whether a body has to be named: files are kept by federation and body, so that the files of a city, county or town would
 * be looked for among all of its federation.
 */
export function needsBody({ caller: { scope } }: Act): boolean {
  if (scope.kind !== 'REGION') return false;
  const level = levelOf(scope.regionCode);
  return level !== 'NATION' && level !== 'PROVINCE';
}

/** Without a body: all that the caller's own body reaches, or all files of the federation of its region. */
async function sourceOf(ports: Ports, act: Act, query: HardshipFileQuery): Promise<Source | undefined> {
  const { scope } = act.caller;
  const { unionBodyId, subtree } = query;
  if (unionBodyId !== null) return sourceBelow(ports, act, { unionBodyId, subtree });
  if (scope.kind === 'BODY') return sourceBelow(ports, act, { unionBodyId: scope.bodyId, subtree: true });
  if (scope.kind !== 'REGION') return undefined;
  const federation = provinceCodeOf(scope.regionCode);
  return { read: (request) => ports.hardshipFiles.inFederation(federation, request), holds: () => true };
}

function matches(file: HardshipFile, query: HardshipFileQuery, act: Act): boolean {
  if (query.state !== null && file.state !== query.state) return false;
  if (query.tier !== null && file.tier !== query.tier) return false;
  return query.reviewOverdue === null || isReviewOverdue(file, act.today) === query.reviewOverdue;
}

/**
 * A page of the files the caller may see: of one body, or with the subtree of all that stand below it today, wherever they
 * were founded. Without a body a caller of the whole nation gets the federations one after another. Undefined for a position
 * from before a body came or went by a move.
 */
export async function listHardshipFiles(
  ports: Ports,
  act: Act,
  { query, page }: { readonly query: HardshipFileQuery; readonly page: SliceRequest },
): Promise<Slice<HardshipFile> | undefined> {
  if (!mayDo(act.caller.role, 'hardshipFile:read')) return NO_ROWS;
  const source = await sourceOf(ports, act, query);
  if (source === undefined) return NO_ROWS;
  return keepKnown(source.read, page, {
    visible: (file) => source.holds(file.bodyPath) && isRowVisible(ports, act, placeOfFile(file)),
    wanted: (file) => matches(file, query, act),
  });
}

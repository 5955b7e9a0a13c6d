import type { UnionBodyId } from './ids.ts';
import { provinceCodeOf, type RegionCode } from './region/region-code.ts';
import { bodyPath } from './union-body/body-path.ts';
import type { UnionBody } from './union-body/union-body.ts';

/** A row that one body keeps for good, and where lists find it. */
export interface BodyRow {
  readonly unionBodyId: UnionBodyId;
  /** See `bodyPath`. It never changes, wherever the body moves. */
  readonly bodyPath: string;
  /** The province-level division of the body. */
  readonly federation: RegionCode;
}

/** Where the rows of a body are kept. */
export function rowOf(body: UnionBody): BodyRow {
  return { unionBodyId: body.id, bodyPath: bodyPath(body), federation: provinceCodeOf(body.regionCode) };
}

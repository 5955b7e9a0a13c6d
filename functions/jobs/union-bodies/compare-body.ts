import type { Revision } from '#domain/union-body/decide-revise.ts';
import { openLink } from '#domain/union-body/parent-links.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import type { BodyRow } from './body-row.ts';
import type { BodyColumn } from './columns.ts';

/** How a row differs from the body that carries its code. An empty cell says nothing and differs from nothing. */
export interface BodyDifference {
  /** Facts that a revision may change. */
  readonly revision: Revision;
  /** Columns of facts that have changes of their own, or none. */
  readonly fixed: readonly BodyColumn[];
}

const REVISABLE = ['name', 'shortName', 'creditCode', 'address', 'phone'] as const;
const FIXED = ['kind', 'level', 'regionCode', 'foundedOn', 'foundingMode'] as const;

/** Compares a row with a body; `parentId` is the body that carries the row's upper code, undefined when none does. */
export function compareBody(body: UnionBody, row: BodyRow, parentId: UnionBodyId | undefined): BodyDifference {
  const { founding, parentCode } = row;
  const differs = (fact: (typeof REVISABLE)[number] | (typeof FIXED)[number]): boolean =>
    founding[fact] !== null && founding[fact] !== body[fact];
  const changed = REVISABLE.filter(differs).map((fact) => [fact, founding[fact]] as const);
  const moved = parentCode !== null && openLink(body.parentLinks)?.parentId !== parentId;
  return {
    revision: Object.fromEntries(changed),
    fixed: [...FIXED.filter(differs), ...(moved ? (['parentCode'] as const) : [])],
  };
}

import { ID_PREFIXES, type UnionBodyId } from '../ids.ts';
import type { UnionBody } from './union-body.ts';

const segment = (id: UnionBodyId): string => id.slice(id.indexOf('_') + 1);

/**
 * The place of a body in the order in which rows of people are kept: the bodies it was founded below, the root first, and
 * itself. It never changes. The path of a body starts with that of each body it was founded below, and with no other's.
 */
export function bodyPath({ id, foundingLine }: Pick<UnionBody, 'id' | 'foundingLine'>): string {
  return [...foundingLine, id].map((one) => `${segment(one)}/`).join('');
}

/** The body whose rows are kept at a path: its last one. */
export function bodyAt(path: string): UnionBodyId {
  return `${ID_PREFIXES.UnionBody}_${path.split('/').at(-2) ?? ''}` as UnionBodyId;
}

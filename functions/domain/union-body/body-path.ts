import type { UnionBodyId } from '../ids.ts';
import type { UnionBody } from './union-body.ts';

const segment = (id: UnionBodyId): string => id.slice(id.indexOf('_') + 1);

/**
 * The place of a body in the order in which rows of people are kept: the bodies it was founded below, the root first, and
 * itself. It never changes. The path of a body starts with that of each body it was founded below, and with no other's.
 */
export function bodyPath({ id, foundingLine }: Pick<UnionBody, 'id' | 'foundingLine'>): string {
  return [...foundingLine, id].map((one) => `${segment(one)}/`).join('');
}

import { parseId } from '#domain/ids.ts';
import type { BodyKey } from '#services/show-union-body.ts';
import type { UnionBodyKey } from '../../__generated__/resolver-types.ts';

/** The key of the one body that is named; undefined for an id that is none of ours, which names nothing. */
export function parseBodyKey(key: UnionBodyKey): BodyKey | undefined {
  if (key.code != null) return { by: 'CODE', code: key.code };
  if (key.creditCode != null) return { by: 'CREDIT_CODE', creditCode: key.creditCode };
  const id = parseId('UnionBody', key.id);
  return id === undefined ? undefined : { by: 'ID', id };
}

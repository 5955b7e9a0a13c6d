import { parseId } from '#domain/ids.ts';
import { listClaims, type ClaimQuery } from '#services/list-claims.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { ClaimFilter, QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';
import { badInput } from '../../request-error.ts';

const ONE_PLACE = {
  zh: '请在 filter 中指定 editionId 或 unionBodyId 之一。',
  en: 'Name either `editionId` or `unionBodyId` in the filter.',
};

/** Where to look; undefined for ids that name nothing, BAD_USER_INPUT unless exactly one place is named. */
function placeOf({ editionId, unionBodyId, subtree = false }: ClaimFilter): ClaimQuery['place'] | undefined {
  if ((editionId == null) === (unionBodyId == null)) throw badInput(ONE_PLACE, 'filter');
  if (editionId != null) {
    const id = parseId('ProgramEdition', editionId);
    return id === undefined ? undefined : { kind: 'EDITION', editionId: id };
  }
  const id = parseId('UnionBody', unionBodyId ?? '');
  return id === undefined ? undefined : { kind: 'BODY', unionBodyId: id, subtree };
}

export const claims: QueryResolvers['claims'] = (_root, { filter, first, after }, { ports, act }) => {
  const place = placeOf(filter);
  const { state, waitingForMe = false } = filter;
  return toConnection(['claims', filter, act.today], { first, after }, async (page) =>
    place === undefined ? NO_ROWS : listClaims(ports, act, { query: { place, state, waitingForMe }, page }),
  );
};

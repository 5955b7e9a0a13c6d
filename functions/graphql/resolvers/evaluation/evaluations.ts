import { parseId } from '#domain/ids.ts';
import { listEvaluations, type EvaluationQuery } from '#services/list-evaluations.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { EvaluationFilter, QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';
import { badInput } from '../../request-error.ts';

const ONE_PLACE = {
  zh: '请在 filter 中指定 schemeId 或 unionBodyId 之一；period 只与 schemeId 同用。',
  en: 'Name either `schemeId` or `unionBodyId` in the filter; `period` goes with `schemeId` alone.',
};

/** Where to look; undefined for ids that name nothing, BAD_USER_INPUT unless exactly one place is named. */
function placeOf(filter: EvaluationFilter): EvaluationQuery['place'] | undefined {
  const { schemeId: schemeText, unionBodyId: bodyText, period = null, subtree = false } = filter;
  const isOne = (schemeText == null) !== (bodyText == null);
  if (!isOne || (period !== null && schemeText == null)) throw badInput(ONE_PLACE, 'filter');
  const schemeId = schemeText == null ? undefined : parseId('EvaluationScheme', schemeText);
  if (schemeId !== undefined) return { kind: 'SCHEME', schemeId, period };
  const unionBodyId = bodyText == null ? undefined : parseId('UnionBody', bodyText);
  return unionBodyId === undefined ? undefined : { kind: 'BODY', unionBodyId, subtree };
}

export const evaluations: QueryResolvers['evaluations'] = (_root, { filter, first, after }, { ports, act }) => {
  const place = placeOf(filter);
  const { state = null } = filter;
  return toConnection(['evaluations', filter, act.today], { first, after }, async (page) =>
    place === undefined ? NO_ROWS : listEvaluations(ports, act, { query: { place, state }, page }),
  );
};

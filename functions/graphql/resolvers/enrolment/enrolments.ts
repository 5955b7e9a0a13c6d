import { parseId } from '#domain/ids.ts';
import { listEnrolments, type EnrolmentQuery } from '#services/list-enrolments.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { EnrolmentFilter, QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';
import { badInput } from '../../request-error.ts';

const ONE_PLACE = {
  zh: '请在 filter 中指定 editionId（并填 state）或 unionBodyId 之一。',
  en: 'Name either `editionId`, with a `state`, or `unionBodyId` in the filter.',
};

/** Where to look; undefined for ids that name nothing, BAD_USER_INPUT unless exactly one place is named. */
function queryOf(filter: EnrolmentFilter): EnrolmentQuery | undefined {
  const { editionId: editionText, unionBodyId: bodyText, subtree = false, state = null } = filter;
  if ((editionText == null) === (bodyText == null)) throw badInput(ONE_PLACE, 'filter');
  if (editionText != null) {
    if (state === null) throw badInput(ONE_PLACE, 'filter');
    const editionId = parseId('ProgramEdition', editionText);
    return editionId === undefined ? undefined : { kind: 'EDITION', editionId, state };
  }
  const unionBodyId = parseId('UnionBody', bodyText ?? '');
  return unionBodyId === undefined ? undefined : { kind: 'BODY', unionBodyId, subtree, state };
}

export const enrolments: QueryResolvers['enrolments'] = (_root, { filter, first, after }, { ports, act }) => {
  const query = queryOf(filter);
  return toConnection(['enrolments', filter, act.today], { first, after }, async (page) =>
    query === undefined ? NO_ROWS : listEnrolments(ports, act, { query, page }),
  );
};

import { parseId } from '#domain/ids.ts';
import { listSubmissions, type SubmissionQuery } from '#services/list-suggestions.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { QueryResolvers, SubmissionFilter } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';
import { badInput } from '../../request-error.ts';

const ONE_PLACE = {
  zh: '请在 filter 中指定 callId 或 unionBodyId 之一。',
  en: 'Name either `callId` or `unionBodyId` in the filter.',
};

/** Where to look; undefined for ids that name nothing, BAD_USER_INPUT unless exactly one place is named. */
function placeOf({ callId: callText, unionBodyId: bodyText, subtree = false }: SubmissionFilter) {
  if ((callText == null) === (bodyText == null)) throw badInput(ONE_PLACE, 'filter');
  const callId = callText == null ? undefined : parseId('SuggestionCall', callText);
  if (callId !== undefined) return { kind: 'CALL', callId } as const satisfies SubmissionQuery['place'];
  const unionBodyId = bodyText == null ? undefined : parseId('UnionBody', bodyText);
  return unionBodyId === undefined ? undefined : ({ kind: 'BODY', unionBodyId, subtree } as const);
}

export const submissions: QueryResolvers['submissions'] = (_root, { filter, first, after }, { ports, act }) => {
  const place = placeOf(filter);
  const { state = null } = filter;
  return toConnection(['submissions', filter, act.today], { first, after }, async (page) =>
    place === undefined ? NO_ROWS : listSubmissions(ports, act, { query: { place, state }, page }),
  );
};

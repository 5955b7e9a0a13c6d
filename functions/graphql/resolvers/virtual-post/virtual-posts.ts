import type { Act } from '#domain/act.ts';
import { parseId } from '#domain/ids.ts';
import { listVirtualPosts, type PostQuery } from '#services/list-posts.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import { sponsorOfCaller } from '#services/post-access.ts';
import type { QueryResolvers, VirtualPostFilter } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';
import { badInput } from '../../request-error.ts';

const ONE_PLACE = {
  zh: '请在 filter 中指定 unionBodyId 或 sponsorId 之一（认领单位可都不填）。',
  en: 'Name either `unionBodyId` or `sponsorId` in the filter; a sponsor may leave out both.',
};

/** Where to look; undefined for ids that name nothing, BAD_USER_INPUT unless exactly one place is named. */
function placeOf(act: Act, filter: VirtualPostFilter): PostQuery['place'] | undefined {
  const { unionBodyId: bodyText, sponsorId: sponsorText = sponsorOfCaller(act), subtree = false } = filter;
  if ((bodyText == null) === (sponsorText == null)) throw badInput(ONE_PLACE, 'filter');
  if (bodyText != null) {
    const unionBodyId = parseId('UnionBody', bodyText);
    return unionBodyId === undefined ? undefined : { kind: 'BODY', unionBodyId, subtree };
  }
  const sponsorId = parseId('Sponsor', sponsorText ?? '');
  return sponsorId === undefined ? undefined : { kind: 'SPONSOR', sponsorId };
}

export const virtualPosts: QueryResolvers['virtualPosts'] = (_root, { filter, first, after }, { ports, act }) => {
  const place = placeOf(act, filter);
  const { state = null, overdue = null } = filter;
  return toConnection(['virtualPosts', filter, act.today], { first, after }, async (page) =>
    place === undefined ? NO_ROWS : listVirtualPosts(ports, act, { query: { place, state, overdue }, page }),
  );
};

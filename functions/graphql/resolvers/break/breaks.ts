import { parseId, type IdKind } from '#domain/ids.ts';
import { isFindable, listBreaks, type BreakFilter } from '#services/list-breaks.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { BreakFilter as BreakFilterInput, QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';
import { badInput } from '../../request-error.ts';
import { checkPeriod } from '../statement/check-period.ts';

const TOO_WIDE = {
  zh: '请在 filter 中给出 period、offerId、merchantId、age 之一，或 state: OPEN / PENDING。',
  en: 'Give `period`, `offerId`, `merchantId` or `age` in the filter, or a `state` of OPEN or PENDING.',
};

/** An id of a filter: null where none is given, undefined for a text that is none. */
function idOf<Kind extends IdKind>(kind: Kind, text: string | null | undefined) {
  return text == null ? null : parseId(kind, text);
}

/** The filter as the service asks; undefined where it names what cannot be there. */
function parseFilter(input: BreakFilterInput): BreakFilter | undefined {
  const { period = null, kind = null, state = null, age = null } = input;
  if (period !== null) checkPeriod(period, 'filter', 'period');
  const [bankId, offerId, merchantId] = [
    parseId('Bank', input.bankId),
    idOf('Offer', input.offerId),
    idOf('Merchant', input.merchantId),
  ];
  if (bankId === undefined || offerId === undefined || merchantId === undefined) return undefined;
  return { bankId, period, offerId, merchantId, kind, state, age };
}

export const breaks: QueryResolvers['breaks'] = (_root, { filter, first, after }, { ports, act }) => {
  const asked = parseFilter(filter);
  if (asked !== undefined && !isFindable(asked)) throw badInput(TOO_WIDE, 'filter');
  return toConnection(['breaks', filter], { first, after }, (page) =>
    asked === undefined ? Promise.resolve(NO_ROWS) : listBreaks(ports, act, { ...asked, page }),
  );
};

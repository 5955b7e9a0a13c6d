import { parseId } from '#domain/ids.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import { listTransactions } from '#services/transaction-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';
import { badInput } from '../../request-error.ts';

const YEAR_FORM = /^[12]\d{3}$/;
const WRONG_YEAR = { zh: 'year 须为四位年份，如 2026。', en: '`year` must be a year of four digits, e.g. 2026.' };

export const bankTransactions: QueryResolvers['bankTransactions'] = (_root, args, { ports, act }) => {
  const { filter, first, after } = args;
  const { year } = filter;
  if (!YEAR_FORM.test(year)) throw badInput(WRONG_YEAR, 'filter', 'year');
  const cardId = parseId('BenefitCard', filter.cardId);
  const offerId = filter.offerId == null ? null : parseId('Offer', filter.offerId);
  return toConnection(['bankTransactions', filter], { first, after }, (page) => {
    if (cardId === undefined || offerId === undefined) return Promise.resolve(NO_ROWS);
    return listTransactions(ports, act, { cardId, year, offerId, page });
  });
};

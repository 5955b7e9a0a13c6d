import { parseId } from '#domain/ids.ts';
import { monthsBetween, parseYearMonth, type YearMonth } from '#domain/year-month.ts';
import { MOST_STATEMENT_MONTHS, showStipendStatement, type StatementOf } from '#services/show-stipend-statement.ts';
import type { QueryResolvers, StipendStatementOf } from '../../__generated__/resolver-types.ts';
import { badInput } from '../../request-error.ts';

const WRONG_MONTHS = {
  zh: `from、to 须为月份 yyyy-mm，from 不晚于 to，且最多 ${MOST_STATEMENT_MONTHS} 个月。`,
  en: `\`from\` and \`to\` must be months, yyyy-mm, in order, and at most ${MOST_STATEMENT_MONTHS} of them.`,
};
const ONE_OWNER = {
  zh: '请在 of 中恰好指定一项（岗位、家庭、认领单位、工会或区划）。',
  en: 'Name exactly one in `of`: a post, a household, a sponsor, a body or a division.',
};

function parseMonths(first: string, last: string): { readonly from: YearMonth; readonly to: YearMonth } {
  const [from, to] = [parseYearMonth(first), parseYearMonth(last)];
  if (from === undefined || to === undefined || to < from) throw badInput(WRONG_MONTHS, 'from');
  // Far apart, they would take long to count one by one.
  const isTooLong = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > MOST_STATEMENT_MONTHS;
  if (isTooLong || monthsBetween(from, to).length > MOST_STATEMENT_MONTHS) throw badInput(WRONG_MONTHS, 'to');
  return { from, to };
}

function idOf<Kind extends 'VirtualPost' | 'HardshipFile' | 'Sponsor' | 'UnionBody'>(kind: Kind, text: string) {
  return parseId(kind, text);
}

/** Whose statement; undefined for an id that names nothing, BAD_USER_INPUT unless exactly one is named. */
function parseOwner(given: StipendStatementOf): StatementOf | undefined {
  const { postId, householdOfFileId, sponsorId, unionBodyId, householdRegionCode, payerRegionCode } = given;
  const named = Object.values(given).filter((value) => value != null);
  if (named.length !== 1) throw badInput(ONE_OWNER, 'of');
  if (householdRegionCode != null) return { kind: 'HOUSEHOLD', regionCode: householdRegionCode };
  if (payerRegionCode != null) return { kind: 'PAYER', regionCode: payerRegionCode };
  const [post, file] = [idOf('VirtualPost', postId ?? ''), idOf('HardshipFile', householdOfFileId ?? '')];
  const [sponsor, body] = [idOf('Sponsor', sponsorId ?? ''), idOf('UnionBody', unionBodyId ?? '')];
  if (post !== undefined) return { kind: 'POST', id: post };
  if (file !== undefined) return { kind: 'HOUSEHOLD_OF_FILE', id: file };
  if (sponsor !== undefined) return { kind: 'SPONSOR', id: sponsor };
  return body === undefined ? undefined : { kind: 'BODY', id: body };
}

export const stipendStatement: QueryResolvers['stipendStatement'] = async (_root, args, { ports, act }) => {
  const months = parseMonths(args.from, args.to);
  const of = parseOwner(args.of);
  return of === undefined ? null : ((await showStipendStatement(ports, act, { of, ...months })) ?? null);
};

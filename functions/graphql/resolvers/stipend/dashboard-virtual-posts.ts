import { showPostFigures } from '#services/show-post-figures.ts';
import { badInput } from '../../request-error.ts';
import type { DashboardResolvers } from '../../__generated__/resolver-types.ts';

const MOST_YEARS = 10;
const TOO_LONG = {
  zh: `虚拟岗位按月统计，period 最多跨 ${MOST_YEARS} 年。请缩短 period，或去掉 virtualPosts。`,
  en: `Virtual posts are counted by the month, over ${MOST_YEARS} years at most. Shorten \`period\`, or leave out \`virtualPosts\`.`,
};

const yearOf = (day: string): number => Number(day.slice(0, 'YYYY'.length));

export const dashboardVirtualPosts: NonNullable<DashboardResolvers['virtualPosts']> = async (
  { region, period },
  _args,
  { ports, act },
) => {
  const isTooLong = period !== undefined && yearOf(period.to) - yearOf(period.from) >= MOST_YEARS;
  if (isTooLong) throw badInput(TOO_LONG, 'period');
  return (await showPostFigures(ports, act, { regionCode: region.code, period: period ?? null })) ?? null;
};

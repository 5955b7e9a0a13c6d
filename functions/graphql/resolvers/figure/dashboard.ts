import type { RuleProblem } from '#domain/problem.ts';
import { showDashboard } from '#services/show-dashboard.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { badInput, requestError } from '../../request-error.ts';
import { parseAskedPeriod } from './asked-period.ts';
import { UNKNOWN_REGION } from '../region/unknown-region.ts';

const OUTSIDE = {
  zh: '该区划不在您的管辖之内，不能查看其看板。',
  en: 'This division lies outside your scope, so its dashboard is not yours to see.',
};

function refusal({ code }: RuleProblem): Error {
  return code === 'REGION_UNKNOWN' ? badInput(UNKNOWN_REGION, 'regionCode') : requestError('FORBIDDEN', OUTSIDE);
}

export const dashboard: QueryResolvers['dashboard'] = async (_root, args, { ports, act }) => {
  const { regionCode, asOf } = args;
  const query = { regionCode, period: parseAskedPeriod(args.period, 'period'), asOf: asOf ?? act.today };
  const shown = await showDashboard(ports, act, query);
  if (!shown.ok) throw refusal(shown.failure);
  return shown.value;
};

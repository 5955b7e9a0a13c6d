import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Figure } from './figure.ts';

/** Takes a figure back that stands (FIGURE_WITHDRAWN). Its content and id stay; an import with REVISE lets it stand again. */
export function decideWithdrawFigure(figure: Figure, reason: string, act: Act): Result<Decided<Figure>, RuleProblem> {
  if (figure.withdrawnAt !== null) return fail(ruleProblem('FIGURE_WITHDRAWN'));
  const state: Figure = { ...figure, version: figure.version + 1, withdrawnAt: act.now };
  const changes = changesBetween<Figure>(figure, state);
  return succeed({ state, audit: { action: 'WITHDRAW', effectiveOn: act.today, reason, changes } });
}

import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { rowOf } from '../body-row.ts';
import type { EvaluationSchemeId, ProgramId } from '../ids.ts';
import { ruleProblem, type Problem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { isOpen, type UnionBody } from '../union-body/union-body.ts';
import type { Cycle } from './evaluation-period.ts';
import { presentVersion, type EvaluationScheme, type SchemeRule, type SchemeVersion } from './scheme.ts';

/** The weights of all criteria together. */
const WHOLE_BASIS_POINTS = 10_000;
/** The most criteria and ratings of a scheme, and versions of it. */
export const MOST_CRITERIA = 50;
export const MOST_RATINGS = 20;
const MOST_VERSIONS = 50;
/** The most points of a criterion, in hundredths: 1,000 points. */
const MOST_POINTS_HUNDREDTHS = 100_000;

function refuseCriteria({ criteria }: SchemeRule): RuleProblem | undefined {
  const isRepeated = new Set(criteria.map(({ code }) => code)).size < criteria.length;
  const isCounted = criteria.length >= 1 && criteria.length <= MOST_CRITERIA;
  const fits = criteria.every(
    ({ weightBasisPoints, mostHundredths }) =>
      weightBasisPoints >= 1 && mostHundredths >= 1 && mostHundredths <= MOST_POINTS_HUNDREDTHS,
  );
  if (isRepeated || !isCounted || !fits) return ruleProblem('INPUT_INVALID', 'criteria');
  const sum = criteria.reduce((total, { weightBasisPoints }) => total + weightBasisPoints, 0);
  return sum === WHOLE_BASIS_POINTS ? undefined : ruleProblem('WEIGHTS_DO_NOT_SUM', 'criteria');
}

/** Ratings fall from one to the next, down to one from 0 on: every total has one. */
function refuseRatings({ ratings }: SchemeRule): RuleProblem | undefined {
  const falls = ratings.every(
    ({ atLeastHundredths }, index) => index === 0 || atLeastHundredths < (ratings[index - 1]?.atLeastHundredths ?? 0),
  );
  const fits = ratings.length <= MOST_RATINGS && (ratings[0]?.atLeastHundredths ?? 0) <= WHOLE_BASIS_POINTS;
  return falls && fits && ratings.at(-1)?.atLeastHundredths === 0 ? undefined : ruleProblem('INPUT_INVALID', 'ratings');
}

const refuseRule = (rule: SchemeRule): RuleProblem | undefined => refuseCriteria(rule) ?? refuseRatings(rule);

function versionOf(rule: SchemeRule, number: number, act: Act): SchemeVersion {
  const { criteria, ratings } = rule;
  return { criteria, ratings, number, recordedAt: act.now, by: act.caller.id, frozen: false };
}

/** A scheme to record. */
export interface SchemeSetup {
  readonly id: EvaluationSchemeId;
  readonly body: UnionBody;
  readonly name: string;
  readonly programId: ProgramId | null;
  readonly cycle: Cycle;
  readonly rule: SchemeRule;
}

/** What a decision on a scheme comes to. */
type SchemeDecision = Result<Decided<EvaluationScheme>, Problem>;

/** Records a scheme of an open body (BODY_CLOSED), the weights of which are 10,000 basis points together (WEIGHTS_DO_NOT_SUM). */
export function decideRecordScheme(setup: SchemeSetup, act: Act): SchemeDecision {
  const { id, body, name, programId, cycle, rule } = setup;
  if (!isOpen(body)) return fail(ruleProblem('BODY_CLOSED', 'unionBodyId'));
  const problem = refuseRule(rule);
  if (problem !== undefined) return fail(problem);
  const state: EvaluationScheme = {
    ...{ id, version: 1, name, programId, cycle, ...rowOf(body) },
    versions: [versionOf(rule, 1, act)],
  };
  const changes = changesBetween<EvaluationScheme>({}, state);
  return succeed({ state, audit: { action: 'RECORD', effectiveOn: act.today, reason: null, changes } });
}

function withRule(scheme: EvaluationScheme, rule: SchemeRule, act: Act): EvaluationScheme['versions'] {
  const present = presentVersion(scheme);
  const [first, ...rest] = scheme.versions;
  if (present.frozen) return [first, ...rest, versionOf(rule, present.number + 1, act)];
  const next = versionOf(rule, present.number, act);
  return rest.length === 0 ? [next] : [first, ...rest.slice(0, -1), next];
}

/**
 * Changes a scheme: a rule by which an evaluation goes is left as it is, and the changed one is a new version. LIST_FULL past
 * 50 of them.
 */
export function decideReviseScheme(
  scheme: EvaluationScheme,
  { name, rule }: { readonly name: string | null; readonly rule: SchemeRule | null },
  act: Act,
): SchemeDecision {
  const problem = rule === null ? undefined : refuseRule(rule);
  if (problem !== undefined) return fail(problem);
  const versions = rule === null ? scheme.versions : withRule(scheme, rule, act);
  if (versions.length > MOST_VERSIONS) return fail(ruleProblem('LIST_FULL', 'id'));
  const state = { ...scheme, version: scheme.version + 1, name: name ?? scheme.name, versions };
  const changes = changesBetween<EvaluationScheme>(scheme, state);
  return succeed({ state, audit: { action: 'REVISE', effectiveOn: act.today, reason: null, changes } });
}

/** The scheme with its present version frozen, for an evaluation that goes by it; null where it is frozen already. */
export function freezeScheme(scheme: EvaluationScheme, act: Act): Decided<EvaluationScheme> | null {
  const present = presentVersion(scheme);
  if (present.frozen) return null;
  const [first, ...rest] = scheme.versions.map((one) =>
    one.number === present.number ? { ...one, frozen: true } : one,
  );
  if (first === undefined) return null;
  const state: EvaluationScheme = { ...scheme, version: scheme.version + 1, versions: [first, ...rest] };
  const changes = [{ field: 'frozen', from: null, to: String(present.number) }];
  return { state, audit: { action: 'FREEZE', effectiveOn: act.today, reason: null, changes } };
}

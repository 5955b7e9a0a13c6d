import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { ruleProblem, type Problem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { checkCreditCode } from './decide-found.ts';
import { withMaker } from './makers.ts';
import { closedOn, isApproved } from './standing.ts';
import type { CommitteeTerm, LegalPerson, ReportedCounts, StandardResult, UnionBody } from './union-body.ts';

type PlainFact =
  'name' | 'shortName' | 'nameEn' | 'creditCode' | 'address' | 'phone' | 'term' | 'legalPerson' | 'committees';

/** The most standards and reports of counts a body holds, so that it stays within what the store takes as one item. */
export const MOST_STANDARDS = 40;
export const MOST_REPORTED_COUNTS = 200;

/**
 * Facts to change; what is left out stays. A standard replaces that of the same name and day, counts those of the same
 * day; else they are added.
 */
export interface Revision extends Partial<Pick<UnionBody, PlainFact>> {
  readonly standard?: StandardResult;
  readonly counts?: ReportedCounts;
}

function checkLegalPerson(legalPerson: LegalPerson | undefined): RuleProblem | undefined {
  if (legalPerson?.status !== 'VALID') return undefined;
  const { validFrom, validTo } = legalPerson;
  if (validFrom === null || validTo === null) return ruleProblem('INPUT_INVALID', 'legalPerson', 'validTo');
  return validTo < validFrom ? ruleProblem('INTERVAL_INVALID', 'legalPerson', 'validTo') : undefined;
}

function checkTerm(term: CommitteeTerm | null | undefined): RuleProblem | undefined {
  if (term === undefined || term === null || term.electionDueOn > term.from) return undefined;
  return ruleProblem('INTERVAL_INVALID', 'term', 'electionDueOn');
}

function checkStandard(standard: StandardResult | undefined, act: Act): RuleProblem | undefined {
  if (standard === undefined) return undefined;
  if (standard.on > act.today) return ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'standard', 'on');
  const stars = standard.stars;
  const valid = standard.name === 'STARS' ? stars !== null && stars >= 1 && stars <= 5 : stars === null;
  return valid ? undefined : ruleProblem('INPUT_INVALID', 'standard', 'stars');
}

const PARTS_OF_MEMBERS = ['women', 'migrants'] as const satisfies readonly (keyof ReportedCounts)[];

function checkCounts(counts: ReportedCounts | undefined, act: Act): RuleProblem | undefined {
  if (counts === undefined) return undefined;
  if (counts.on > act.today) return ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'reportedCounts', 'on');
  const { on: _on, ...numbers } = counts;
  const negative = Object.entries(numbers).find(([, count]) => count !== null && count < 0);
  if (negative !== undefined) return ruleProblem('INPUT_INVALID', 'reportedCounts', negative[0]);
  const members = counts.members;
  const larger = PARTS_OF_MEMBERS.find((part) => members !== null && (counts[part] ?? 0) > members);
  return larger === undefined ? undefined : ruleProblem('INPUT_INVALID', 'reportedCounts', larger);
}

function checkRevision(body: UnionBody, revision: Revision, act: Act): RuleProblem | undefined {
  return (
    checkCreditCode(revision.creditCode ?? null, body.kind) ??
    checkLegalPerson(revision.legalPerson) ??
    checkTerm(revision.term) ??
    checkStandard(revision.standard, act) ??
    checkCounts(revision.counts, act)
  );
}

function withStandard({ standards }: UnionBody, standard: StandardResult | undefined): readonly StandardResult[] {
  if (standard === undefined) return standards;
  return [...standards.filter(({ name, on }) => name !== standard.name || on !== standard.on), standard];
}

function withCounts({ reportedCounts }: UnionBody, counts: ReportedCounts | undefined): readonly ReportedCounts[] {
  if (counts === undefined) return reportedCounts;
  return [counts, ...reportedCounts.filter(({ on }) => on !== counts.on)].sort((a, b) => (a.on < b.on ? 1 : -1));
}

function checkLists({ standards, reportedCounts }: UnionBody): RuleProblem | undefined {
  if (standards.length > MOST_STANDARDS) return ruleProblem('LIST_FULL', 'standard');
  return reportedCounts.length > MOST_REPORTED_COUNTS ? ruleProblem('LIST_FULL', 'reportedCounts') : undefined;
}

/**
 * Changes facts of a body that is not merged or dissolved (BODY_CLOSED), one at least. Its lists have an end
 * (LIST_FULL). Links and state have actions of their own.
 */
export function decideRevise(body: UnionBody, revision: Revision, act: Act): Result<Decided<UnionBody>, Problem> {
  if (closedOn(body) !== null) return fail(ruleProblem('BODY_CLOSED'));
  const problem = checkRevision(body, revision, act);
  if (problem !== undefined) return fail(problem);
  if (Object.values(revision).every((fact) => fact === undefined)) return fail(ruleProblem('INPUT_INVALID'));
  const { standard, counts, ...facts } = revision;
  const state: UnionBody = {
    ...body,
    ...facts,
    // What is revised before the approval is what the approval will be about.
    makers: isApproved(body.state) ? body.makers : withMaker(body, act),
    version: body.version + 1,
    standards: withStandard(body, standard),
    reportedCounts: withCounts(body, counts),
  };
  const full = checkLists(state);
  if (full !== undefined) return fail(full);
  const changes = changesBetween<UnionBody>(body, state);
  return succeed({ state, audit: { action: 'REVISE', effectiveOn: act.today, reason: null, changes } });
}

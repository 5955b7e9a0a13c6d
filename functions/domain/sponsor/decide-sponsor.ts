import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { SponsorId } from '../ids.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { provinceCodeOf } from '../region/region-code.ts';
import { fail, succeed, type Result } from '../result.ts';
import { bodyPath } from '../union-body/body-path.ts';
import { isOpen, type UnionBody } from '../union-body/union-body.ts';
import type { Sponsor, SponsorFacts } from './sponsor.ts';

/** The most posts that a sponsor may be allowed to hold at a time. */
export const MOST_POSTS_OF_SPONSOR = 1000;
/** The most members that a sponsor may be related to. */
export const MOST_RELATED = 20;

function refuseFacts({ mostPosts, relatedMemberIds }: SponsorFacts): Problem | undefined {
  if (mostPosts < 0 || mostPosts > MOST_POSTS_OF_SPONSOR) return ruleProblem('INPUT_INVALID', 'mostPosts');
  return relatedMemberIds.length > MOST_RELATED ? ruleProblem('LIST_FULL', 'relatedMemberIds') : undefined;
}

/** Registers a sponsor with an open body (BODY_CLOSED). That its credit code is no other's there is for the store to hold. */
export function decideRegisterSponsor(
  { id, body, facts }: { readonly id: SponsorId; readonly body: UnionBody; readonly facts: SponsorFacts },
  act: Act,
): Result<Decided<Sponsor>, Problem> {
  if (!isOpen(body)) return fail(ruleProblem('BODY_CLOSED', 'unionBodyId'));
  const problem = refuseFacts(facts);
  if (problem !== undefined) return fail(problem);
  const federation = provinceCodeOf(body.regionCode);
  const state: Sponsor = {
    ...facts,
    id,
    version: 1,
    unionBodyId: body.id,
    bodyPath: bodyPath(body),
    federation,
    closedOn: null,
  };
  const audit = { action: 'REGISTER_SPONSOR', effectiveOn: act.today, reason: null };
  return succeed({ state, audit: { ...audit, changes: changesBetween<Sponsor>({}, state) } });
}

function after(sponsor: Sponsor, facts: Partial<Sponsor>, act: Act & { readonly action: string }): Decided<Sponsor> {
  const state = { ...sponsor, ...facts, version: sponsor.version + 1 };
  const { action, today: effectiveOn } = act;
  const changes = changesBetween<Sponsor>(sponsor, state);
  return { state, audit: { action, effectiveOn, reason: null, changes } };
}

/** Revises what is recorded of a sponsor. A lower limit takes nothing away: it holds from the next claim on. */
export function decideReviseSponsor(
  sponsor: Sponsor,
  facts: Partial<SponsorFacts>,
  act: Act,
): Result<Decided<Sponsor>, Problem> {
  if (sponsor.closedOn !== null) return fail(ruleProblem('SPONSOR_CLOSED'));
  const problem = refuseFacts({ ...sponsor, ...facts });
  if (problem !== undefined) return fail(problem);
  return succeed(after(sponsor, facts, { ...act, action: 'REVISE_SPONSOR' }));
}

/** Ends a sponsor: from today on it claims nothing more (SPONSOR_CLOSED). What it claimed before goes on. */
export function decideCloseSponsor(sponsor: Sponsor, act: Act): Result<Decided<Sponsor>, Problem> {
  if (sponsor.closedOn !== null) return fail(ruleProblem('SPONSOR_CLOSED'));
  return succeed(after(sponsor, { closedOn: act.today }, { ...act, action: 'CLOSE_SPONSOR' }));
}

import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { provinceCodeOf } from '../region/region-code.ts';
import { fail, succeed, type Result } from '../result.ts';
import { bodyPath } from '../union-body/body-path.ts';
import { isBeforeFounding } from '../union-body/standing.ts';
import { isOpen, type UnionBody } from '../union-body/union-body.ts';
import type { Agreement, CongressVote } from './agreement.ts';

/** An agreement to record, as the caller describes it, with the id it is to have. */
export type AgreementTerms = Omit<
  Agreement,
  'version' | 'unionBodyId' | 'bodyPath' | 'federation' | 'bargaining' | 'filing'
>;

const HIGHEST_RISE_BASIS_POINTS = 10_000;
const MOST_PRESENT = 100_000;

function checkTerms(terms: AgreementTerms): RuleProblem | undefined {
  if (terms.unitsCovered < 0) return ruleProblem('INPUT_INVALID', 'unitsCovered');
  if (terms.workersCovered < 0) return ruleProblem('INPUT_INVALID', 'workersCovered');
  const rise = terms.riseBasisPoints ?? 0;
  if (rise < 0 || rise > HIGHEST_RISE_BASIS_POINTS) return ruleProblem('INPUT_INVALID', 'riseBasisPoints');
  return terms.to !== null && terms.to <= terms.from ? ruleProblem('INTERVAL_INVALID', 'to') : undefined;
}

/** A vote is of no more than were present, and passes by more than half of them. */
function checkVote({ heldOn, present, inFavour, against }: CongressVote, act: Act): RuleProblem | undefined {
  if (heldOn > act.today) return ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'congress', 'heldOn');
  const isCounted = inFavour >= 0 && against >= 0 && inFavour + against <= present;
  if (!isCounted || present < 1 || present > MOST_PRESENT) return ruleProblem('INPUT_INVALID', 'congress');
  return inFavour * 2 > present ? undefined : ruleProblem('CONGRESS_NOT_PASSED', 'congress');
}

/** An offer is not voted on nor signed; an agreement that came of one is both, in that order. */
function checkSigning(terms: AgreementTerms, act: Act): RuleProblem | undefined {
  const { kind, offerId = null, congress = null, signedOn = null } = terms;
  if (kind === 'OFFER_TO_BARGAIN') {
    const said = { offerId, congress, signedOn };
    const [place] = Object.entries(said).find(([, value]) => value !== null) ?? [];
    return place === undefined ? undefined : ruleProblem('INPUT_INVALID', place);
  }
  if (offerId !== null && congress === null) return ruleProblem('INPUT_INVALID', 'congress');
  if (offerId !== null && signedOn === null) return ruleProblem('INPUT_INVALID', 'signedOn');
  if (signedOn !== null && signedOn > act.today) return ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'signedOn');
  if (congress === null) return undefined;
  const isEarly = signedOn !== null && signedOn < congress.heldOn;
  return checkVote(congress, act) ?? (isEarly ? ruleProblem('INTERVAL_INVALID', 'signedOn') : undefined);
}

/**
 * Records an agreement of an open body (BODY_CLOSED) that holds for at least one day (INTERVAL_INVALID) and not before the
 * body's founding (BACKDATE_BEFORE_BODY_FOUNDED). It outlives the body: what employers promised is not ended by a merger. The
 * workers' congress passed it by more than half of those present, where it voted (CONGRESS_NOT_PASSED). An offer is open from
 * its first day on.
 */
export function decideRecordAgreement(
  body: UnionBody,
  terms: AgreementTerms,
  act: Act,
): Result<Decided<Agreement>, RuleProblem> {
  if (!isOpen(body)) return fail(ruleProblem('BODY_CLOSED', 'unionBodyId'));
  if (isBeforeFounding(body, terms.from)) return fail(ruleProblem('BACKDATE_BEFORE_BODY_FOUNDED', 'from'));
  const problem = checkTerms(terms) ?? checkSigning(terms, act);
  if (problem !== undefined) return fail(problem);
  const place = { unionBodyId: body.id, bodyPath: bodyPath(body), federation: provinceCodeOf(body.regionCode) };
  const step = { state: 'OFFERED', from: terms.from, recordedAt: act.now, by: act.caller.id } as const;
  const bargaining = { state: 'OFFERED', steps: [step], answer: null, agreementId: null } as const;
  const isOffer = terms.kind === 'OFFER_TO_BARGAIN';
  const state: Agreement = { ...terms, ...place, version: 1, ...(isOffer ? { bargaining } : {}) };
  const changes = changesBetween<Agreement>({}, state);
  return succeed({ state, audit: { action: 'RECORD_AGREEMENT', effectiveOn: state.from, reason: null, changes } });
}

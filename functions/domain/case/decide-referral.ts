import type { Act } from '../act.ts';
import type { LocalDate } from '../day.ts';
import type { UnionBodyId } from '../ids.ts';
import { ruleProblem } from '../problem.ts';
import { provinceCodeOf } from '../region/region-code.ts';
import { fail, succeed } from '../result.ts';
import { bodyPath } from '../union-body/body-path.ts';
import type { UnionBody } from '../union-body/union-body.ts';
import { decideOnCase, type CaseDecision } from './advance.ts';
import { waitingReferral, type Case, type CaseHandling, type CaseReferral } from './case.ts';

/** How often a case may be handed on: whoever goes round in circles settles it. */
const MOST_REFERRALS = 20;

/** The body that is to handle the case from a day on (null for today), and why. */
export interface ReferTo {
  readonly to: UnionBody;
  readonly on: LocalDate | null;
  readonly reason: string;
}

interface Handover {
  readonly unionBodyId: UnionBodyId;
  readonly path: string;
  readonly referral: number;
}

/** The days of the present body end, and those of another one begin; nobody is in charge of it there yet. */
function handedOver(found: Case, { unionBodyId, path, referral }: Handover, on: LocalDate) {
  const ended = found.handlings.map((one) => (one.to === null ? { ...one, to: on } : one));
  const begun: CaseHandling = { unionBodyId, bodyPath: path, from: on, to: null, referral };
  return { unionBodyId, bodyPath: path, handlings: [...ended, begun] };
}

/**
 * Hands a case to another active body (BODY_NOT_ACTIVE, REFER_TO_SELF) of the same federation, which nobody outside of it may
 * know of (NOT_FOUND): it is live there from then on, and waits for that body's answer.
 */
export function decideReferCase(found: Case, { to, on, reason }: ReferTo, act: Act): CaseDecision {
  const decide = (day: LocalDate) => {
    if (to.id === found.unionBodyId) return fail(ruleProblem('REFER_TO_SELF', 'toBodyId'));
    if (provinceCodeOf(to.regionCode) !== found.federation) return fail(ruleProblem('NOT_FOUND', 'toBodyId'));
    if (to.state !== 'ACTIVE') return fail(ruleProblem('BODY_NOT_ACTIVE', 'toBodyId'));
    if (found.referrals.length >= MOST_REFERRALS) return fail(ruleProblem('LIST_FULL', 'id'));
    const number = found.referrals.length + 1;
    const referral: CaseReferral = {
      ...{ number, fromBodyId: found.unionBodyId, fromPath: found.bodyPath, toBodyId: to.id, on: day, reason },
      ...{ referredBy: act.caller.id, stateBefore: found.state, assigneeBefore: found.assigneeId },
      ...{ answer: null, answeredOn: null, note: null },
    };
    const place = handedOver(found, { unionBodyId: to.id, path: bodyPath(to), referral: number }, day);
    const facts = { ...place, assigneeId: null, referrals: [...found.referrals, referral] };
    return succeed({ to: 'REFERRED' as const, reason, facts });
  };
  return decideOnCase(found, { action: 'REFER', on, decide }, act);
}

/** Whether the body that got a case takes it, or sends it back; `note` says why, which it has to when it does. */
export interface ReferralAnswer {
  readonly accepts: boolean;
  readonly on: LocalDate | null;
  readonly note: string | null;
}

/** Takes a case that was handed over, or sends it back to where it came from, as it was. Sent back, it says why (INPUT_INVALID). */
export function decideAnswerReferral(found: Case, { accepts, on, note }: ReferralAnswer, act: Act): CaseDecision {
  const decide = (day: LocalDate) => {
    const waiting = waitingReferral(found);
    if (waiting === undefined) throw new Error(`The case ${found.id} is referred to nobody.`);
    if (!accepts && note === null) return fail(ruleProblem('INPUT_INVALID', 'note'));
    const answer = accepts ? ('ACCEPTED' as const) : ('SENT_BACK' as const);
    const answered = { ...waiting, answer, answeredOn: day, note };
    const referrals = found.referrals.map((one) => (one.number === waiting.number ? answered : one));
    if (accepts) return succeed({ to: 'ACCEPTED' as const, facts: { referrals } });
    const { fromBodyId: unionBodyId, fromPath: path, number: referral, stateBefore, assigneeBefore } = waiting;
    const place = handedOver(found, { unionBodyId, path, referral }, day);
    const facts = { ...place, assigneeId: assigneeBefore, referrals };
    return succeed({ to: stateBefore, ...(note === null ? {} : { reason: note }), facts });
  };
  return decideOnCase(found, { action: 'ANSWER_REFERRAL', on, decide }, act);
}

import type { Act } from '../act.ts';
import { addDays, type LocalDate } from '../day.ts';
import type { CaseId, FacilityId, ProgramId } from '../ids.ts';
import type { Sealed } from '../personal/sealed.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import type { ServiceItem } from '../service-item/service-item.ts';
import { isOffered } from '../service-item/service-item.ts';
import { provinceCodeOf } from '../region/region-code.ts';
import { fail, succeed } from '../result.ts';
import { bodyPath } from '../union-body/body-path.ts';
import { isBeforeFounding } from '../union-body/standing.ts';
import { isOpen, type UnionBody } from '../union-body/union-body.ts';
import { caseStep, decidedCase, decideOnCase, type CaseDecision } from './advance.ts';
import { recoveredFen, type Case, type CaseFacts } from './case.ts';
import { dueDay } from './due-day.ts';

/** The most workers whom a case names, members and others together. */
export const MOST_NAMED = 200;
const MOST_PEOPLE = 1_000_000;
/** How far ahead somebody may be booked. */
const LONGEST_BOOKING_DAYS = 366;

/** What was sealed, and how many persons it names. */
export interface SealedWords {
  readonly secrets: Sealed;
  readonly namedPersons: number;
}

/** A case to be received, with what was read for it. */
export interface CaseReceipt {
  readonly id: CaseId;
  readonly body: UnionBody;
  readonly front: UnionBody;
  readonly facilityId: FacilityId | null;
  readonly programId: ProgramId | null;
  readonly facts: CaseFacts;
  readonly words: SealedWords;
  readonly receivedOn: LocalDate;
  /** What is asked for at the window. */
  readonly item: ServiceItem | null;
}

type Checked = CaseFacts & Pick<Case, 'namedPersons' | 'receivedOn' | 'recoveries'>;

function refusePeople({ memberIds, namedPersons, people }: Checked): RuleProblem | undefined {
  const named = memberIds.length + namedPersons;
  if (named > MOST_NAMED) return ruleProblem('LIST_FULL', 'memberIds');
  const fits = people >= Math.max(named, 1) && people <= MOST_PEOPLE;
  return fits ? undefined : ruleProblem('INPUT_INVALID', 'people');
}

/** What is wrong with the facts of a case. Arrears have an employer that owes them; what was recovered stays at stake. */
function refuseFacts(facts: Checked): RuleProblem | undefined {
  const { kind, employer, stakeFen, bookedFor, receivedOn } = facts;
  const people = refusePeople(facts);
  if (people !== undefined) return people;
  if (kind === 'ARREARS' && employer === null) return ruleProblem('INPUT_INVALID', 'employer');
  const isLow = stakeFen !== null && (stakeFen <= 0 || stakeFen < recoveredFen(facts));
  if (isLow || (stakeFen === null && facts.recoveries.length > 0)) return ruleProblem('INPUT_INVALID', 'stake');
  if (bookedFor === null) return undefined;
  const fits = bookedFor >= receivedOn && bookedFor <= addDays(receivedOn, LONGEST_BOOKING_DAYS);
  return fits ? undefined : ruleProblem('INPUT_INVALID', 'bookedFor');
}

/** What a service item has against a case: it is for requests, offered that day, at its own centre and in the modes it offers. */
function refuseItem({ item, facts, facilityId, receivedOn }: CaseReceipt): RuleProblem | undefined {
  if (item === null) return undefined;
  const { mode, homeVisit, bookedFor } = facts;
  if (facts.kind !== 'REQUEST') return ruleProblem('INPUT_INVALID', 'serviceItemId');
  if (!isOffered(item, receivedOn)) return ruleProblem('SERVICE_ITEM_CLOSED', 'serviceItemId');
  if (facilityId !== item.facilityId) return ruleProblem('INPUT_INVALID', 'facilityId');
  const offered = new Set<string>(item.modes);
  if (mode === 'AGENT' && !offered.has('AGENT')) return ruleProblem('INPUT_INVALID', 'mode');
  const isVisit = mode === 'HOME_VISIT' || homeVisit;
  if (isVisit && !offered.has('HOME_VISIT')) return ruleProblem('INPUT_INVALID', 'homeVisit');
  const isBooked = bookedFor !== null && !isVisit;
  return isBooked && !offered.has('BOOKING') ? ruleProblem('INPUT_INVALID', 'bookedFor') : undefined;
}

/**
 * Receives a case at an open body (BODY_CLOSED) on a day that is not ahead (EFFECTIVE_DATE_IN_FUTURE) nor before the body's
 * founding (BACKDATE_BEFORE_BODY_FOUNDED). Its due day follows from its kind and service, or from what the service item promises.
 */
export function decideReceiveCase(receipt: CaseReceipt, act: Act): CaseDecision {
  const { id, body, front, facilityId, programId, facts, words, receivedOn, item } = receipt;
  if (!isOpen(body)) return fail(ruleProblem('BODY_CLOSED', 'unionBodyId'));
  if (!isOpen(front)) return fail(ruleProblem('BODY_CLOSED', 'frontBodyId'));
  const isOwn = provinceCodeOf(front.regionCode) === provinceCodeOf(body.regionCode);
  if (!isOwn) return fail(ruleProblem('NOT_FOUND', 'frontBodyId'));
  if (receivedOn > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'receivedOn'));
  if (isBeforeFounding(body, receivedOn)) return fail(ruleProblem('BACKDATE_BEFORE_BODY_FOUNDED', 'receivedOn'));
  const problem = refuseFacts({ ...facts, ...words, receivedOn, recoveries: [] }) ?? refuseItem(receipt);
  if (problem !== undefined) return fail(problem);
  const path = bodyPath(body);
  const step = caseStep({ state: 'RECEIVED', from: receivedOn, unionBodyId: body.id }, act);
  const state: Case = {
    ...{ ...facts, ...words, id, version: 1, unionBodyId: body.id, bodyPath: path },
    ...{ federation: provinceCodeOf(body.regionCode), frontBodyId: front.id, facilityId },
    ...{ state: 'RECEIVED', steps: [step], receivedOn, dueOn: dueDay(facts, receivedOn, item?.promisedDays ?? null) },
    ...{ serviceItemId: item?.id ?? null, programId },
    handlings: [{ unionBodyId: body.id, bodyPath: path, from: receivedOn, to: null, referral: null }],
    ...{ prolongation: null, assigneeId: null, referrals: [], recoveries: [], outcome: null, remainder: null },
  };
  return decidedCase(null, state, { action: 'RECEIVE', effectiveOn: receivedOn, reason: null });
}

/** What is to be written down anew of a case; what is left out stays. Kind and service stay: the due day follows from them. */
export type CaseRevision = Partial<Omit<CaseFacts, 'kind' | 'service'> & SealedWords>;

/** Revises what was written down of a case that is not settled. */
export function decideReviseCase(found: Case, revision: CaseRevision, act: Act): CaseDecision {
  const decide = () => {
    const problem = refuseFacts({ ...found, ...revision });
    return problem === undefined ? succeed({ facts: revision }) : fail(problem);
  };
  return decideOnCase(found, { action: 'REVISE', on: null, decide }, act);
}

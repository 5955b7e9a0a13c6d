import type { Act } from '#domain/act.ts';
import type { Instant } from '#domain/day.ts';
import { decideEligibility } from '#domain/eligibility/decide-eligibility.ts';
import { LARGEST_AMOUNT, type EligibilityDecision, type EligibilityRequest } from '#domain/eligibility/eligibility.ts';
import { ruleProblem, type RuleProblem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { readEligibilityFacts, type EligibilityQuestion, type LoadedFacts } from './eligibility-facts.ts';
import type { Ports } from './ports.ts';
import type { UsageReads } from './usage-facts.ts';

/** A decision with the two instants it is of: asked again with both, it is the same, byte for byte. */
export interface EligibilityAnswer extends EligibilityDecision {
  readonly at: Instant;
  /** As known when. */
  readonly decidedAt: Instant;
}

/** The most questions that are asked together. */
export const MOST_QUESTIONS = 1000;

/** What is wrong with a question: an amount of 1 to `LARGEST_AMOUNT` fen, and nothing that only the future knows. */
function checkQuestion({ amountFen, knownAt }: EligibilityQuestion, act: Act): RuleProblem | undefined {
  if (amountFen < 1 || amountFen > LARGEST_AMOUNT) return ruleProblem('INPUT_INVALID', 'amountFen');
  return knownAt !== null && knownAt > act.now ? ruleProblem('KNOWN_AT_IN_FUTURE', 'knownAt') : undefined;
}

/** The request that a question comes to. What was known earlier is asked as the reconciliation asks it, without budgets. */
function requestOf({ card, offer, amountFen, at, knownAt }: EligibilityQuestion, act: Act): EligibilityRequest {
  return {
    ...{ token: 'token' in card ? card.token : null, category: 'category' in offer ? offer.category : null },
    ...{ amountFen, at, knownAt: knownAt ?? act.now },
    channel: knownAt === null ? 'POINT_OF_SALE' : 'RECONCILIATION',
  };
}

/** What a question was decided on, and the answer. */
export interface Asked extends LoadedFacts {
  readonly answer: EligibilityAnswer;
}

/** Decides a question; see `checkQuestion` for what is none. */
export async function answerQuestion(
  ports: Ports,
  act: Act,
  asked: { readonly question: EligibilityQuestion; readonly reads: UsageReads },
): Promise<Result<Asked, RuleProblem>> {
  const { question } = asked;
  const wrong = checkQuestion(question, act);
  if (wrong !== undefined) return fail(wrong);
  const loaded = await readEligibilityFacts(ports, act, asked);
  const request = requestOf(question, act);
  const decision = decideEligibility(loaded.facts, request);
  return succeed({ ...loaded, answer: { ...decision, at: question.at, decidedAt: request.knownAt } });
}

/** Whether a card may have a discount, with reasons and evidence. INPUT_INVALID and KNOWN_AT_IN_FUTURE for what is no question. */
export async function askEligibility(
  ports: Ports,
  act: Act,
  question: EligibilityQuestion,
): Promise<Result<EligibilityAnswer, RuleProblem>> {
  const asked = await answerQuestion(ports, act, { question, reads: 'ANSWER' });
  return asked.ok ? succeed(asked.value.answer) : asked;
}

import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { MOST_RANKS, MOST_TOPICS, type CallStep } from '#domain/submission/decide-call.ts';
import type { Prize, SuggestionCall } from '#domain/submission/suggestion-call.ts';
import { stepSuggestionCall } from '#services/change-suggestion-call.ts';
import { findSuggestionCall } from '#services/suggestion-access.ts';
import type { SuggestionPrizeInput } from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import { parseOptionalText, parseText, parseTexts } from '../../parse-input.ts';
import type { Payload } from '../../payload.ts';
import { changesOf, targetsOf } from '../../run-change.ts';

/** How long the texts of a call may be. */
export const CALL_TEXTS = { title: { atMost: 60 }, words: { atMost: 200 } };
const TOPICS = { atMost: 40, items: MOST_TOPICS };
const PRIZE_NAME = { atMost: 40 };

/** The topics of a call; undefined where none are given. */
export function parseTopics(topics: readonly string[] | null | undefined): Result<readonly string[], Problem> {
  return parseTexts(topics, TOPICS, 'topics');
}

/** The prizes of a call. */
export function parsePrizes(
  prizes: readonly SuggestionPrizeInput[] | null | undefined,
): Result<readonly Prize[], Problem> {
  const given = prizes ?? [];
  if (given.length > MOST_RANKS) return fail(ruleProblem('INPUT_INVALID', 'prizes'));
  const parsed: Prize[] = [];
  for (const { rank, name, count, amount = null } of given) {
    const text = parseText(name, PRIZE_NAME, 'prizes');
    if (!text.ok) return text;
    parsed.push({ rank, name: text.value, count, fen: amount });
  }
  return succeed(parsed);
}

/** The call a change is about, and its version. */
export interface CallTargetInput {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason?: string | null;
}

/** The call a change is about. */
export const parseCallTarget = targetsOf('SuggestionCall');

/** Runs a change of a call if its input could be read, and answers its payload. */
export const changeCall = changesOf('suggestionCall', findSuggestionCall);

/** Takes a call on by a step. */
export function stepCall(
  context: RequestContext,
  input: CallTargetInput,
  action: CallStep,
): Promise<Payload<'suggestionCall', SuggestionCall>> {
  const target = parseCallTarget(input);
  const reason = parseOptionalText(input.reason, CALL_TEXTS.words, 'reason');
  const command = !target.ok
    ? target
    : !reason.ok
      ? reason
      : succeed({ ...target.value, action, reason: reason.value });
  return changeCall(context, command, stepSuggestionCall);
}

import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { reviseSuggestionCall as run, type ReviseSuggestionCall } from '#services/change-suggestion-call.ts';
import type { MutationResolvers, ReviseSuggestionCallInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseOptionalText } from '../../parse-input.ts';
import { CALL_TEXTS, changeCall, parseCallTarget, parsePrizes, parseTopics } from './parse-call.ts';

function parseRevision(input: ReviseSuggestionCallInput): Result<ReviseSuggestionCall, Problem> {
  const parsed = parseAll({
    target: parseCallTarget(input),
    title: parseOptionalText(input.title, CALL_TEXTS.title, 'title'),
    topics: parseTopics(input.topics),
    prizes: parsePrizes(input.prizes),
  });
  if (!parsed.ok) return parsed;
  const { target, title, topics, prizes } = parsed.value;
  const terms = {
    ...(title === null ? {} : { title }),
    ...(input.from == null ? {} : { from: input.from }),
    ...(input.to == null ? {} : { to: input.to }),
    ...(input.topics == null ? {} : { topics }),
    ...(input.prizes == null ? {} : { prizes }),
  };
  return succeed({ ...target, terms });
}

export const reviseSuggestionCall: MutationResolvers['reviseSuggestionCall'] = (_root, { input }, context) =>
  changeCall(context, parseRevision(input), run);

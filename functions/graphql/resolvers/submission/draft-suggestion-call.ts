import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { draftSuggestionCall as run, type DraftSuggestionCall } from '#services/change-suggestion-call.ts';
import type { DraftSuggestionCallInput, MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalIdOf, parseText } from '../../parse-input.ts';
import { CALL_TEXTS, changeCall, parsePrizes, parseTopics } from './parse-call.ts';

function parseDraft(input: DraftSuggestionCallInput): Result<DraftSuggestionCall, Problem> {
  const { idempotencyKey, from, to } = input;
  const parsed = parseAll({
    unionBodyId: parseIdOf('UnionBody', input.unionBodyId, 'unionBodyId'),
    programId: parseOptionalIdOf('Program', input.programId, 'programId'),
    title: parseText(input.title, CALL_TEXTS.title, 'title'),
    topics: parseTopics(input.topics),
    prizes: parsePrizes(input.prizes),
  });
  if (!parsed.ok) return parsed;
  const { unionBodyId, programId, ...terms } = parsed.value;
  return succeed({ idempotencyKey, unionBodyId, programId, terms: { ...terms, from, to } });
}

export const draftSuggestionCall: MutationResolvers['draftSuggestionCall'] = (_root, { input }, context) =>
  changeCall(context, parseDraft(input), run);

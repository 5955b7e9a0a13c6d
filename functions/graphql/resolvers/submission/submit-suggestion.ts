import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { submitSuggestion as run, type NamedAuthor, type SubmitSuggestion } from '#services/submit-suggestion.ts';
import type {
  MutationResolvers,
  SubmitSuggestionInput,
  SuggestionAuthorInput,
} from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalText, parseText } from '../../parse-input.ts';
import { parseEmployer } from './parse-employer.ts';
import { changeSubmission, SUBMISSION_TEXTS } from './parse-submission.ts';

/** Names of people hold no numbers; theirs are refused as any text is. */
const PERSON_NAME = { atMost: 50 };

function parseAuthor(input: SuggestionAuthorInput | null | undefined): Result<NamedAuthor | null, Problem> {
  if (input == null) return succeed(null);
  const { memberId, unionBodyId, employer, personName } = input;
  if (memberId != null) {
    const id = parseIdOf('Member', memberId, 'author', 'memberId');
    return id.ok ? succeed({ kind: 'MEMBER', memberId: id.value } as const) : id;
  }
  if (unionBodyId != null) {
    const id = parseIdOf('UnionBody', unionBodyId, 'author', 'unionBodyId');
    return id.ok ? succeed({ kind: 'UNION_BODY', unionBodyId: id.value } as const) : id;
  }
  if (employer != null) {
    const named = parseEmployer(employer, 'author', 'employer');
    return named.ok ? succeed({ kind: 'EMPLOYER', ...named.value } as const) : named;
  }
  const name = parseText(personName, PERSON_NAME, 'author', 'personName');
  return name.ok ? succeed({ kind: 'PERSON', personName: name.value } as const) : name;
}

function parseSubmitted(input: SubmitSuggestionInput): Result<SubmitSuggestion, Problem> {
  const { idempotencyKey } = input;
  const parsed = parseAll({
    callId: parseIdOf('SuggestionCall', input.callId, 'callId'),
    author: parseAuthor(input.author),
    title: parseText(input.title, SUBMISSION_TEXTS.title, 'title'),
    text: parseText(input.text, SUBMISSION_TEXTS.text, 'text'),
    topic: parseOptionalText(input.topic, SUBMISSION_TEXTS.topic, 'topic'),
  });
  if (!parsed.ok) return parsed;
  const { callId, author, ...suggestion } = parsed.value;
  return succeed({ idempotencyKey, callId, author, suggestion });
}

export const submitSuggestion: MutationResolvers['submitSuggestion'] = (_root, { input }, context) =>
  changeSubmission(context, parseSubmitted(input), run);

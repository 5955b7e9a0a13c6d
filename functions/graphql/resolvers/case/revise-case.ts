import type { CaseFacts, CaseSecrets } from '#domain/case/case.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { reviseCase as revise, type ReviseCase } from '#services/receive-case.ts';
import type { MutationResolvers, ReviseCaseInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseOptionalText } from '../../parse-input.ts';
import { CASE_TEXTS, parseCaseTarget, parseParties } from './parse-case.ts';
import { toCasePayload } from './to-case-payload.ts';

/** The facts of an object that say something. */
function given<Facts extends object>(facts: { readonly [Name in keyof Facts]: Facts[Name] | null | undefined }) {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value != null)) as Partial<Facts>;
}

function parseRevision(input: ReviseCaseInput): Result<ReviseCase, Problem> {
  const parsed = parseAll({
    target: parseCaseTarget(input),
    title: parseOptionalText(input.title, CASE_TEXTS.title, 'title'),
    parties: parseParties(input),
  });
  if (!parsed.ok) return parsed;
  const { target, title, parties } = parsed.value;
  const { details, memberIds, persons, employer, agent } = parties;
  const { mode, people, stake: stakeFen, bookedFor, homeVisit } = input;
  const listed = input.memberIds == null ? null : memberIds;
  const said = { mode, title, people, employer, stakeFen, bookedFor, homeVisit, memberIds: listed };
  const facts = given<Omit<CaseFacts, 'kind' | 'service'>>(said);
  const secrets = given<CaseSecrets>({ details, agent, persons: input.persons == null ? null : persons });
  return succeed({ ...target, facts, secrets });
}

export const reviseCase: MutationResolvers['reviseCase'] = (_root, { input }, context) =>
  toCasePayload(context, parseRevision(input), revise);

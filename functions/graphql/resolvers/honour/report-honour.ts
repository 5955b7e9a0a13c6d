import type { Recipient } from '#domain/honour/honour-record.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { reportHonour as report, type ReportHonour } from '#services/record-honour.ts';
import type {
  MutationResolvers,
  ReportedRecipientInput,
  ReportHonourInput,
} from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { HONOUR_TEXTS, parseAwarded, parseHonourFacts, parseRecipient } from './parse-honour.ts';
import { toHonourPayload } from './to-honour-payload.ts';

function parseReported({ named, unnamed }: ReportedRecipientInput): Result<Recipient, Problem> {
  if (named != null) return parseRecipient(named);
  const description = parseText(unnamed.description, HONOUR_TEXTS.name, 'recipient');
  if (!description.ok) return description;
  return succeed({ kind: 'UNNAMED', description: description.value, count: unnamed.count ?? null });
}

function parseReport(input: ReportHonourInput): Result<ReportHonour, Problem> {
  const parsed = parseAll({
    unionBodyId: parseIdOf('UnionBody', input.unionBodyId, 'unionBodyId'),
    facts: parseHonourFacts(input),
    recipient: parseReported(input.recipient),
    awarded: parseAwarded(input),
    source: parseText(input.source, HONOUR_TEXTS.source, 'source'),
  });
  if (!parsed.ok) return parsed;
  const { facts, recipient, ...rest } = parsed.value;
  return succeed({ idempotencyKey: input.idempotencyKey, ...rest, facts: { ...facts, recipient, ground: null } });
}

export const reportHonour: MutationResolvers['reportHonour'] = (_root, { input }, context) =>
  toHonourPayload(context, parseReport(input), report);

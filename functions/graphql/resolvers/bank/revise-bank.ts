import type { BankRevision } from '#domain/bank/decide-revise.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { findBank } from '#services/bank-access.ts';
import { reviseBank as revise } from '#services/revise-bank.ts';
import type { MutationResolvers, ReviseBankInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalText, parseText } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';
import { BANK_NAME, BANK_NAME_EN } from './text-limits.ts';

/** The names of a revision that are given; null takes the English one away, and nothing else. */
function parseNames({ name, nameEn }: ReviseBankInput): Result<BankRevision, Problem> {
  return parseAll({
    ...(name == null ? {} : { name: parseText(name, BANK_NAME, 'name') }),
    ...(nameEn === undefined ? {} : { nameEn: parseOptionalText(nameEn, BANK_NAME_EN, 'nameEn') }),
  });
}

/** Facts whose form the domain checks; INPUT_INVALID for a null. */
function plainFacts({ name, keyIds, graceDays }: ReviseBankInput): Result<BankRevision, Problem> {
  const empty = Object.entries({ name, keyIds, graceDays }).find(([, fact]) => fact === null);
  if (empty !== undefined) return fail(ruleProblem('INPUT_INVALID', empty[0]));
  return succeed({ ...(keyIds == null ? {} : { keyIds }), ...(graceDays == null ? {} : { graceDays }) });
}

export const reviseBank: MutationResolvers['reviseBank'] = async (_root, { input }, { ports, act }) => {
  const id = parseIdOf('Bank', input.id, 'id');
  const parsed = parseAll({ id, names: parseNames(input), facts: plainFacts(input) });
  if (!parsed.ok) return refused('bank', parsed.failure);
  const { idempotencyKey, expectedVersion } = input;
  const revision = { ...parsed.value.names, ...parsed.value.facts };
  const result = await revise(ports, act, { idempotencyKey, id: parsed.value.id, expectedVersion, revision });
  return toVisiblePayload('bank', result, (found) => findBank(ports, act, found));
};

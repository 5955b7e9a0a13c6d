import type { Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { ruleProblem } from '#domain/problem.ts';
import type { Revision } from '#domain/union-body/decide-revise.ts';
import type { ReportedCounts, StandardResult } from '#domain/union-body/union-body.ts';
import { reviseUnionBody as revise } from '#services/revise-union-body.ts';
import type { MutationResolvers, ReviseUnionBodyInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalText, parseText, parseTexts } from '../../parse-input.ts';
import { refused } from '../../payload.ts';
import { toUnionBodyPayload } from './to-union-body-payload.ts';

type Texts = Pick<Revision, 'name' | 'shortName' | 'nameEn' | 'address' | 'phone'>;

const LENGTHS = { shortName: 100, nameEn: 200, address: 200, phone: 40 } as const;

/** The texts of a revision that are given; null empties those that may be empty. */
function parseTextFacts(input: ReviseUnionBodyInput): Result<Texts, Problem> {
  const texts: Record<string, string | null> = {};
  if (input.name === null) return fail(ruleProblem('INPUT_INVALID', 'name'));
  if (input.name !== undefined) {
    const name = parseText(input.name, { atMost: 100 }, 'name');
    if (!name.ok) return name;
    texts['name'] = name.value;
  }
  for (const [field, atMost] of Object.entries(LENGTHS) as [keyof typeof LENGTHS, number][]) {
    if (input[field] === undefined) continue;
    const text = parseOptionalText(input[field], { atMost, mayHoldNumbers: field === 'phone' }, field);
    if (!text.ok) return text;
    texts[field] = text.value;
  }
  return succeed(texts as Texts);
}

function parseStandard(input: ReviseUnionBodyInput): Result<{ readonly standard?: StandardResult }, Problem> {
  if (input.standard == null) return succeed({});
  const { name, on, stars = null } = input.standard;
  const items = parseTexts(input.standard.items, { atMost: 50, items: 20 }, 'standard', 'items');
  return items.ok ? succeed({ standard: { name, on, stars, items: items.value } }) : items;
}

function countsOf(input: ReviseUnionBodyInput): { readonly counts?: ReportedCounts } {
  if (input.reportedCounts == null) return {};
  const { on, employees = null, members = null, women = null, migrants = null } = input.reportedCounts;
  const { hardship = null, registeredUnits = null } = input.reportedCounts;
  return { counts: { on, employees, members, women, migrants, hardship, registeredUnits } };
}

/** The facts without texts to check: given ones are taken as they are, for the contract has checked their form. */
function plainFactsOf(input: ReviseUnionBodyInput): Revision {
  const { creditCode, legalPerson, term, committees } = input;
  const validity = legalPerson && { validFrom: legalPerson.validFrom ?? null, validTo: legalPerson.validTo ?? null };
  return {
    ...(creditCode === undefined ? {} : { creditCode }),
    ...(legalPerson == null || validity == null ? {} : { legalPerson: { status: legalPerson.status, ...validity } }),
    ...(term === undefined ? {} : { term: term && { ...term, number: term.number ?? null } }),
    ...(committees == null ? {} : { committees: [...new Set(committees)] }),
  };
}

export const reviseUnionBody: MutationResolvers['reviseUnionBody'] = async (_root, { input }, context) => {
  const id = parseIdOf('UnionBody', input.id, 'id');
  const parsed = parseAll({ id, texts: parseTextFacts(input), standard: parseStandard(input) });
  if (!parsed.ok) return refused('unionBody', parsed.failure);
  const { texts, standard } = parsed.value;
  const revision: Revision = { ...plainFactsOf(input), ...texts, ...standard, ...countsOf(input) };
  const { idempotencyKey, expectedVersion } = input;
  const command = { id: parsed.value.id, idempotencyKey, expectedVersion, revision };
  return toUnionBodyPayload(context, await revise(context.ports, context.act, command));
};

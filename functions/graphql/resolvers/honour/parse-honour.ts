import type { LocalDate } from '#domain/day.ts';
import type { AwardDate, GrantingBody, HonourFacts, NamedRecipient } from '#domain/honour/honour-record.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { HonourKind, HonourLevel, NamedRecipientInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { targetsOf } from '../../run-change.ts';

/** How long texts of honours may be. Addresses of reports hold numbers of any kind. */
export const HONOUR_TEXTS = {
  name: { atMost: 100 },
  edition: { atMost: 40 },
  document: { atMost: 64 },
  words: { atMost: 200 },
  source: { atMost: 500, mayHoldNumbers: true },
};

/** The honour a change is about. */
export const parseHonourTarget = targetsOf('HonourRecord');

/** Who gives an honour. */
export function parseGranting(input: {
  readonly grantingBodyName: string;
  readonly grantingBodyId?: string | null | undefined;
}): Result<GrantingBody, Problem> {
  const { grantingBodyId } = input;
  const parsed = parseAll({
    name: parseText(input.grantingBodyName, HONOUR_TEXTS.name, 'grantingBodyName'),
    unionBodyId: grantingBodyId == null ? succeed(null) : parseIdOf('UnionBody', grantingBodyId, 'grantingBodyId'),
  });
  return parsed.ok ? succeed(parsed.value) : parsed;
}

/** A recipient with a name: exactly one is given. */
export function parseRecipient(input: NamedRecipientInput): Result<NamedRecipient, Problem> {
  const { memberId, unionBodyId, employer, workplace, team } = input;
  if (memberId != null) {
    const id = parseIdOf('Member', memberId, 'recipient');
    return id.ok ? succeed({ kind: 'MEMBER', memberId: id.value }) : id;
  }
  if (unionBodyId != null) {
    const id = parseIdOf('UnionBody', unionBodyId, 'recipient');
    return id.ok ? succeed({ kind: 'BODY', unionBodyId: id.value }) : id;
  }
  const name = parseText(employer?.name ?? workplace ?? team ?? '', HONOUR_TEXTS.name, 'recipient');
  if (!name.ok) return name;
  if (employer != null) {
    return succeed({ kind: 'EMPLOYER', name: name.value, creditCode: employer.creditCode ?? null });
  }
  return succeed({ kind: workplace == null ? 'TEAM' : 'WORKPLACE', name: name.value });
}

/** The day or the year an honour was awarded; null where neither is told, INPUT_INVALID where both are. */
export function parseAwarded(input: {
  readonly awardedOn?: LocalDate | null | undefined;
  readonly awardedYear?: number | null | undefined;
}): Result<AwardDate | null, Problem> {
  const { awardedOn = null, awardedYear = null } = input;
  if (awardedOn !== null && awardedYear !== null) return fail(ruleProblem('INPUT_INVALID', 'awardedYear'));
  if (awardedOn !== null) return succeed({ year: Number(awardedOn.slice(0, 4)), on: awardedOn });
  return succeed(awardedYear === null ? null : { year: awardedYear, on: null });
}

/** The facts of an honour but for its recipient. */
export function parseHonourFacts(input: {
  readonly name: string;
  readonly edition: string;
  readonly level: HonourLevel;
  readonly kind: HonourKind;
  readonly grantingBodyName: string;
  readonly grantingBodyId?: string | null | undefined;
}): Result<Omit<HonourFacts, 'recipient' | 'ground'>, Problem> {
  const { level, kind } = input;
  const parsed = parseAll({
    name: parseText(input.name, HONOUR_TEXTS.name, 'name'),
    edition: parseText(input.edition, HONOUR_TEXTS.edition, 'edition'),
    granting: parseGranting(input),
  });
  return parsed.ok ? succeed({ ...parsed.value, level, kind }) : parsed;
}

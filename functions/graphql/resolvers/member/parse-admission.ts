import type { Act } from '#domain/act.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import type { AdmitMember } from '#services/admit-member.ts';
import type { AdmitMemberInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalText } from '../../parse-input.ts';
import { parseFacts, parsePerson } from './parse-person.ts';

/** How long a note may be. */
export const NOTE = { atMost: 500 };

/** A person who joins, as an input describes it; from today on where it names no day. */
export function parseAdmission(input: AdmitMemberInput, act: Act): Result<AdmitMember, Problem> {
  const from = input.from ?? act.today;
  const parsed = parseAll({
    unionBodyId: parseIdOf('UnionBody', input.unionBodyId, 'unionBodyId'),
    described: parsePerson(input.person),
    facts: parseFacts(input, from),
    note: parseOptionalText(input.note, NOTE, 'note'),
  });
  if (!parsed.ok) return parsed;
  const { unionBodyId, described, facts, note } = parsed.value;
  const { person, ethnicity } = described;
  const all = ethnicity === null ? facts : { ...facts, ethnicity };
  return succeed({ idempotencyKey: input.idempotencyKey, unionBodyId, person, facts: all, from, note });
}

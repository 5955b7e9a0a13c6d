import { reviseMember as revise } from '#services/revise-member.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf } from '../../parse-input.ts';
import { refused } from '../../payload.ts';
import { parseFacts, parseRevision } from './parse-person.ts';
import { toMemberPayload } from './to-member-payload.ts';

export const reviseMember: MutationResolvers['reviseMember'] = async (_root, { input }, context) => {
  const parsed = parseAll({
    id: parseIdOf('Member', input.id, 'id'),
    revision: parseRevision(input.person ?? {}),
    facts: parseFacts(input, input.attributesFrom ?? context.act.today),
  });
  if (!parsed.ok) return refused('member', parsed.failure);
  const { id, revision, facts } = parsed.value;
  const { person, ...rest } = revision;
  const { idempotencyKey, expectedVersion } = input;
  const sex = input.person?.sex ?? undefined;
  const command = { idempotencyKey, expectedVersion, id, person, sex, facts: { ...facts, ...rest } };
  return toMemberPayload(context, await revise(context.ports, context.act, command));
};

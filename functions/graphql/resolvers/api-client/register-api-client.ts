import { findApiClient } from '#services/find-api-client.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { registerApiClient as register, type RegisterApiClient } from '#services/register-api-client.ts';
import type { MutationResolvers, RegisterApiClientInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalText, parseText } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';

function parseRegistration(input: RegisterApiClientInput): Result<RegisterApiClient, Problem> {
  const { bodyId, cardProgram, kind, memberId, sponsorId, regionCode = null } = input.scope;
  const parsed = parseAll({
    subject: parseText(input.subject, { atMost: 200, mayHoldNumbers: true }, 'subject'),
    name: parseText(input.name, { atMost: 100 }, 'name'),
    bodyId: bodyId == null ? succeed(null) : parseIdOf('UnionBody', bodyId, 'scope', 'bodyId'),
    memberId: memberId == null ? succeed(null) : parseIdOf('Member', memberId, 'scope', 'memberId'),
    sponsorId: sponsorId == null ? succeed(null) : parseIdOf('Sponsor', sponsorId, 'scope', 'sponsorId'),
    cardProgram: parseOptionalText(cardProgram, { atMost: 40 }, 'scope', 'cardProgram'),
  });
  if (!parsed.ok) return parsed;
  const { subject, name, ...facts } = parsed.value;
  const { idempotencyKey, role } = input;
  return succeed({ idempotencyKey, subject, name, role, scope: { kind, regionCode, ...facts } });
}

export const registerApiClient: MutationResolvers['registerApiClient'] = async (_root, { input }, { ports, act }) => {
  const command = parseRegistration(input);
  if (!command.ok) return refused('apiClient', command.failure);
  const result = await register(ports, act, command.value);
  return toVisiblePayload('apiClient', result, (found) => findApiClient(ports, act, found));
};

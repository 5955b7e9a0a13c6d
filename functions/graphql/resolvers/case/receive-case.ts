import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { receiveCase as receive, type ReceiveCase } from '#services/receive-case.ts';
import type { MutationResolvers, ReceiveCaseInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { CASE_TEXTS, parseParties, secretsOf } from './parse-case.ts';
import { toCasePayload } from './to-case-payload.ts';

function parseReceipt(input: ReceiveCaseInput): Result<ReceiveCase, Problem> {
  const { idempotencyKey, kind, service, mode, frontBodyId, facilityId, serviceItemId, programId } = input;
  const parsed = parseAll({
    unionBodyId: parseIdOf('UnionBody', input.unionBodyId, 'unionBodyId'),
    frontBodyId: frontBodyId == null ? succeed(null) : parseIdOf('UnionBody', frontBodyId, 'frontBodyId'),
    facilityId: facilityId == null ? succeed(null) : parseIdOf('Facility', facilityId, 'facilityId'),
    serviceItemId: serviceItemId == null ? succeed(null) : parseIdOf('ServiceItem', serviceItemId, 'serviceItemId'),
    programId: programId == null ? succeed(null) : parseIdOf('Program', programId, 'programId'),
    title: parseText(input.title, CASE_TEXTS.title, 'title'),
    parties: parseParties(input),
  });
  if (!parsed.ok) return parsed;
  const { title, parties, ...places } = parsed.value;
  const { memberIds, employer, persons } = parties;
  const people = input.people ?? Math.max(memberIds.length + persons.length, 1);
  const { stake: stakeFen = null, bookedFor = null, receivedOn = null } = input;
  const said = { kind, service, mode, title, memberIds, people, employer, stakeFen, bookedFor };
  const facts = { ...said, homeVisit: input.homeVisit ?? false };
  return succeed({ idempotencyKey, ...places, receivedOn, facts, secrets: secretsOf(parties) });
}

export const receiveCase: MutationResolvers['receiveCase'] = (_root, { input }, context) =>
  toCasePayload(context, parseReceipt(input), receive);

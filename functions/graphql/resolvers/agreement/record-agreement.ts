import { findAgreement } from '#services/list-agreements.ts';
import { recordAgreement as record } from '#services/record-agreement.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';

export const recordAgreement: MutationResolvers['recordAgreement'] = async (_root, { input }, { ports, act }) => {
  const parsed = parseAll({
    unionBodyId: parseIdOf('UnionBody', input.unionBodyId, 'unionBodyId'),
    title: parseText(input.title, { atMost: 200 }, 'title'),
  });
  if (!parsed.ok) return refused('agreement', parsed.failure);
  const { unionBodyId, title } = parsed.value;
  const { idempotencyKey, kind, unitsCovered, workersCovered, riseBasisPoints = null, from, to = null } = input;
  const terms = { kind, title, unitsCovered, workersCovered, riseBasisPoints, from, to };
  const result = await record(ports, act, { idempotencyKey, unionBodyId, terms });
  return toVisiblePayload('agreement', result, (found) => findAgreement(ports, act, found));
};

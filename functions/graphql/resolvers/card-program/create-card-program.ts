import { findCardProgram } from '#services/card-program-access.ts';
import { createCardProgram as create } from '#services/create-card-program.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseCode, parseIdOf, parseOptionalText, parseText } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';

export const createCardProgram: MutationResolvers['createCardProgram'] = async (_root, { input }, { ports, act }) => {
  const parsed = parseAll({
    sponsorId: parseIdOf('UnionBody', input.sponsorId, 'sponsorId'),
    code: parseCode(input.code, 'code'),
    name: parseText(input.name, { atMost: 100 }, 'name'),
    nameEn: parseOptionalText(input.nameEn, { atMost: 200 }, 'nameEn'),
  });
  if (!parsed.ok) return refused('cardProgram', parsed.failure);
  const { sponsorId, ...texts } = parsed.value;
  const { idempotencyKey, bankCode } = input;
  const result = await create(ports, act, { idempotencyKey, sponsorId, bankCode, terms: texts });
  return toVisiblePayload('cardProgram', result, (found) => findCardProgram(ports, act, found));
};

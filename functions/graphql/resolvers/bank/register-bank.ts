import { USUAL_GRACE_DAYS } from '#domain/bank/bank.ts';
import { findBank } from '#services/bank-access.ts';
import { registerBank as register } from '#services/register-bank.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseOptionalText, parseText } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';
import { BANK_NAME, BANK_NAME_EN } from './text-limits.ts';

export const registerBank: MutationResolvers['registerBank'] = async (_root, { input }, { ports, act }) => {
  const names = parseAll({
    name: parseText(input.name, BANK_NAME, 'name'),
    nameEn: parseOptionalText(input.nameEn, BANK_NAME_EN, 'nameEn'),
  });
  if (!names.ok) return refused('bank', names.failure);
  const { idempotencyKey, code, regionCode, keyIds } = input;
  const graceDays = input.graceDays ?? USUAL_GRACE_DAYS;
  const terms = { ...names.value, code, regionCode, keyIds, graceDays };
  const result = await register(ports, act, { idempotencyKey, terms });
  return toVisiblePayload('bank', result, (found) => findBank(ports, act, found));
};

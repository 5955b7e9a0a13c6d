import { foundUnionBody as found, type FoundUnionBody } from '#services/found-union-body.ts';
import { succeed, type Result } from '#domain/result.ts';
import type { Problem } from '#domain/problem.ts';
import type { FoundUnionBodyInput, MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseCode, parseIdOf, parseOptionalText, parseText, parseTexts } from '../../parse-input.ts';
import { refused } from '../../payload.ts';
import { toUnionBodyPayload } from './to-union-body-payload.ts';

const NAME = { atMost: 100 };
const LINE = { atMost: 200 };
const NOTES = { atMost: 500, items: 50 };
/** Addresses of pages hold numbers of any kind. */
const SOURCES = { atMost: 500, items: 50, mayHoldNumbers: true };

function parseFounding(input: FoundUnionBodyInput): Result<FoundUnionBody, Problem> {
  const parsed = parseAll({
    parentId: input.parentId == null ? succeed(null) : parseIdOf('UnionBody', input.parentId, 'parentId'),
    code: parseCode(input.code, 'code'),
    name: parseText(input.name, NAME, 'name'),
    shortName: parseOptionalText(input.shortName, NAME, 'shortName'),
    nameEn: parseOptionalText(input.nameEn, LINE, 'nameEn'),
    address: parseOptionalText(input.address, LINE, 'address'),
    phone: parseOptionalText(input.phone, { atMost: 40, mayHoldNumbers: true }, 'phone'),
    remarks: parseTexts(input.remarks, NOTES, 'remarks'),
    sources: parseTexts(input.sources, SOURCES, 'sources'),
  });
  if (!parsed.ok) return parsed;
  const { parentId, ...texts } = parsed.value;
  const { level, kind, regionCode, creditCode = null, foundedOn = null, foundingMode = null } = input;
  const founding = { ...texts, level, kind, regionCode, creditCode, foundedOn, foundingMode };
  return succeed({ idempotencyKey: input.idempotencyKey, parentId, founding });
}

export const foundUnionBody: MutationResolvers['foundUnionBody'] = async (_root, { input }, context) => {
  const command = parseFounding(input);
  if (!command.ok) return refused('unionBody', command.failure);
  return toUnionBodyPayload(context, await found(context.ports, context.act, command.value));
};

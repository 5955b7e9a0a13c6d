import { parseId, type UnionBodyId } from '#domain/ids.ts';
import { isPlainText } from '#domain/text.ts';
import { listMembers, type MemberQuery } from '#services/list-members.ts';
import { NO_ROWS } from '#services/no-rows.ts';
import type { Act } from '#domain/act.ts';
import type { MemberFilter, QueryResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';
import { badInput } from '../../request-error.ts';

const ONE_OF_THEM = {
  zh: 'filter.name 和 filter.initials 只能给出一个。',
  en: 'Give only one of filter.name and filter.initials.',
};

/** The texts of a filter, and how long they may be. */
const LONGEST = { name: 50, initials: 50, workUnit: 200 } as const;
type TextField = keyof typeof LONGEST;

/** A text as it is looked for. Refuses one that no member can have: an empty list would say that there is nobody of that name. */
function textOf(filter: MemberFilter, field: TextField): string | undefined {
  const text = filter[field]?.trim();
  const atMost = LONGEST[field];
  if (text === undefined || (text !== '' && Array.from(text).length <= atMost && isPlainText(text))) return text;
  const sentence = {
    zh: `filter.${field} 须为 1 至 ${atMost} 个可见字符。请更正后重试。`,
    en: `filter.${field} is 1 to ${atMost} visible characters. Correct it and try again.`,
  };
  throw badInput(sentence, 'filter', field);
}

type Texts = Readonly<Record<TextField, string | undefined>>;

function textsOf(filter: MemberFilter): Texts {
  return { name: textOf(filter, 'name'), initials: textOf(filter, 'initials'), workUnit: textOf(filter, 'workUnit') };
}

type Chosen = Omit<MemberFilter, TextField> & Texts;

function queryOf(chosen: Chosen, unionBodyId: UnionBodyId, act: Act): MemberQuery {
  const { subtree, asOf, state, migrant, workUnit, name, initials } = chosen;
  return {
    ...{ unionBodyId, subtree: subtree ?? false, asOf: asOf ?? act.today },
    ...{ state: state ?? undefined, migrant: migrant ?? undefined, workUnit, name, initials },
  };
}

export const members: QueryResolvers['members'] = (_root, { filter, first, after }, { ports, act }) => {
  if (filter.name != null && filter.initials != null) throw badInput(ONE_OF_THEM, 'filter');
  const unionBodyId = parseId('UnionBody', filter.unionBodyId);
  const chosen: Chosen = { ...filter, ...textsOf(filter) };
  return toConnection(['members', chosen], { first, after }, (request) => {
    if (unionBodyId === undefined) return Promise.resolve(NO_ROWS);
    return listMembers(ports, act, { query: queryOf(chosen, unionBodyId, act), request });
  });
};

import { parseId } from '#domain/ids.ts';
import { parseDocument } from '#domain/personal/document.ts';
import { findMemberByDocument } from '#services/show-member.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const memberByDocument: QueryResolvers['memberByDocument'] = async (_root, { input }, { ports, act }) => {
  const unionBodyId = parseId('UnionBody', input.unionBodyId);
  const document = parseDocument(input.documentType, input.documentNumber);
  if (unionBodyId === undefined || !document.ok) return null;
  const { type: documentType, number: documentNumber } = document.value;
  return (await findMemberByDocument(ports, act, { unionBodyId, documentType, documentNumber })) ?? null;
};

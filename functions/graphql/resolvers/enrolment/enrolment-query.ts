import { parseId } from '#domain/ids.ts';
import { findEnrolment } from '#services/enrolment-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const enrolment: QueryResolvers['enrolment'] = async (_root, { id: text }, { ports, act }) => {
  const id = parseId('Enrolment', text);
  return id === undefined ? null : ((await findEnrolment(ports, act, id)) ?? null);
};

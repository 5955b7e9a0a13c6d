import { listOwnParticipations } from '#services/list-activities.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const myParticipations: QueryResolvers['myParticipations'] = (_root, _args, { ports, act }) =>
  listOwnParticipations(ports, act);

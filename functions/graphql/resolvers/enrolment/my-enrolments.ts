import { listOwnEnrolments } from '#services/list-enrolments.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const myEnrolments: QueryResolvers['myEnrolments'] = (_root, _args, { ports, act }) =>
  listOwnEnrolments(ports, act);

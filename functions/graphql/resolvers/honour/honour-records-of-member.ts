import { listHonoursOfMember } from '#services/honour-access.ts';
import type { MemberResolvers } from '../../__generated__/resolver-types.ts';

export const honourRecords: MemberResolvers['honourRecords'] = (member, _args, { ports, act }) =>
  listHonoursOfMember(ports, act, member);

import { listFacilities } from '#services/list-facilities.ts';
import type { UnionBodyResolvers } from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

/** The facilities a body owns, in any region. */
export const facilitiesOfBody: UnionBodyResolvers['facilities'] = ({ id }, { first, after }, { ports, act }) =>
  toConnection(['facilitiesOfBody', id], { first, after }, (page) =>
    listFacilities(ports, act, { place: { kind: 'OWNER', ownerId: id }, kind: null, page }),
  );

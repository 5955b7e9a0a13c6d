import { recordedDay } from '#domain/day.ts';
import { statesOf } from '#domain/union-body/standing.ts';
import { isElectionDue, isLegalPersonExpired } from '#domain/union-body/union-body.ts';
import { listUnionBodies } from '#services/list-union-bodies.ts';
import { findVisibleBody } from '#services/row-access.ts';
import {
  findParent,
  findUnionisation,
  listAllowedActions,
  listAncestors,
  listMovesToAnswer,
} from '#services/show-union-body.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';
import { toConnection } from '../../connection.ts';
import { regionOf } from '../region/region-of.ts';

type BodyFields = Omit<
  NonNullable<CompleteResolvers['UnionBody']>,
  'officers' | 'coveredUnits' | 'facilities' | 'agreements' | 'transfersToAnswer'
>;

export const UnionBody: BodyFields = {
  stateSince: ({ stateSince }) => recordedDay(stateSince),
  states: (body) => statesOf(body),
  region: ({ regionCode }, _args, { ports }) => regionOf(ports, regionCode),
  parent: async (body, { asOf }, { ports, act }) =>
    (await findParent(ports, act, { body, day: asOf ?? act.today })) ?? null,
  ancestors: (body, { asOf }, { ports, act }) => listAncestors(ports, act, { body, day: asOf ?? act.today }),
  children: ({ id }, { asOf, first, after }, { ports, act }) => {
    const day = asOf ?? act.today;
    return toConnection(['children', id, day], { first, after }, (request) =>
      listUnionBodies(ports, act, { query: { place: { kind: 'CHILDREN', parentId: id }, asOf: day }, request }),
    );
  },
  descendants: ({ id }, { asOf, first, after }, { ports, act }) => {
    const day = asOf ?? act.today;
    return toConnection(['descendants', id, day], { first, after }, (request) =>
      listUnionBodies(ports, act, { query: { place: { kind: 'SUBTREE', rootId: id }, asOf: day }, request }),
    );
  },
  successor: async ({ successorId }, _args, { ports, act }) =>
    successorId === null ? null : ((await findVisibleBody(ports, act, successorId)) ?? null),
  movesToAnswer: (body, _args, { ports }) => listMovesToAnswer(ports, body),
  legalPersonExpired: ({ legalPerson }, { asOf }, { act }) => isLegalPersonExpired(legalPerson, asOf ?? act.today),
  electionDue: (body, { asOf }, { act }) => isElectionDue(body, asOf ?? act.today),
  unionisation: async (body, { asOf }, { ports, act }) =>
    (await findUnionisation(ports, body, asOf ?? act.today)) ?? null,
  allowedActions: (body, _args, { act }) => listAllowedActions(act, body),
};

import type { Fen } from '#domain/money.ts';
import { listStipendActions, openOf, showDisputes, showRows, showWaivers } from '#services/show-post.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const StipendMonth: NonNullable<CompleteResolvers['StipendMonth']> = {
  amount: ({ fen }) => fen,
  open: (month) => openOf(month) as Fen,
  rows: (month) => showRows(month),
  disputes: (month, _args, { ports }) => showDisputes(ports, month),
  waivers: (month, _args, { ports }) => showWaivers(ports, month),
  allowedActions: (month, _args, { act }) => listStipendActions(act, month),
};

export const StipendRow: NonNullable<CompleteResolvers['StipendRow']> = {
  amount: ({ fen }) => fen,
  evidence: ({ evidence }) => evidence?.kind ?? null,
  reference: ({ evidence }) => evidence?.reference ?? null,
};

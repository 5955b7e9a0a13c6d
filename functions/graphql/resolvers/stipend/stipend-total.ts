import type { Fen } from '#domain/money.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const StipendTotal: NonNullable<CompleteResolvers['StipendTotal']> = {
  scheduled: ({ scheduledFen }) => scheduledFen as Fen,
  paid: ({ paidFen }) => paidFen as Fen,
  reversed: ({ reversedFen }) => reversedFen as Fen,
  waived: ({ waivedFen }) => waivedFen as Fen,
  open: ({ openFen }) => openFen,
  overdue: ({ overdueFen }) => overdueFen as Fen,
  crossRegion: ({ crossRegionFen }) => crossRegionFen as Fen,
};

import { importFigures as runImport } from '#services/import-figures.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';

export const importFigures: MutationResolvers['importFigures'] = (_root, { input }, { ports, act }) =>
  runImport(ports, act, {
    idempotencyKey: input.idempotencyKey,
    mode: input.mode ?? 'CREATE',
    dryRun: input.dryRun ?? false,
    rows: input.rows,
  });

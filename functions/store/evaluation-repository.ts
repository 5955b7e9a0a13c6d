import type { Evaluation } from '#domain/evaluation/evaluation.ts';
import type { EvaluationScheme } from '#domain/evaluation/scheme.ts';
import type { EvaluationId, EvaluationSchemeId } from '#domain/ids.ts';
import type { Evaluations, EvaluationSchemes, NoticePlace } from '#services/ports/appraisals.ts';
import type { ItemKey, ItemLoader, RawItem } from './batch-get.ts';
import { evaluationSchemeEntity } from './body-row-entity.ts';
import { createBodyRows } from './body-row-repository.ts';
import type { TableClient } from './document-client.ts';
import { boardName, evaluationEntity, noticeListingEntity } from './evaluation-entity.ts';
import { rangeOf } from './range-of.ts';
import { readSlice } from './read-slice.ts';
import { readState } from './state-text.ts';

/** Reads of schemes of evaluation. */
export function createEvaluationSchemes(table: TableClient, loader: ItemLoader): EvaluationSchemes {
  return createBodyRows<EvaluationSchemeId, EvaluationScheme>(table, loader, {
    keyOf: (id) => evaluationSchemeEntity.get({ id }).params<{ Key: ItemKey }>().Key,
    lineOf: (federation) => rangeOf(evaluationSchemeEntity.query.byLine({ federation }).params()),
  });
}

function noticeIn(item: RawItem): NoticePlace {
  return { evaluationId: item['evaluationId'] as EvaluationId, number: Number(item['number']) };
}

/** Reads of evaluations. */
export function createEvaluations(table: TableClient, loader: ItemLoader): Evaluations {
  const parse = (item: RawItem): Evaluation => readState(item) as Evaluation;
  return {
    ...createBodyRows<EvaluationId, Evaluation>(table, loader, {
      keyOf: (id) => evaluationEntity.get({ id }).params<{ Key: ItemKey }>().Key,
      lineOf: (federation) => rangeOf(evaluationEntity.query.byLine({ federation }).params()),
    }),
    ofScheme: ({ schemeId, period }, request) => {
      const range = rangeOf(evaluationEntity.query.byScheme({ schemeId }).params());
      const prefix = period === null ? '' : `${period}#`;
      return readSlice(table, { ...range, prefix, newestFirst: true, parse }, request);
    },
    onBoard: async ({ schemeId, period }, limit) => {
      const range = rangeOf(evaluationEntity.query.byBoard({ board: boardName(schemeId, period) }).params());
      const slice = await readSlice(table, { ...range, newestFirst: true, parse }, { limit, after: undefined });
      return slice.items.map(({ item }) => item);
    },
    noticesTo: (bodyId, request) => {
      const range = rangeOf(noticeListingEntity.query.byBody({ bodyId }).params());
      return readSlice(table, { ...range, newestFirst: true, parse: noticeIn }, request);
    },
  };
}

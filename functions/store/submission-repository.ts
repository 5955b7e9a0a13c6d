import type { SubmissionId, SuggestionCallId } from '#domain/ids.ts';
import type { Submission } from '#domain/submission/submission.ts';
import type { SuggestionCall } from '#domain/submission/suggestion-call.ts';
import type { Submissions, SuggestionCalls } from '#services/ports/appraisals.ts';
import type { ItemKey, ItemLoader, RawItem } from './batch-get.ts';
import { suggestionCallEntity } from './body-row-entity.ts';
import { createBodyRows } from './body-row-repository.ts';
import type { TableClient } from './document-client.ts';
import { rangeOf } from './range-of.ts';
import { readSlice } from './read-slice.ts';
import { readState } from './state-text.ts';
import { callTallyEntity, submissionEntity } from './submission-entity.ts';

/** The number under which a tally counts the prizes given of a rank. */
export function prizeNumber(rank: number): string {
  return `prize${rank}`;
}

/** Reads of calls for suggestions. */
export function createSuggestionCalls(table: TableClient, loader: ItemLoader): SuggestionCalls {
  return {
    ...createBodyRows<SuggestionCallId, SuggestionCall>(table, loader, {
      keyOf: (id) => suggestionCallEntity.get({ id }).params<{ Key: ItemKey }>().Key,
      lineOf: (federation) => rangeOf(suggestionCallEntity.query.byLine({ federation }).params()),
    }),
    tally: async (callId) => {
      const { Key } = callTallyEntity.get({ callId }).params<{ Key: ItemKey }>();
      const item = await loader.load(Key);
      const number = (name: string): number => Number(item?.[name] ?? 0);
      return {
        submitted: number('submitted'),
        undecided: number('undecided'),
        given: (rank) => number(prizeNumber(rank)),
      };
    },
  };
}

/** Reads of suggestions. */
export function createSubmissions(table: TableClient, loader: ItemLoader): Submissions {
  const parse = (item: RawItem): Submission => readState(item) as Submission;
  return {
    ...createBodyRows<SubmissionId, Submission>(table, loader, {
      keyOf: (id) => submissionEntity.get({ id }).params<{ Key: ItemKey }>().Key,
      lineOf: (federation) => rangeOf(submissionEntity.query.byLine({ federation }).params()),
    }),
    ofCall: (callId, request) => {
      const range = rangeOf(submissionEntity.query.byCall({ callId }).params());
      return readSlice(table, { ...range, newestFirst: true, parse }, request);
    },
    ofMember: (memberId, request) => {
      const range = rangeOf(submissionEntity.query.byMember({ memberId }).params());
      return readSlice(table, { ...range, newestFirst: true, parse }, request);
    },
  };
}

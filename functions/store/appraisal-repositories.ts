import type { Ports } from '#services/ports.ts';
import type { ItemLoader } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { createEvaluations, createEvaluationSchemes } from './evaluation-repository.ts';
import { createLinkDuties, createVolunteers } from './visiting-repository.ts';
import { createSubmissions, createSuggestionCalls } from './submission-repository.ts';

/** Reads of what is suggested, evaluated and visited. */
export function createAppraisals(
  table: TableClient,
  loader: ItemLoader,
): Pick<Ports, 'suggestionCalls' | 'submissions' | 'evaluationSchemes' | 'evaluations' | 'linkDuties' | 'volunteers'> {
  return {
    suggestionCalls: createSuggestionCalls(table, loader),
    submissions: createSubmissions(table, loader),
    evaluationSchemes: createEvaluationSchemes(table, loader),
    evaluations: createEvaluations(table, loader),
    linkDuties: createLinkDuties(table, loader),
    volunteers: createVolunteers(table, loader),
  };
}

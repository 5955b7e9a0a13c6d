import { fileOf, mayRunFile } from '#domain/job/may-run-file.ts';
import { isBankFileKind } from '#domain/bank-file/file-kind.ts';
import { verdictOf } from '#domain/job/job.ts';
import { ROW_CLASSES } from '#domain/reconciliation/row-class.ts';
import { rowsIn, type RowTally } from '#domain/job/row-outcome.ts';
import { readJobActions, readJobProgress } from '#services/job-progress.ts';
import { signJobFiles } from '#services/sign-job-file.ts';
import type {
  FileProblemResolvers,
  JobFileResolvers,
  JobResolvers,
  RowOutcomesResolvers,
} from '../../__generated__/resolver-types.ts';
import { fileProblemMessage } from '../../file-problem-text.ts';

type Made =
  | 'uploadId'
  | 'fileName'
  | 'sha256'
  | 'cancelRequested'
  | 'partsDone'
  | 'outcomes'
  | 'residual'
  | 'files'
  | 'classes'
  | 'verdict'
  | 'accepted'
  | 'allowedActions';

export const Job: Pick<JobResolvers, Made> = {
  uploadId: ({ source }) => source.uploadId,
  fileName: ({ source }) => source.fileName,
  sha256: ({ source }) => source.sha256,
  cancelRequested: ({ cancelRequestedBy }) => cancelRequestedBy !== null,
  partsDone: async (job, _args, { ports }) => (await readJobProgress(ports, job)).partsDone,
  outcomes: async (job, _args, { ports }) => (await readJobProgress(ports, job)).outcomes,
  residual: async (job, _args, { ports }) => {
    if (job.rows === null) return null;
    return job.rows - rowsIn((await readJobProgress(ports, job)).outcomes);
  },
  classes: async (job, _args, { ports }) => {
    if (!isBankFileKind(job.kind)) return [];
    const { outcomes } = await readJobProgress(ports, job);
    return ROW_CLASSES.flatMap((found) => {
      const rows = outcomes[found] ?? 0;
      return rows === 0 ? [] : [{ class: found, rows }];
    });
  },
  verdict: (job) => verdictOf(job),
  accepted: ({ accepted }) => accepted ?? null,
  files: (job, _args, { ports, act }) => signJobFiles(ports, act, job),
  allowedActions: async (job, _args, { ports, act }) => {
    return mayRunFile(act.caller, fileOf(job)) ? readJobActions(ports, act, job) : [];
  },
};

export const JobFile: Pick<JobFileResolvers, 'url' | 'expiresAt'> = {
  url: ({ request }) => request.url,
  expiresAt: ({ request }) => request.expiresAt,
};

export const FileProblem: Pick<FileProblemResolvers, 'message'> = {
  message: (problem, { locale }) => fileProblemMessage(problem, locale),
};

const count =
  (outcome: keyof RowTally) =>
  (tally: RowTally): number =>
    tally[outcome] ?? 0;

export const RowOutcomes: RowOutcomesResolvers = {
  created: count('CREATED'),
  updated: count('UPDATED'),
  unchanged: count('UNCHANGED'),
  rejected: count('REJECTED'),
  duplicate: count('DUPLICATE'),
  notDone: count('NOT_DONE'),
};

import type { FieldRules } from './field-rule.ts';

/** Which permission each root field and each type takes that tells of files and jobs. */
export const JOB_RULES = {
  Query: {
    job: 'job:read',
    jobs: 'job:read',
  },
  Mutation: {
    createUpload: 'upload:create',
    startJob: 'job:start',
    cancelJob: 'job:start',
    resumeJob: 'job:start',
  },
  types: {
    Job: 'job:read',
    JobFile: 'job:read',
    FileProblem: 'job:read',
    RowOutcomes: 'job:read',
    ClassCount: 'job:read',
    AcceptedFile: 'job:read',
    JobConnection: 'job:read',
    JobEdge: 'job:read',
    JobPayload: 'job:read',
    Upload: 'upload:create',
    UploadHeader: 'upload:create',
    UploadPayload: 'upload:create',
  },
} as const satisfies FieldRules;

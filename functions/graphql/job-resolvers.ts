import { cancelJob } from './resolvers/job/cancel-job.ts';
import { createUpload } from './resolvers/job/create-upload.ts';
import { job } from './resolvers/job/job-query.ts';
import { FileProblem, Job, JobFile, RowOutcomes } from './resolvers/job/job.ts';
import { jobs } from './resolvers/job/jobs.ts';
import { resumeJob } from './resolvers/job/resume-job.ts';
import { startJob } from './resolvers/job/start-job.ts';
import { Upload } from './resolvers/job/upload.ts';

/** Whatever tells of files and jobs, and starts them. */
export const jobResolvers = {
  Query: {
    job,
    jobs,
  },
  Mutation: {
    createUpload,
    startJob,
    cancelJob,
    resumeJob,
  },
  Job,
  JobFile,
  FileProblem,
  RowOutcomes,
  Upload,
};

import { bundleGraphql, bundleJobs, bundleJobStart, bundleRemind, bundleSchedule } from './bundle.ts';
import { buildServiceApp } from './service-app.ts';

// The assets are built here, so that `npx cdk synth` works in a fresh clone and never deploys an old bundle.
const graphql = await bundleGraphql();
const [jobs, jobStart] = [await bundleJobs(), await bundleJobStart()];
const [schedule, remind] = [await bundleSchedule(), await bundleRemind()];
buildServiceApp({
  ...{ graphql: graphql.folder, jobs: jobs.folder, jobStart: jobStart.folder },
  ...{ schedule: schedule.folder, remind: remind.folder },
}).app.synth();

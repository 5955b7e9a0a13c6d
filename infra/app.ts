import { bundleGraphql, bundleJobs, bundleJobStart } from './bundle.ts';
import { buildServiceApp } from './service-app.ts';

// The assets are built here, so that `npx cdk synth` works in a fresh clone and never deploys an old bundle.
const [graphql, jobs, jobStart] = [await bundleGraphql(), await bundleJobs(), await bundleJobStart()];
buildServiceApp({ graphql: graphql.folder, jobs: jobs.folder, jobStart: jobStart.folder }).app.synth();

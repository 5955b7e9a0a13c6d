import { bundleGraphql } from './bundle.ts';
import { buildServiceApp } from './service-app.ts';

// The asset is built here, so that `npx cdk synth` works in a fresh clone and never deploys an old bundle.
const { folder } = await bundleGraphql();
buildServiceApp(folder).app.synth();

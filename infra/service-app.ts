import { Annotations, App, Validations, type AppProps } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { JobStack, type JobAssets } from './job-stack.ts';
import { readChoices } from './operator-choices.ts';
import { PostStack, type PostAssets } from './post-stack.ts';
import { ServiceStack } from './service-stack.ts';
import { completeStage } from './stage.ts';

/** The CDK app: the service, its file jobs and its posts for the chosen stage and profile, checked by cdk-nag when it is synthesised. */
export function buildServiceApp(
  assets: JobAssets & PostAssets & { readonly graphql: string },
  props: AppProps = {},
): { readonly app: App; readonly stack: ServiceStack; readonly jobs: JobStack; readonly posts: PostStack } {
  const app = new App(props);
  const stage = completeStage(readChoices((name) => app.node.tryGetContext(name)));
  const stack = new ServiceStack(app, `Niangjia-${stage.name}`, { stage, asset: assets.graphql });
  const jobs = new JobStack(app, `Niangjia-${stage.name}-jobs`, { ...stack.shared, stage, assets });
  const posts = new PostStack(app, `Niangjia-${stage.name}-posts`, { ...stack.shared, stage, assets });
  if (stage.note !== undefined) Annotations.of(stack).addInfo(stage.note);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { app, stack, jobs, posts };
}

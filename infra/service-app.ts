import { Annotations, App, Validations, type AppProps } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { readChoices } from './operator-choices.ts';
import { ServiceStack } from './service-stack.ts';
import { completeStage } from './stage.ts';

/** The CDK app: one stack for the chosen stage and profile, checked by cdk-nag when it is synthesised. */
export function buildServiceApp(
  asset: string,
  props: AppProps = {},
): { readonly app: App; readonly stack: ServiceStack } {
  const app = new App(props);
  const stage = completeStage(readChoices((name) => app.node.tryGetContext(name)));
  const stack = new ServiceStack(app, `Niangjia-${stage.name}`, { stage, asset });
  if (stage.note !== undefined) Annotations.of(stack).addInfo(stage.note);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { app, stack };
}

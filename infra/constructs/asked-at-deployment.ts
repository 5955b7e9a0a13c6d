import { CfnParameter } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

interface Asked {
  /** What the value is, with an example; CloudFormation shows it to the operator. */
  readonly description: string;
  readonly pattern: string;
}

/** The value chosen at synthesis or, where none was, a parameter without default: deployment names it and stops until it is given. */
export function chosenOrAsked(
  scope: Construct,
  id: string,
  { chosen, ...asked }: Asked & { chosen: string | undefined },
): string {
  if (chosen !== undefined) return chosen;
  const parameter = new CfnParameter(scope, id, {
    type: 'String',
    description: asked.description,
    allowedPattern: asked.pattern,
    constraintDescription: `请填写 / give: ${asked.description}`,
  });
  parameter.overrideLogicalId(id);
  return parameter.valueAsString;
}
